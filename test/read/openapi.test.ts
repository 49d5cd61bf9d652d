import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import type { Api, Message, SingularType } from "../../generator/model/api.js";
import { indexApi } from "../../generator/model/lookup.js";
import { findEnum, findMessage, findMethod, readFolder, readSources } from "./read-folder.js";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** `"tag: list string"` for each field. */
function printFields(message: Message): string[] {
  return message.fields.map(({ name, jsonName, type }) => {
    const shape = type.kind === "singular" ? type.presence : type.kind;
    return `${name}${jsonName === name ? "" : `(${jsonName})`}: ${shape} ${printType(type.of)}`;
  });
}

function printType(of: SingularType): string {
  switch (of.kind) {
    case "scalar":
      return of.scalar;
    case "enum":
      return of.enum;
    case "message":
      return of.message;
    default:
      return of satisfies never;
  }
}

function withoutLocations(api: Api): unknown {
  return JSON.parse(JSON.stringify(api, (key, value: unknown) => (key === "location" ? undefined : value)));
}

function documentOf(schemas: string): string {
  return `{"openapi":"3.1.0","info":{"title":"A","version":"1"},"paths":{},"components":{"schemas":${schemas}}}`;
}

/** Types that fields and methods refer to, but nothing declares. */
function findDangling(api: Api): string[] {
  const index = indexApi(api);
  const names = api.files.flatMap((file) => [
    ...file.messages
      .flatMap((message) => message.fields.map(({ type }) => type.of))
      .flatMap((of) => (of.kind === "message" ? [of.message] : of.kind === "enum" ? [of.enum] : [])),
    ...file.services.flatMap((service) => service.methods.flatMap((method) => [method.input, method.output])),
  ]);
  return names.filter((name) => !index.messages.has(name) && !index.enums.has(name));
}

