import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import type { InputConfig } from "../../generator/config.js";
import { formatDiagnostic } from "../../generator/diagnostics.js";
import type { HttpApi, HttpOperation, HttpSchema } from "../../generator/model/http-api.js";
import { readApi } from "../../generator/read/read.js";

const root = fileURLToPath(new URL("../../", import.meta.url));

interface Reading {
  readonly api: HttpApi;
  readonly complaints: readonly string[];
  readonly inputFiles: readonly string[];
}

async function readDocuments(folder: string, input: InputConfig): Promise<Reading> {
  const { http, diagnostics, inputFiles } = await readApi({ name: "test", output: "", artifacts: [], input }, folder);
  if (http === undefined) throw new Error(diagnostics.map(formatDiagnostic).join("\n"));
  return { api: http, complaints: diagnostics.map(formatDiagnostic), inputFiles };
}

/** Writes sources into a folder of their own and reads all of them that `openapi` names. */
async function readSources(
  sources: Readonly<Record<string, string>>,
  input: InputConfig = { openapi: Object.keys(sources) },
): Promise<Reading> {
  const folder = await mkdtemp(path.join(tmpdir(), "documents-"));
  try {
    for (const [file, text] of Object.entries(sources)) {
      await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
      await writeFile(path.join(folder, file), text);
    }
    return await readDocuments(folder, input);
  } finally {
    await rm(folder, { recursive: true });
  }
}

function find(api: HttpApi, id: string): HttpOperation {
  const found = api.operations.find((each) => each.id === id);
  if (!found) throw new Error(`no operation ${id}`);
  return found;
}

function typeOf(api: HttpApi, name: string): HttpSchema {
  const found = api.types.find((each) => each.name === name);
  if (!found) throw new Error(`no type ${name}`);
  return found.schema;
}

function withoutPlaces(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value, (key, each: unknown) => (key === "location" ? undefined : each)));
}

const codesOf = (complaints: readonly string[]): string[] =>
  complaints.map((line) => /\[(.*?)\]/.exec(line)?.[1] ?? "");

