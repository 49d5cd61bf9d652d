import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { swaggerArtifact } from "../../../generator/artifacts/swagger/swagger.js";
import type { SwaggerConfig } from "../../../generator/config.js";
import { planFixture } from "../../tools/fixture-apis.js";

interface Parameter {
  readonly name: string;
  readonly default?: unknown;
}

interface Document {
  readonly paths: Readonly<
    Record<
      string,
      Readonly<
        Record<
          string,
          {
            readonly parameters: readonly Parameter[];
            readonly responses: Record<string, { readonly schema: unknown }>;
          }
        >
      >
    >
  >;
  readonly definitions: Readonly<
    Record<string, { readonly properties: Record<string, unknown>; readonly format?: string }>
  >;
}

async function write(
  swagger: SwaggerConfig,
): Promise<{ readonly document: Document; readonly codes: readonly string[] }> {
  const folder = fileURLToPath(new URL("./protos", import.meta.url));
  const plan = await planFixture({
    name: "probe",
    input: { protos: [`${folder}/probe.proto`], includes: [folder] },
    output: "out",
    artifacts: ["swagger"],
    swagger,
  });
  const { files = [], diagnostics } = swaggerArtifact.emit(plan);
  const file = files.find(({ path }) => path === "swagger/probe.swagger.json");
  return { document: JSON.parse(String(file?.content)) as Document, codes: diagnostics.map(({ code }) => code) };
}

const get = "/v1/{name}:look";

test("what upstream gets wrong is kept, and mended where that is asked for", async () => {
  const kept = (await write({ jsonNamesForFields: false })).document;
  const mended = (await write({ jsonNamesForFields: false, mendUpstream: true })).document;
  const fields = (document: Document): readonly string[] =>
    Object.keys(document.definitions["v1Filter"]?.properties ?? {});
  expect(fields(kept).filter((name) => name.startsWith("flags[string]"))).toHaveLength(1);
  expect(fields(mended)).toContain("flags");
  const names = (document: Document): readonly string[] =>
    document.paths[get]?.["get"]?.parameters.map(({ name }) => name) ?? [];
  expect(names(mended)).toContain("labels[string]");
  expect(names((await write({})).document)).toContain("labels");
  expect(names((await write({ mendUpstream: true })).document)).toContain("labels[string]");
  const fallback = (document: Document): unknown =>
    document.paths[get]?.["get"]?.parameters.find(({ name }) => name === "count")?.default;
  expect([fallback(kept), fallback(mended)]).toEqual(["5", 5]);
  expect([kept, mended].map(({ definitions }) => definitions["probeV1Fault"]?.format)).toEqual(["object", undefined]);
  const ticks = (document: Document): unknown => document.paths["/v1/second/ticks"]?.["get"]?.responses["200"]?.schema;
  expect(ticks(kept)).toMatchObject({ format: "date-time", properties: { result: {} } });
  expect(ticks(mended)).toMatchObject({
    type: "object",
    properties: { result: { type: "string", format: "date-time" } },
  });
});

test("what a document cannot hold is named", async () => {
  const { codes } = await write({});
  expect(codes).toEqual(["openapi-method-unsayable", "swagger-operation-hidden"]);
});
