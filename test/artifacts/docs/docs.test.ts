import { execFile } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ApiConfig, DocsConfig } from "../../../generator/config.js";
import type { Diagnostic } from "../../../generator/diagnostics.js";
import type { PageDocument } from "../../../generator/docs-page/document.js";
import { layOutJson } from "../../../generator/docs-page/json-text.js";
import { sampleOf } from "../../../generator/docs-page/sample.js";
import { sdkCallOf } from "../../../generator/docs-page/sdk-call.js";
import { produce } from "../../../generator/produce.js";
import type { OutputFile } from "../../../generator/write/output-file.js";
import { blocksOf, readPage } from "../../docs/page-blocks.js";

const root = fileURLToPath(new URL("../../../", import.meta.url));
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(root, "test/.docs-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const evil = `</script><img src=x onerror=alert(1)> <!-- "quoted" & 'more' \u2028`;
const proto = `syntax = "proto3";
package acme.v1;
import "google/api/annotations.proto";
import "google/protobuf/timestamp.proto";
import "google/protobuf/duration.proto";
import "google/protobuf/field_mask.proto";
import "google/protobuf/struct.proto";
import "google/protobuf/wrappers.proto";
// ${evil}
service Books {
  // Reads. ${evil}
  rpc Get(Book) returns (Book) { option (google.api.http) = { get: "/v1/{name=shelves/*/books/*}/by/{inner.id}" additional_bindings { post: "/v1/{name=rest/**}:copy" body: "inner" } }; }
  rpc Watch(stream Book) returns (stream Book) { option (google.api.http) = { post: "/v1/books:watch" body: "*" }; }
  // Nobody reaches it over HTTP.
  rpc Hide(Book) returns (Book);
}
message Book {
  string name = 1;
  Inner inner = 2;
  int64 size = 3;
  Colour colour = 4;
  oneof kind { bytes raw = 5; string text_form = 6; }
  google.protobuf.Timestamp at = 7;
  google.protobuf.Duration lasting = 8;
  google.protobuf.FieldMask mask = 9;
  google.protobuf.Struct object = 10;
  google.protobuf.Value value = 11;
  google.protobuf.Int64Value maybe = 12;
  repeated google.protobuf.BytesValue blobs = 13;
  map<string, google.protobuf.Timestamp> times = 14;
  map<string, Inner> inners = 15;
  repeated Colour colours = 16;
  double ratio = 17;
  bool is_new = 18;
  google.protobuf.ListValue list = 19;
}
message Inner { string id = 1; Book again = 2; }
enum Colour { NONE = 0; DARK_RED = 1; }
`;

interface Made {
  readonly page: PageDocument;
  readonly html: string;
  readonly files: readonly OutputFile[];
  readonly diagnostics: readonly Diagnostic[];
}

async function make(more: Partial<ApiConfig>, source = proto): Promise<Made> {
  const name = more.input === undefined ? "books.proto" : "books.yaml";
  await writeFile(join(folder, name), source);
  const config: ApiConfig = {
    name: "acme",
    input: { protos: ["books.proto"], includes: ["."] },
    output: "out",
    artifacts: ["docs", "clients"],
    ...more,
  };
  const { files = [], diagnostics } = await produce(config, folder, join(folder, "out"));
  const html = files.find(({ path }) => path === "docs/index.html")?.content ?? "";
  const [, data = "null"] = /<script id="api" type="application\/json">(.*)<\/script>\n/.exec(html) ?? [];
  return { page: JSON.parse(data) as PageDocument, html, files, diagnostics };
}

const withDocs = (docs: DocsConfig): Partial<ApiConfig> => ({ docs });

describe("the page of an API of protos", () => {
  it("holds what comments say as text that ends nothing", async () => {
    const { page, html } = await make({});
    expect(page.groups[0]?.description).toContain("onerror=alert(1)");
    expect(html.match(/<script/g)).toHaveLength(2);
    expect(html).not.toContain("<img");
    expect(html).toContain(
      `content="default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self';`,
    );
  });

  it("has services, routes, methods without one, streams and types", async () => {
    const { page, files } = await make({});
    expect(files.map(({ path }) => path).filter((path) => path.startsWith("docs/"))).toEqual([
      "docs/index.html",
      "docs/page.js",
      "docs/page.css",
      "docs/icon.svg",
    ]);
    const [books] = page.groups;
    expect(books?.operations.map(({ method, path, kind }) => `${method} ${path} ${kind}`)).toEqual([
      "GET /v1/shelves/{shelves}/books/{books}/by/{inner.id} unary",
      "POST /v1/rest/{rest}:copy unary",
      "POST /v1/books:watch bidi_streaming",
    ]);
    expect(books?.unbound.map(({ grpcPath }) => grpcPath)).toEqual(["/acme.v1.Books/Hide"]);
    expect(books?.operations[2]?.forms.map(({ name }) => name)).toEqual([
      "envelope",
      "ndjson",
      "sse",
      "array",
      "websocket",
    ]);
    expect(books?.operations[0]?.rpc?.pathFields).toEqual([
      { field: "name", text: "shelves/{shelves}/books/{books}" },
      { field: "inner.id", text: "{inner.id}" },
    ]);
    expect(books?.operations[1]?.rpc).toMatchObject({
      bodyField: "inner",
      pathFields: [{ field: "name", text: "rest/{rest}" }],
    });
    expect(books?.operations[1]?.parameters[0]).toMatchObject({ name: "rest", isMulti: true });
    expect(page.types.map(({ name }) => name)).toEqual(
      expect.arrayContaining(["acme.v1.Book", "acme.v1.Inner", "acme.v1.Colour"]),
    );
  });

  it("opens with the calls of the configuration, and says which of them do not fit", async () => {
    const open = [
      { call: "acme.v1.Books.Watch", body: ['{"name": "a"}', '{"name": "b"}'], form: "sse" as const },
      { call: "POST /v1/rest/{rest}:copy", parameters: { rest: "a/b" } },
      { call: "Books_Get" },
    ];
    const { page, diagnostics } = await make(withDocs({ open }));
    expect(diagnostics.filter(({ code }) => code === "docs-call-unfit")).toEqual([]);
    expect(page.open).toEqual([
      { operation: "Books_Watch", parameters: {}, body: '{\n  "name": "a"\n}\n{\n  "name": "b"\n}', form: "sse" },
      { operation: "Books_Get2", parameters: { rest: "a/b" } },
      { operation: "Books_Get", parameters: {} },
    ]);
    const wrong = [
      { call: "acme.v1.Books.Hide" },
      { call: "Books_Get", form: "sse" as const },
      { call: "Books_Get", parameters: { page: "1" } },
    ];
    const refused = await make(withDocs({ open: wrong }));
    expect(refused.diagnostics.filter(({ code }) => code === "docs-call-unfit").map(({ message }) => message)).toEqual([
      "The page of acme cannot open with acme.v1.Books.Hide: no operation is called so.",
      "The page of acme cannot open with Books_Get: it has no form sse.",
      "The page of acme cannot open with Books_Get: it has no parameter page.",
    ]);
    expect(refused.files).toEqual([]);
  });

  it("may call the servers that are named, and those alone", async () => {
    const { html, page } = await make(withDocs({ servers: ["https://api.example/base/", "http://{host}:1"] }));
    expect(page.servers).toEqual(["https://api.example/base"]);
    expect(html).toContain("connect-src 'self' https://api.example wss://api.example;");
  });

  it("writes TypeScript that compiles, with every kind of member", async () => {
    const { page, files } = await make({ artifacts: ["docs", "clients", "routes"] });
    const out = join(folder, "out");
    for (const { path, content } of files.filter((each) => each.path.endsWith(".ts"))) {
      await mkdir(dirname(join(out, path)), { recursive: true });
      await writeFile(join(out, path), content);
    }
    const types = new Map(page.types.map((each) => [each.name, each]));
    const whole = `{"name": "n", "inner": {"id": "i", "again": {"size": 9007199254740993}}, "size": "-5", "colour": "DARK_RED",
      "textForm": "t", "at": "2026-01-02T03:04:05.6+01:00", "lasting": "-1.5s", "mask": "isNew,inner.id", "object": {"a-b": [1, null, "x", true]},
      "value": null, "maybe": "12345678901234567", "blobs": ["/w==", "YQ=="], "times": {"a": "1970-01-01T00:00:00Z"}, "inners": {"x y": {"id": "z"}},
      "colours": ["NONE", "DARK_RED"], "ratio": 1.5, "isNew": true, "list": [1]}`;
    const api: PageDocument = { ...page, client: { create: page.client?.create ?? "", from: "./index.js" } };
    const names: string[] = [];
    for (const operation of page.groups.flatMap(({ operations }) => operations))
      for (const body of [
        whole,
        operation.body?.schema === undefined ? "" : layOutJson(sampleOf(operation.body.schema, types)),
      ]) {
        const own = operation.rpc?.bodyField === "inner" ? '{"id": "i"}' : body;
        const parameters = {
          "path shelves": "1",
          "path books": "2",
          "path rest": "a/b",
          "path inner.id": "i",
          "query size": "7",
        };
        const text = sdkCallOf(
          api,
          operation,
          { parameters, body: own, bytes: "base64", headers: [] },
          "http://h",
          types,
        );
        names.push(join(out, `snippet${names.length}.ts`));
        await writeFile(names.at(-1) ?? "", `${text ?? ""}\n`);
      }
    expect(names).toHaveLength(6);
    // So does the program of the documentation.
    const [, program] = blocksOf(await readPage("docs-page.md")).filter(({ language }) => language === "ts");
    names.push(join(out, "program.ts"));
    const own = program?.text
      .replaceAll("./generated/library/", "./")
      .replaceAll("createLibraryGateway", "createAcmeGateway");
    expect(own).toContain("createDocsPaths");
    await writeFile(join(out, "program.ts"), own ?? "");
    const tsc = join(root, "node_modules/typescript/bin/tsc");
    const options = [
      "--noEmit",
      "--ignoreConfig",
      "--strict",
      "--exactOptionalPropertyTypes",
      "--module",
      "nodenext",
      "--target",
      "es2022",
      "--skipLibCheck",
    ];
    const { stdout } = await promisify(execFile)(process.execPath, [tsc, ...options, ...names]).catch(
      (error: unknown) => error as { stdout: string },
    );
    expect(stdout).toBe("");
  });
});

it("the page of an API of documents has its operations by tag, and streams that it describes", async () => {
  const document = `openapi: 3.1.0
info: { title: "Pets", version: "1" }
servers: [{ url: https://pets.example/v1 }]
paths:
  /pets/{id}:
    get:
      tags: [pets]
      parameters:
        - { name: id, in: path, required: true, schema: { type: integer } }
        - { name: tags, in: query, schema: { type: array, items: { type: string } } }
        - { name: ids, in: query, explode: false, schema: { type: array, items: { type: string } } }
        - { name: filter, in: query, style: deepObject, schema: { type: object, additionalProperties: { type: string } } }
      responses: { "200": { description: A pet., content: { application/json: { schema: { type: object } } } } }
  /events:
    get:
      responses: { "200": { description: Events., content: { text/event-stream: { schema: { type: string } } } } }
`;
  const { page, diagnostics } = await make({ input: { openapi: ["books.yaml"] }, artifacts: ["docs"] }, document);
  expect(diagnostics).toEqual([]);
  expect(page.servers).toEqual(["https://pets.example/v1"]);
  expect(page.client).toBeUndefined();
  expect(
    page.groups.map(({ name, operations }) => [name, operations.map(({ path, kind, forms }) => [path, kind, forms])]),
  ).toEqual([
    ["pets", [["/pets/{id}", "unary", []]]],
    ["Pets", [["/events", "server_streaming", [{ name: "sse", accept: "text/event-stream" }]]]],
  ]);
  expect(page.groups[0]?.operations[0]?.parameters.map(({ form }) => form)).toEqual([
    "single",
    "repeated",
    "commas",
    "deep",
  ]);
});