describe("documents alone", () => {
  it("of several files become one API", async () => {
    const { api, complaints, inputFiles } = await readDocuments(path.join(root, "test/read/fixtures/pets"), {
      openapi: ["pets.yaml"],
    });
    expect(complaints).toEqual([]);
    expect(inputFiles.map((file) => file.replace(/.*\//, ""))).toEqual(["pets.yaml", "common.yaml"]);
    expect(api.info).toMatchObject({ title: "Pets", version: "2" });
    expect(api.securitySchemes).toMatchObject([{ name: "token", kind: "http", scheme: "bearer" }]);
    expect(find(api, "listPets")).toMatchObject({ method: "GET", tags: ["pets"], location: { file: "pets.yaml" } });
    expect(find(api, "listPets").parameters.map((each) => each.name)).toContain("filter");
    expect(typeOf(api, "Pet")).toMatchObject({ description: "A pet.", type: { kind: "object" } });
    const names = new Set(api.types.map((each) => each.name));
    const references = JSON.stringify(api).matchAll(/"kind":"reference","name":"([^"]*)"/g);
    for (const [, name] of references) expect(names).toContain(name);
  });

  it("written by protoc-gen-openapiv2 say which bodies are streams, and share their types", async () => {
    const { api, complaints } = await readDocuments(root, { openapi: ["proto/etcd/swagger/*.swagger.json"] });
    expect(complaints).toEqual([]);
    expect(api.operations).toHaveLength(51);
    const watch = find(api, "Watch_Watch");
    expect(watch.body?.contents[0]?.stream).toBe("lines");
    expect(watch.answers.find((each) => each.status === 200)?.contents[0]?.stream).toBe("lines");
    const types = api.types.map((each) => each.name);
    expect(new Set(types).size).toBe(types.length);
    const range = typeOf(api, "etcdserverpbRangeRequest").type;
    const members = range.kind === "object" ? range.properties.slice(0, 3).map((each) => each.schema.type) : [];
    expect(members).toEqual([
      { kind: "bytes" },
      { kind: "bytes" },
      { kind: "integer", format: "int64", width: 64, quoted: true },
    ]);
  });

  it("keep types of one name apart where they differ, with all that refers to them", async () => {
    const document = (type: string, route: string): string => `openapi: 3.0.3
info: { title: A, version: '1' }
paths: { ${route}: { get: { operationId: "${route}", responses: { '200': { description: ok, content: { application/json: { schema: { $ref: '#/components/schemas/B' } } } } } } } }
components: { schemas: { A: { type: ${type} }, B: { type: object, properties: { a: { $ref: '#/components/schemas/A' } } }, C: { type: boolean } } }`;
    const { api } = await readSources({ "1.yaml": document("string", "/one"), "2.yaml": document("integer", "/two") });
    expect(api.types.map((each) => each.name)).toEqual(["A", "B", "C", "A2", "B2"]);
    expect(find(api, "/two").answers[0]?.contents[0]?.schema?.type).toEqual({ kind: "reference", name: "B2" });
  });

  it("say the same in Swagger 2.0 as in OpenAPI 3.0", async () => {
    const swagger = `swagger: '2.0'
info: { title: A, version: '1' }
basePath: /v1
consumes: [application/json]
produces: [application/json]
securityDefinitions: { basic: { type: basic } }
paths:
  /a/{id}:
    parameters: [{ $ref: '#/parameters/Id' }]
    post:
      operationId: send
      parameters: [{ name: body, in: body, required: true, schema: { $ref: '#/definitions/A' } }]
      responses: { 200: { $ref: '#/responses/Ok' } }
  /upload:
    post:
      operationId: upload
      consumes: [multipart/form-data]
      parameters: [{ name: file, in: formData, type: file }]
      responses: { 204: { description: Done } }
parameters: { Id: { name: id, in: path, required: true, type: string } }
responses: { Ok: { description: OK, schema: { $ref: '#/definitions/A' } } }
definitions: { A: { type: object, properties: { b: { type: string, x-nullable: true } } } }
`;
    const openapi = `openapi: 3.0.3
info: { title: A, version: '1' }
servers: [{ url: /v1 }]
paths:
  /a/{id}:
    parameters: [{ $ref: '#/components/parameters/Id' }]
    post:
      operationId: send
      requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/A' } } } }
      responses: { '200': { $ref: '#/components/responses/Ok' } }
  /upload:
    post:
      operationId: upload
      requestBody: { content: { multipart/form-data: { schema: { type: object, properties: { file: { type: string, format: binary } } } } } }
      responses: { '204': { description: Done } }
components:
  securitySchemes: { basic: { type: http, scheme: basic } }
  parameters: { Id: { name: id, in: path, required: true, schema: { type: string } } }
  responses: { Ok: { description: OK, content: { application/json: { schema: { $ref: '#/components/schemas/A' } } } } }
  schemas: { A: { type: object, properties: { b: { type: string, nullable: true } } } }
`;
    const [two, three] = await Promise.all([readSources({ "a.yaml": swagger }), readSources({ "a.yaml": openapi })]);
    expect([...two.complaints, ...three.complaints]).toEqual([]);
    const plain = withoutPlaces(two.api) as { operations: { body: { extensions: object } }[] };
    // Swagger names its body, which says nothing of what is sent.
    for (const each of plain.operations) each.body.extensions = {};
    expect(plain).toEqual(withoutPlaces(three.api));
  });
});

describe("a fault", () => {
  const faulty = `openapi: 3.0.3
info: { title: A, version: '1' }
paths:
  /good: { get: { operationId: good, responses: { '200': { description: ok } } } }
  /gone: { get: { operationId: gone, responses: { '200': { description: ok, content: { application/json: { schema: { $ref: '#/nowhere' } } } } } } }
  /out: { get: { operationId: out, responses: { '200': { $ref: '../../secret.yaml' } } } }
  /far: { get: { operationId: far, responses: { '200': { $ref: 'https://example.test/a.yaml' } } } }
  /undeclared/{id}: { get: { operationId: undeclared, responses: { '200': { description: ok } } } }
  /unplaced: { get: { operationId: unplaced, parameters: [{ name: id, in: path, required: true, schema: { type: string } }], responses: { '200': { description: ok } } } }
  /nameless: { get: { operationId: nameless, parameters: [{ in: query, schema: { type: string } }], responses: { '200': { description: ok } } } }
`;

  it("in an operation costs that operation, which is named with its place and why", async () => {
    const { api, complaints } = await readSources({ "a.yaml": faulty });
    expect(api.operations.map((each) => each.id)).toEqual(["good"]);
    const left = complaints.filter((line) => line.includes("[operation-left-out]"));
    expect(left).toHaveLength(6);
    for (const line of left) expect(line).toMatch(/^a\.yaml:\d+:\d+ warning\[/);
    expect(left[0]).toContain("GET /gone is left out: The reference #/nowhere leads nowhere");
    expect(codesOf(complaints)).toEqual(expect.arrayContaining(["ref-missing", "ref-outside", "ref-remote"]));
    expect(complaints.every((line) => !line.includes(" error["))).toBe(true);
  });

  it("of members that do not exist is named with name and place", async () => {
    const { complaints } = await readSources({
      "a.yaml":
        "openapi: 3.0.3\ninfo: { title: A, version: '1' }\npaths:\n  /a:\n    get:\n      operationID: a\n      responses: { '200': { description: ok } }\n",
    });
    expect(
      complaints.some(
        (line) => line.startsWith("a.yaml:6:7 warning[openapi-member-unknown]") && line.includes("operationID"),
      ),
    ).toBe(true);
  });
});

describe("include and exclude", () => {
  it("choose operations by id, tag, path and method, and types by what is left", async () => {
    const operation = (id: string, tag: string, type: string): string =>
      `{ operationId: ${id}, tags: [${tag}], responses: { '200': { description: ok, content: { application/json: { schema: { $ref: '#/components/schemas/${type}' } } } } } }`;
    const document = `openapi: 3.0.3
info: { title: A, version: '1' }
paths:
  /a: { get: ${operation("getA", "x", "A")}, put: ${operation("putA", "x", "A")} }
  /b/c: { get: ${operation("getC", "y", "B")} }
components: { schemas: { A: { type: string }, B: { type: object, properties: { c: { $ref: '#/components/schemas/C' } } }, C: { type: integer }, D: { type: string } } }`;
    const choose = async (input: InputConfig): Promise<[string[], string[], string[]]> => {
      const { api, complaints } = await readSources({ "a.yaml": document }, { openapi: ["a.yaml"], ...input });
      return [api.operations.map((each) => each.id ?? ""), api.types.map((each) => each.name), codesOf(complaints)];
    };
    expect(await choose({})).toEqual([["getA", "putA", "getC"], ["A", "B", "C", "D"], []]);
    expect(await choose({ include: ["x"], exclude: ["PUT /a"] })).toEqual([["getA"], ["A"], []]);
    expect(await choose({ include: ["/b/**", "nothing"] })).toEqual([["getC"], ["B", "C"], ["selection-unused"]]);
    expect(await choose({ exclude: ["getC", "/a/*"] })).toEqual([["getA", "putA"], ["A"], ["selection-unused"]]);
  });
});

describe("hostile documents", () => {
  const documentOf = (schemas: string): string =>
    `{"openapi":"3.1.0","info":{"title":"A","version":"1"},"paths":{},"components":{"schemas":${schemas}}}`;

  it("cannot reach prototypes, loop or nest without end", async () => {
    const names = await readSources({
      "a.json": documentOf(
        '{"__proto__":{"type":"object","properties":{"constructor":{"$ref":"#/components/schemas/__proto__"}}},"x-y":{"type":"string","enum":["\\u2028","*/","${x}"]}}',
      ),
    });
    expect(names.complaints).toEqual([]);
    expect(typeOf(names.api, "__proto__").type).toMatchObject({
      properties: [{ name: "constructor", schema: { type: { kind: "reference", name: "__proto__" } } }],
    });
    expect(({} as Record<string, unknown>)["properties"]).toBeUndefined();
    const loop = await readSources({
      "a.json": documentOf(
        '{"A":{"$ref":"#/components/schemas/B"},"B":{"allOf":[{"$ref":"#/components/schemas/A"},{"$ref":"#/components/schemas/B"}]},"C":{"type":"object","properties":{"a":{"$ref":"#/components/schemas/A"}}}}',
      ),
    });
    expect(loop.api.types).toHaveLength(3);
    const deep = `${'{"type":"object","properties":{"a":'.repeat(3000)}{}${"}}".repeat(3000)}`;
    await expect(readSources({ "a.json": documentOf(`{"A":${deep}}`) })).rejects.toThrow("document-syntax");
    await expect(readSources({ "a.yaml": "[".repeat(100_000) })).rejects.toThrow("document-syntax");
    await expect(readSources({ "b.yaml": `a: ${"[".repeat(2000)}${"]".repeat(2000)}` })).rejects.toThrow(
      "document-syntax",
    );
  });
});
