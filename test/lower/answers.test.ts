import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { schemaObject } from "../../generator/artifacts/openapi/schema-object.js";
import type { GatewayConfig } from "../../generator/config.js";
import { lowerApi } from "../../generator/lower/lower-api.js";
import type { HttpApi, HttpAnswer } from "../../generator/model/http-api.js";
import { buildCases } from "../../generator/runtime/conformance/build.js";
import { runCases, type CaseOutcome } from "../../generator/runtime/conformance/runner.js";
import type { ConformanceDialect } from "../../generator/runtime/conformance/service.js";
import { emitSuite, type EmittedSuite } from "../conformance/emitted-suite.js";
import { fixtureApis, planFixture } from "../tools/fixture-apis.js";

let suite: EmittedSuite;

beforeAll(async () => {
  suite = await emitSuite({
    name: "shapes",
    input: { protos: ["test/conformance/fixtures/shapes.proto"], includes: ["test/conformance/fixtures"] },
  });
}, 60_000);

afterAll(() => suite?.dispose());

async function lower(gateway: GatewayConfig): Promise<HttpApi> {
  const config = fixtureApis.find(({ name }) => name === "shapes");
  if (config === undefined) throw new Error("no shapes");
  const { api, index } = await planFixture(config);
  return lowerApi(api, index, gateway).api;
}

/** Validators of the answers of each operation, by `Service_Method`, status and media type. */
function compile(api: HttpApi): (outcome: CaseOutcome) => ValidateFunction | undefined {
  const ajv = new Ajv2020({ strict: false, allErrors: false, validateFormats: false, ownProperties: true });
  ajv.addSchema({
    $id: "all",
    components: { schemas: Object.fromEntries(api.types.map((each) => [each.name, schemaObject(each.schema)])) },
  });
  const known = new Map<string, ValidateFunction | undefined>();
  return ({ case: { service, method, request }, answer }) => {
    const id = `${service.split(".").at(-1)}_${method}`;
    // Which form of a stream is asked for by `Accept` shows there alone: its answer is application/json.
    const { accept = "" } = request.headers;
    const said = accept.startsWith("application/json;stream=") ? accept : answer.headers["content-type"];
    const type = (answer.status === 200 ? said : answer.headers["content-type"])?.replace(/\s/g, "") ?? "";
    const key = `${id} ${answer.status} ${type}`;
    if (known.has(key)) return known.get(key);
    const operation = api.operations.find((each) => each.id === id);
    const found = answerOf(operation?.answers ?? [], answer.status)?.contents.find((each) => each.mediaType === type);
    const schema =
      found?.schema &&
      JSON.parse(JSON.stringify(schemaObject(found.schema)).replaceAll('"#/components', '"all#/components'));
    const validator =
      schema === undefined || found?.schema?.type.kind === "binary" ? undefined : ajv.compile(schema as object);
    known.set(key, validator);
    return validator;
  };
}

function answerOf(answers: readonly HttpAnswer[], status: number): HttpAnswer | undefined {
  return (
    answers.find((each) => each.status === status) ?? answers.find((each) => each.status === "default" && status >= 400)
  );
}

/** The values of an answer: one, or those of its lines or events. */
function valuesOf({ answer }: CaseOutcome): readonly unknown[] {
  const text = Buffer.from(answer.body).toString();
  const texts =
    answer.headers["content-type"] === "text/event-stream"
      ? [...text.matchAll(/(?:^|\n\n)(?:id: .*\n)?data: (.*)(?=\n\n)/g)].map(([, data = ""]) => data)
      : isWhole(text)
        ? [text]
        : text.split("\n").filter((line) => line !== "");
  return texts.map((each): unknown => JSON.parse(each));
}

function isWhole(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe("answers of the gateway are what the lowered API says", () => {
  test.each<[ConformanceDialect, boolean]>([
    ["grpc-gateway-v2", false],
    ["grpc-gateway-v2", true],
    ["grpc-gateway-v1", false],
    ["google", false],
  ])("in dialect %s, unpopulated fields written: %s", { timeout: 120_000 }, async (dialect, emitUnpopulated) => {
    const json = { useProtoNames: false, emitUnpopulated };
    const profile = { ...suite.profile, ...json, dialect };
    const all = suite.services.flatMap((service) => buildCases(service, suite.services, profile));
    // Every fifth: of each rule and each method there are many.
    const cases = all.filter((_each, index) => index % 5 === 0);
    const target = await suite.startTarget({ dialect, json });
    const outcomes = await runCases({ ...target, profile }, suite.services, cases).finally(() => target.close());
    const find = compile(await lower({ dialect, json }));
    let judged = 0;
    const wrong = outcomes.flatMap((outcome) => {
      if (outcome.answer.end !== "complete" || outcome.case.request.method === "HEAD") return [];
      // A document lists the names of an enum; that a number without one stays a number is said in docs/openapi.md.
      if (outcome.case.title.endsWith("unknown value")) return [];
      const validate = find(outcome);
      if (validate === undefined) return [];
      judged++;
      const bad = valuesOf(outcome).find((value) => !validate(value));
      return bad === undefined
        ? []
        : [`${outcome.case.id}: ${JSON.stringify(bad).slice(0, 300)} ${JSON.stringify(validate.errors?.[0])}`];
    });
    console.log(`${dialect}: ${judged} answers of ${outcomes.length} judged`);
    expect(wrong.slice(0, 10)).toEqual([]);
    expect(judged).toBeGreaterThan(outcomes.length / 3);
  });
});