describe("an OpenAPI 3.1 document alone", () => {
  it("becomes a whole API", async () => {
    const { api, complaints, inputFiles } = await readFolder(fileURLToPath(new URL("fixtures/pets/", import.meta.url)));
    expect(complaints).toEqual([
      "pets.yaml:22:11 warning[parameter-unfit] The query parameter filter is an object or a list of lists, and is left out. Send objects in the body.",
    ]);
    expect(findDangling(api)).toEqual([]);
    expect(inputFiles.map((file) => file.replace(/.*\//, ""))).toEqual(["pets.yaml", "common.yaml"]);
    expect(api.info).toMatchObject({
      title: "Pets",
      version: "2",
      tags: [{ name: "pets", description: "All about pets." }],
    });
    expect(api.securitySchemes).toEqual([{ name: "token", kind: "http", scheme: "bearer" }]);

    expect(printFields(findMessage(api, "Pet"))).toEqual([
      "id: explicit int64",
      "name: required string",
      "kind: explicit Kind",
      "birth_date(birth-date): explicit string",
      "photo: explicit bytes",
      "weight: explicit float",
      "tags: map string",
      "owner: explicit Pet.Owner",
      "matrix: list google.protobuf.ListValue",
      "extra: explicit google.protobuf.Value",
      "parent: explicit Pet",
      "alias: explicit string",
    ]);
    expect(findMessage(api, "Pet")).toMatchObject({ comment: "A pet.", location: { file: "pets.yaml", line: 79 } });
    expect(findMessage(api, "Pet").fields[1]).toMatchObject({ comment: "What it is called.", examples: ["Rex"] });
    expect(printFields(findMessage(api, "Pet.Owner"))).toEqual(["name: explicit string", "__proto__: explicit string"]);
    expect(findMessage(api, "Event")).toMatchObject({
      oneofs: [{ name: "choice" }],
      fields: [{ oneof: "choice" }, { oneof: "choice" }],
    });
    expect(printFields(findMessage(api, "Puppy")).at(-1)).toBe("mother: explicit Dam");
    expect(findEnum(api, "Kind").values.map(({ name, number }) => [name, number])).toEqual([
      ["cat", 0],
      ["dog", 1],
    ]);

    expect(findMethod(api, "ListPets")).toMatchObject({
      input: "ListPetsRequest",
      output: "ListPetsResponse",
      idempotency: "no_side_effects",
      comment: "List pets",
      bindings: [
        { method: "GET", template: { source: "/live/api/pets" }, body: { kind: "none" }, responseBody: "body" },
      ],
      doc: {
        operationId: "listPets",
        tags: ["pets"],
        security: ["token"],
        errors: [{ status: 404, description: "No such pet" }],
      },
    });
    expect(printFields(findMessage(api, "ListPetsRequest"))).toEqual([
      "tag: list string",
      "page_size(page.size): explicit int32",
      "sort: explicit ListPetsRequest.Sort",
    ]);
    expect(printFields(findMessage(api, "ListPetsResponse"))).toEqual(["body: list Pet"]);
    expect(findMethod(api, "CreatePet")).toMatchObject({
      input: "Pet",
      output: "Pet",
      bindings: [{ body: { kind: "whole" } }],
      doc: { security: [], examples: [{ name: "dog", request: { name: "Rex" }, response: { name: "Rex", id: "1" } }] },
    });
    expect(findMethod(api, "PutPetsPetId")).toMatchObject({
      idempotency: "idempotent",
      bindings: [{ template: { source: "/live/api/pets/{pet_id}" }, body: { kind: "field", path: "body" } }],
    });
    expect(findMethod(api, "Photo").output).toBe("google.api.HttpBody");
    expect(findMethod(api, "WatchPets")).toMatchObject({
      serverStreaming: true,
      output: "Event",
      bindings: [{ template: { verb: "watch" } }],
    });
    expect(findMethod(api, "Photo")).not.toHaveProperty("grpcPath");
    expect(findMessage(api, "Pet").fields[0]).not.toHaveProperty("number");
  });
});

describe("grpc-gateway's Swagger files alone", () => {
  it("give services, methods, aliases and streams back", async () => {
    const { api, complaints } = await readFolder(root, { protos: [], openapi: ["proto/etcd/swagger/*.swagger.json"] });
    expect(complaints).toEqual([]);
    expect(findDangling(api)).toEqual([]);
    const services = api.files.flatMap((file) => file.services);
    expect(services.map((service) => service.name).sort()).toEqual([
      "Auth",
      "Cluster",
      "Election",
      "KV",
      "Lease",
      "Lock",
      "Maintenance",
      "Watch",
    ]);
    const methods = services.flatMap((service) => service.methods);
    expect(methods).toHaveLength(48);
    expect(methods.flatMap((method) => method.bindings)).toHaveLength(51);
    expect(findMethod(api, "Watch")).toMatchObject({
      clientStreaming: true,
      serverStreaming: true,
      input: "etcdserverpbWatchRequest",
      output: "etcdserverpbWatchResponse",
    });
    expect(findMethod(api, "LeaseRevoke").bindings.map((binding) => binding.template.source)).toEqual([
      "/v3/lease/revoke",
      "/v3/kv/lease/revoke",
    ]);
    expect(findMessage(api, "etcdserverpbRangeRequest").fields.slice(0, 3)).toMatchObject([
      { name: "key", type: { of: { scalar: "bytes" } } },
      { name: "range_end", type: { of: { scalar: "bytes" } } },
      { name: "limit", type: { of: { scalar: "int64" } } },
    ]);
  });
});

describe("Swagger 2.0", () => {
  it("says the same as OpenAPI 3.0", async () => {
    const swagger = `swagger: '2.0'
info: { title: A, version: '1' }
basePath: /v1/
consumes: [application/json]
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
      responses: { 200: { description: File, schema: { type: file } } }
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
      responses: { '200': { description: File, content: { application/octet-stream: { schema: { type: string, format: binary } } } } }
components:
  securitySchemes: { basic: { type: http, scheme: basic } }
  parameters: { Id: { name: id, in: path, required: true, schema: { type: string } } }
  responses: { Ok: { description: OK, content: { application/json: { schema: { $ref: '#/components/schemas/A' } } } } }
  schemas: { A: { type: object, properties: { b: { type: string, nullable: true } } } }
`;
    const [two, three] = await Promise.all([readSources({ "a.yaml": swagger }), readSources({ "a.yaml": openapi })]);
    expect(two.complaints).toEqual([]);
    expect(three.complaints).toEqual([]);
    expect(withoutLocations(two.api)).toEqual(withoutLocations(three.api));
    expect(findMethod(two.api, "Upload")).toMatchObject({
      input: "google.api.HttpBody",
      output: "google.api.HttpBody",
    });
  });
});

describe("hostile documents", () => {
  it("cannot reach prototypes, loop or nest without end", async () => {
    const deep = `${'{"type":"object","properties":{"a":'.repeat(3000)}{}${"}}".repeat(3000)}`;
    const names = await readSources({
      "a.json": documentOf(
        '{"__proto__":{"type":"object","properties":{"constructor":{"$ref":"#/components/schemas/__proto__"}}},"x-y":{"type":"string","enum":["\\u2028","*/","${x}"]}}',
      ),
    });
    expect(names.complaints).toEqual([]);
    expect(findMessage(names.api, "__proto__").fields[0]).toMatchObject({
      name: "constructor",
      type: { of: { message: "__proto__" } },
    });
    expect(findEnum(names.api, "x_y").values.map((value) => value.name)).toEqual(["\u2028", "*/", "${x}"]);
    expect(({} as Record<string, unknown>)["properties"]).toBeUndefined();
    const loop = await readSources({
      "a.json": documentOf(
        '{"A":{"$ref":"#/components/schemas/B"},"B":{"allOf":[{"$ref":"#/components/schemas/A"},{"$ref":"#/components/schemas/B"}]},"C":{"type":"object","properties":{"a":{"$ref":"#/components/schemas/A"}}}}',
      ),
    });
    expect(findMessage(loop.api, "C").fields).toHaveLength(1);
    const nested = await readSources({ "a.json": documentOf(`{"A":${deep}}`) });
    expect(nested.complaints.map((line) => /\[(.*?)\]/.exec(line)?.[1])).toEqual(["document-syntax"]);
    const flow = await readSources({
      "a.yaml": "[".repeat(100_000),
      "b.yaml": `a: ${"[".repeat(2000)}${"]".repeat(2000)}`,
    });
    expect(flow.complaints.map((line) => /\[(.*?)\]/.exec(line)?.[1])).toEqual(["document-syntax", "document-syntax"]);
  });
});
