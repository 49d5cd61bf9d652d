import { expect, test } from "vitest";
import { describeGateway, openApiArtifact } from "../../../generator/artifacts/openapi/openapi.js";
import { describedApis } from "../../tools/described-apis.js";
import { planFixture } from "../../tools/fixture-apis.js";

type Json = Readonly<Record<string, unknown>>;

async function readProbe(): Promise<{ readonly document: Json; readonly unsaid: readonly string[] }> {
  const config = describedApis.find(({ name }) => name === "probe");
  if (config === undefined) throw new Error("no probe");
  const plan = await planFixture({ ...config, openapi: { format: "json" } });
  const [file] = openApiArtifact.emit(plan).files ?? [];
  const unsaid = describeGateway(plan).diagnostics.filter(({ code }) => code === "annotation-unsayable");
  return { document: JSON.parse(String(file?.content)) as Json, unsaid: unsaid.map(({ message }) => message) };
}

const { document, unsaid } = await readProbe();

function at(...path: readonly string[]): unknown {
  return path.reduce<unknown>((value, key) => (value as Json)[key], document);
}

test.each<[path: readonly string[], value: unknown]>([
  [["externalDocs"], { description: "More", url: "https://example.com/more" }],
  [["x-root"], { a: "<a>", b: 2 }],
  [["info", "x-alpha"], 1000000],
  [
    ["components", "securitySchemes", "Key", "x-note"],
    [true, null, 0.5],
  ],
])("what annotations say of the API is there: %s", (path, value) => {
  expect(at(...path)).toEqual(value);
});

test("every tag that is declared is there, and what annotations of services say of theirs", () => {
  expect(at("tags")).toEqual([
    {
      name: "Probes",
      description: "Declared",
      externalDocs: { url: "https://example.com/docs" },
      "x-rank": 3,
    },
    { name: "Extra", description: "Of nobody" },
    {
      name: "Renamed",
      description: "Said of the service",
      externalDocs: { description: "Docs", url: "https://example.com/second" },
    },
    { name: "Secret", description: "Secret service" },
  ]);
});

test("answers have the schemas, headers and examples of annotations, those of the file too", () => {
  const answers = at("paths", "/v1/{name}", "get", "responses") as Json;
  expect(Object.keys(answers)).toEqual(["200", "201", "403", "404", "500", "default"]);
  expect(answers["200"]).toMatchObject({
    description: "Good",
    headers: {
      "x-next-page": { description: "Next", schema: { type: "string", format: "uri", default: "a", pattern: "^a" } },
      "x-count": { schema: { type: "integer", format: "int32", default: 7 } },
    },
    content: { "application/json": { example: { items: [] } } },
    "x-good": true,
  });
  expect(answers["201"]).toMatchObject({
    content: { "application/json": { schema: { $ref: "#/components/schemas/probe.v1.Lonely" } } },
  });
  expect(answers["403"]).toMatchObject({
    description: "Not for you <here>.",
    content: {
      "application/json": { schema: { type: "string", title: "Why", examples: ["no"] }, example: { "b<": "<&>" } },
      "text/plain": { example: "no" },
    },
  });
  expect(at("components", "schemas", "probe.v1.Alone")).toBeDefined();
});

test("bounds of a list are of its items, and enums of texts are lists of them", () => {
  const field = (name: string): Json =>
    (at("components", "schemas", "probe.v1.Everything", "allOf", "0", "properties", name) ?? {}) as Json;
  expect(field("texts")).toMatchObject({ type: "array", items: { pattern: "^x", enum: ["x1", "x2"], default: "x1" } });
  expect(field("inners")).toMatchObject({ title: "Titled", minItems: 1, maxItems: 5, "x-items": 1 });
  expect(at("components", "schemas", "probe.v1.Fault")).toMatchObject({ title: "A fault", readOnly: true });
  expect(at("components", "schemas", "probe.v1.Everything")).toMatchObject({
    externalDocs: { url: "https://example.com/everything" },
    "x-message": "m",
    minProperties: 1,
  });
});

test("what is for the makers alone is not told, and nothing of a comment is HTML", () => {
  const text = JSON.stringify(document);
  expect(text).not.toContain("hidden --)");
  expect(at("components", "schemas", "probe.v1.Everything", "description")).toContain(String.raw`\<tags>`);
});

test("what annotations say that is not there is named", () => {
  expect(
    unsaid.map((each) => each.replace(/^What the annotation of | is not in the OpenAPI document: .*$/g, "")),
  ).toEqual([
    "probe.proto says as consumes",
    "probe.proto says as produces",
    "probe.v1.Probes.List says as consumes",
    "probe.v1.Probes.List says as produces",
    "probe.v1.Probes.List says as external_docs",
    "probe.v1.ListRequest.name says as path_param_name",
    "probe.v1.Everything.typed says as type",
  ]);
});
