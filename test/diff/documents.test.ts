import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { diffVersions } from "../../generator/diff/diff-versions.js";
import type { Change } from "../../generator/diff/change.js";
import { readVersion } from "../../generator/diff/read-version.js";
import type { Version } from "../../generator/diff/version.js";
import { libraryDocument } from "../drift/library.js";
import { at, type Json } from "../drift/mutations.js";

const schemas = ["components", "schemas"];
const book = [...schemas, "v1Book", "properties"];
const list = ["paths", "/v1/{parent}/books", "get"];
const create = ["paths", "/v1/books", "post"];
const follow = ["paths", "/v1/books:follow", "post"];

function put(keys: readonly string[], value: unknown): (document: Json) => void {
  return (document) => void (at(document, ...keys.slice(0, -1))[keys.at(-1) ?? ""] = value);
}

function drop(keys: readonly string[]): (document: Json) => void {
  return (document) => void Reflect.deleteProperty(at(document, ...keys.slice(0, -1)), keys.at(-1) ?? "");
}

/** Changes of a document, and what must be told of each, as `kind subject` and whom it breaks: clients, servers. */
const table: readonly (readonly [title: string, change: (document: Json) => void, told: readonly string[]])[] = [
  ["an operation is gone", drop(create), ["operation-removed POST /v1/books C"]],
  [
    "a new operation",
    (d) => put(["paths", "/v1/books", "delete"], { operationId: "X", responses: {} })(d),
    ["operation-added DELETE /v1/books S"],
  ],
  ["another operationId", put([...create, "operationId"], "addBook"), ["operation-id-changed POST /v1/books C"]],
  ["a deprecated operation", put([...create, "deprecated"], true), ["operation-deprecated POST /v1/books"]],
  ["another base path", put(["servers"], [{ url: "https://books.example/api" }]), ["base-path-changed servers CS"]],
  [
    "the same paths, cut otherwise",
    (d) => {
      put(["servers"], [{ url: "https://books.example/v1" }])(d);
      const paths = at(d, "paths");
      for (const key of Object.keys(paths)) {
        paths[key.replace("/v1", "")] = paths[key];
        delete paths[key];
      }
    },
    ["base-path-changed servers CS"],
  ],
  [
    "a parameter is gone",
    (d) => void (at(d, ...list)["parameters"] as unknown[]).splice(1, 1),
    ["parameter-removed GET /v1/{parent}/books query pageSize C"],
  ],
  [
    "a new parameter",
    (d) =>
      void (at(d, ...list)["parameters"] as unknown[]).push({ name: "x", in: "query", schema: { type: "string" } }),
    ["parameter-added GET /v1/{parent}/books query x"],
  ],
  [
    "a new parameter that is required",
    (d) =>
      void (at(d, ...list)["parameters"] as unknown[]).push({
        name: "x",
        in: "query",
        required: true,
        schema: { type: "string" },
      }),
    ["parameter-added GET /v1/{parent}/books query x C"],
  ],
  [
    "a parameter in a header",
    put([...list, "parameters", "1", "in"], "header"),
    ["parameter-moved GET /v1/{parent}/books query pageSize CS"],
  ],
  [
    "a required parameter",
    put([...list, "parameters", "1", "required"], true),
    ["parameter-became-required GET /v1/{parent}/books query pageSize C"],
  ],
  [
    "a parameter of another type",
    put([...list, "parameters", "1", "schema"], { type: "string" }),
    ["kind-changed GET /v1/{parent}/books query pageSize CS"],
  ],
  [
    "another name in a path",
    (d) => {
      const paths = at(d, "paths");
      paths["/v1/{shelf}/books"] = paths["/v1/{parent}/books"];
      delete paths["/v1/{parent}/books"];
      put(["paths", "/v1/{shelf}/books", "get", "parameters", "0", "name"], "shelf")(d);
    },
    ["parameter-renamed GET /v1/{parent}/books path parent C"],
  ],
  ["no body", drop([...create, "requestBody"]), ["body-removed POST /v1/books body CS"]],
  [
    "a body that may be missing",
    drop([...create, "requestBody", "required"]),
    ["body-became-optional POST /v1/books body S"],
  ],
  [
    "a further media type of requests",
    put([...create, "requestBody", "content", "application/xml"], {}),
    ["media-type-added POST /v1/books body S"],
  ],
  [
    "a further media type of answers",
    put([...create, "responses", "200", "content", "application/xml"], {}),
    ["media-type-added POST /v1/books 200"],
  ],
  [
    "no more JSON",
    drop([...create, "responses", "200", "content", "application/json"]),
    ["media-type-removed POST /v1/books 200 C"],
  ],
  [
    "a stream is one answer",
    put([...follow, "responses", "200", "content", "application/json", "schema", "title"], "Book"),
    ["stream-removed POST /v1/books:follow 200 CS"],
  ],
  [
    "a stream of requests is one",
    drop(["paths", "/v1/books:upload", "post", "requestBody", "description"]),
    ["stream-removed POST /v1/books:upload body CS"],
  ],
  [
    "another success",
    (d) => {
      const all = at(d, ...create, "responses");
      all["201"] = all["200"];
      delete all["200"];
    },
    ["status-added POST /v1/books 201 C", "status-removed POST /v1/books 200 CS"],
  ],
  [
    "an error is named",
    put([...create, "responses", "404"], { description: "None" }),
    ["status-added POST /v1/books 404"],
  ],
  [
    "a header",
    put([...create, "responses", "200", "headers"], { Etag: { schema: { type: "string" } } }),
    ["header-added POST /v1/books 200 header Etag"],
  ],
  [
    "a key is asked for",
    (d) => {
      put(["components", "securitySchemes"], { key: { type: "apiKey", in: "header", name: "X" } })(d);
      put([...create, "security"], [{ key: [] }])(d);
    },
    ["security-added POST /v1/books C", "security-scheme-added security scheme key"],
  ],
  ["a property is gone", drop([...book, "tags"]), ["property-removed v1Book.tags C"]],
  ["a new property", put([...book, "colour"], { type: "string" }), ["property-added v1Book.colour"]],
  [
    "a new property that is required",
    (d) => {
      put([...book, "colour"], { type: "string" })(d);
      put([...schemas, "v1Book", "required"], ["title", "colour"])(d);
    },
    ["property-added v1Book.colour CS"],
  ],
  [
    "a required property",
    put([...schemas, "v1Book", "required"], ["title", "lent"]),
    ["property-became-required v1Book.lent CS"],
  ],
  [
    "a required property of answers alone",
    put([...schemas, "v1ListBooksResponse", "required"], ["books"]),
    ["property-became-required v1ListBooksResponse.books S"],
  ],
  [
    "a required property of requests alone",
    put([...schemas, "v1ListBooksRequest", "required"], ["parent"]),
    ["property-became-required v1ListBooksRequest.parent C"],
  ],
  ["another type", put([...book, "pages"], { type: "integer", format: "int64" }), ["kind-changed v1Book.pages CS"]],
  ["another format", put([...book, "isbn"], { type: "string", format: "int64" }), ["format-changed v1Book.isbn CS"]],
  ["items of another type", put([...book, "tags", "items"], { type: "boolean" }), ["kind-changed v1Book.tags[] CS"]],
  [
    "values of another type",
    put([...book, "stock", "additionalProperties"], { type: "boolean" }),
    ["kind-changed v1Book.stock{} CS"],
  ],
  [
    "null in an answer alone",
    put([...schemas, "v1UploadResponse", "properties", "count", "nullable"], true),
    ["became-nullable v1UploadResponse.count C"],
  ],
  ["no more null", drop([...book, "note", "nullable"]), ["became-not-nullable v1Book.note CS"]],
  [
    "a value is gone",
    put([...schemas, "v1Cover", "enum"], ["COVER_UNSPECIFIED", "SOFT"]),
    ["value-removed v1Cover CS"],
  ],
  [
    "a new value",
    put([...schemas, "v1Cover", "enum"], ["COVER_UNSPECIFIED", "SOFT", "HARD", "METAL"]),
    ["value-added v1Cover CS"],
  ],
  ["any value", drop([...schemas, "v1Cover", "enum"]), ["values-unbounded v1Cover CS"]],
  ["another default", put([...schemas, "v1Cover", "default"], "SOFT"), ["default-changed v1Cover"]],
  [
    "a limit on what is sent and answered",
    put([...book, "title", "maxLength"], 5),
    ["constraint-changed v1Book.title CS"],
  ],
  ["for answers alone", put([...book, "lent", "readOnly"], true), ["property-became-read-only v1Book.lent C"]],
  ["a deprecated property", put([...book, "lent", "deprecated"], true), ["property-deprecated v1Book.lent"]],
  [
    "a choice that is none",
    (d) => {
      const whole = at(d, ...schemas, "v1Book");
      delete whole["oneOf"];
      Object.assign(at(d, ...book), { shelf: { type: "string" }, room: { type: "integer", format: "int32" } });
    },
    ["choice-removed v1Book CS"],
  ],
  [
    "a type by another name",
    (d) => {
      const all = at(d, ...schemas);
      all["Upload"] = all["v1UploadResponse"];
      delete all["v1UploadResponse"];
      put(["paths", "/v1/books:upload", "post", "responses", "200", "content", "application/json", "schema"], {
        $ref: "#/components/schemas/Upload",
      })(d);
    },
    ["type-renamed v1UploadResponse C"],
  ],
  [
    "another type that exists",
    put([...book, "author"], { $ref: "#/components/schemas/v1UploadResponse" }),
    ["reference-changed v1Book.author CS"],
  ],
  ["a new type that nobody uses", (d) => put([...schemas, "Extra"], { type: "object" })(d), ["type-added Extra"]],
];

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "gatewright-diff-"));
});
afterAll(() => rm(folder, { recursive: true }));

async function read(name: string, document: Json): Promise<Version> {
  await writeFile(path.join(folder, name), JSON.stringify(document, null, 1));
  const reading = await readVersion(name, name, folder);
  if (reading.kind !== "read") throw new Error(JSON.stringify(reading));
  return reading.version;
}

function tell({ kind, subject, breaksClients, breaksServers }: Change): string {
  return `${kind} ${subject} ${breaksClients ? "C" : ""}${breaksServers ? "S" : ""}`.trimEnd();
}

describe("of two versions of a document is told", () => {
  test.each(table)("%s", async (_, change, told) => {
    const document = libraryDocument();
    change(document);
    const changes = diffVersions(await read("old.json", libraryDocument()), await read("new.json", document));
    expect([...new Set(changes.map(tell))].toSorted()).toEqual(told);
    for (const { old, new: now } of changes) {
      expect(old ?? now).toBeDefined();
      if (old) expect(old.file).toBe("old.json");
      if (now) expect(now.file).toBe("new.json");
    }
  });

  test("nothing where nothing has changed", async () => {
    expect(diffVersions(await read("old.json", libraryDocument()), await read("new.json", libraryDocument()))).toEqual(
      [],
    );
  });
});
