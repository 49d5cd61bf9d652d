import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildCases } from "../../generator/runtime/conformance/build.js";
import type { ConformanceCase } from "../../generator/runtime/conformance/case.js";
import { groupCases } from "../../generator/runtime/conformance/groups.js";
import { explainOutcome, runCases } from "../../generator/runtime/conformance/runner.js";
import { emitSuite, type EmittedSuite } from "./emitted-suite.js";

let suite: EmittedSuite;
let target: Awaited<ReturnType<EmittedSuite["startTarget"]>>;
let cases: readonly ConformanceCase[];

beforeAll(async () => {
  suite = await emitSuite({
    name: "findings",
    input: { protos: ["test/conformance/fixtures/findings.proto"], includes: ["test/conformance/fixtures"] },
  });
  cases = suite.services.flatMap((service) => buildCases(service, suite.services, suite.profile));
  target = await suite.startTarget();
});

afterAll(async () => {
  await target?.close();
  await suite?.dispose();
});

/** Shapes at which a suite may fail gateways that are right: the method that has it, and a case that is about it. */
const rows: readonly (readonly [shape: string, method: string, rule: string, title: string])[] = [
  ["a Timestamp as a body", "Time", "body-field", "proto names"],
  ["a wrapper as a body", "Wrapper", "body-field", "proto names"],
  ["a ListValue as a body", "List", "body-field", "proto names"],
  ["a Value as a body", "Value", "body-field", "proto names"],
  ["an optional scalar as a body", "Maybe", "body-field", "proto names"],
  ["a whole request that is of a well-known type", "Whole", "fields-together", "proto names"],
  ["an Any as the answer", "AnyOut", "answer-together", "every field"],
  ["a NullValue", "Nothing", "field-alone", "nothing"],
  ["null for a Value", "Nothing", "null-values", "value: a value"],
  ["HEAD", "Head", "path-variables", "name: beyond ASCII"],
  ["a Struct as the answer's body", "StructOut", "response-body", "every field"],
  ["DELETE with a body", "Delete", "body-field", "proto names"],
  ["a map of messages with a oneof", "MapOfOneofs", "body-field", "proto names"],
  ["a client stream with path variables", "Collect", "stream-requests", "two objects, one write"],
  ["a field whose JSON name is another's proto name, in a body", "Crossed", "field-alone", "left"],
  ["such a field by its JSON name", "Crossed", "json-names", "left"],
  ["such a field in a query", "Crossed", "query-parameters", "left, JSON name"],
  ["a JSON name beyond ASCII", "Crossed", "json-names", "foreign"],
];

describe("a suite passes a gateway that is right", () => {
  it.each(rows)("%s", async (_shape, method, rule, title) => {
    const own = cases.filter((each) => each.method === method);
    expect(own.filter((each) => each.rule === rule).map((each) => each.title)).toContain(title);
    const outcomes = await runCases(target, suite.services, own);
    expect(outcomes.filter(({ faults }) => faults.length > 0).map(explainOutcome)).toEqual([]);
  });

  it("no method is without a row", () => {
    const held = new Set(rows.map(([, method]) => method));
    expect(suite.services.flatMap(({ methods }) => methods.filter(({ name }) => !held.has(name)))).toEqual([]);
  });
});

describe("titles are shown whole", () => {
  it("Crossed PUT /crossed/{of_a_field_that_has_a_long_name}: with $dollar, %s and all (4,711 cases of it)", () => {
    expect(expect.getState().currentTestName).toMatch(
      /^titles are shown whole > Crossed .* all \(4,711 cases of it\)$/,
    );
  });

  it("so are those of a suite, which are each of their own", () => {
    const titles = groupCases(cases).map((group) => group.title);
    expect(new Set(titles).size).toBe(titles.length);
    expect(titles.some((each) => each.length > 40)).toBe(true);
  });
});
