import { execFileSync } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { runRecover } from "../../generator/commands/run-recover.js";
import { printPathTemplate } from "../../generator/model/path-template.js";
import { readApi } from "../../generator/read/read.js";

const proto = `// A library.
syntax = "proto3";

package acme.v1;

/* Books; with a brace: { */
service Books {
  // Reads a book; it has one name.
  rpc GetBook(GetBookRequest) returns (Book);
  rpc ListBooks(ListBooksRequest) returns (ListBooksResponse) {
    option deprecated = true;
  }
  rpc CreateBook (CreateBookRequest) returns (Book) {}
  rpc DropBook(GetBookRequest)
      returns (Book) /* gone; */ ;
  rpc Touch(GetBookRequest) returns (Book);
  rpc Renew(GetBookRequest) returns (Book);
}

message Book {
  string name = 1;
  string title = 2;
}
message GetBookRequest { string name = 1; }
message ListBooksRequest { int32 page_size = 1; }
message ListBooksResponse { repeated Book books = 1; }
message CreateBookRequest { string shelf = 1; Book book = 2; }
`;

const answers = { "200": { description: "OK", schema: { $ref: "#/definitions/v1Book" } } };
const name = { name: "name", in: "path", required: true, type: "string", pattern: "shelves/[^/]+/books/[^/]+" };
const document = {
  swagger: "2.0",
  info: { title: "Library", version: "1" },
  basePath: "/api",
  paths: {
    "/v1/{name}": {
      get: { operationId: "Books_GetBook", tags: ["Books"], parameters: [name], responses: answers },
      delete: { operationId: "Books_DropBook2", tags: ["Books"], parameters: [name], responses: answers },
    },
    "/v1/drop/{name}": {
      post: { operationId: "Books_DropBook", parameters: [{ ...name, pattern: undefined }], responses: answers },
    },
    "/v1/books": {
      get: {
        operationId: "listThem",
        tags: ["Books"],
        parameters: [{ name: "pageSize", in: "query", type: "integer", format: "int32" }],
        responses: { "200": { description: "OK", schema: { $ref: "#/definitions/v1ListBooksResponse" } } },
      },
    },
    "/v1/{shelf}/books": {
      post: {
        operationId: "Books_CreateBook",
        parameters: [
          { name: "shelf", in: "path", required: true, type: "string" },
          { name: "book", in: "body", required: true, schema: { $ref: "#/definitions/v1Book" } },
        ],
        responses: answers,
      },
    },
    "/v1/{name}:again": { post: { parameters: [{ ...name, pattern: undefined }], responses: answers } },
    "/healthz": { get: { operationId: "health", responses: { "200": { description: "OK" } } } },
  },
  definitions: {
    v1Book: { type: "object", properties: { name: { type: "string" }, title: { type: "string" } } },
    v1ListBooksResponse: {
      type: "object",
      properties: { books: { type: "array", items: { $ref: "#/definitions/v1Book" } } },
    },
  },
};

const wanted = [
  "GetBook GET /api/v1/{name=shelves/*/books/*} none",
  "ListBooks GET /api/v1/books none",
  "CreateBook POST /api/v1/{shelf=*}/books book",
  "DropBook POST /api/v1/drop/{name=*} none",
  "DropBook DELETE /api/v1/{name=shelves/*/books/*} none",
  "Touch POST /api/v1/{name=*}:again none",
];

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "gatewright-recover-"));
  await writeFile(join(folder, "books.proto"), proto);
  await writeFile(join(folder, "library.swagger.json"), JSON.stringify(document));
  await configure({});
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const input = { protos: ["books.proto"], includes: ["."] };

async function configure(recovered: Readonly<Record<string, string>>): Promise<void> {
  const api = {
    name: "library",
    input: { ...input, openapi: ["library.swagger.json"], recovered },
    output: "out",
    artifacts: ["routes"],
  };
  await writeFile(join(folder, "gatewright.config.json"), JSON.stringify({ apis: [api] }));
}

async function run(
  options: Parameters<typeof runRecover>[1],
): Promise<{ code: number; results: string[]; complaints: string[] }> {
  const results: string[] = [];
  const complaints: string[] = [];
  const output = { result: (line: string) => results.push(line), complaint: (line: string) => complaints.push(line) };
  const code = await runRecover(join(folder, "gatewright.config.json"), options, output);
  return { code, results, complaints };
}

async function bindingsOf(serviceConfigs: readonly string[]): Promise<readonly string[]> {
  const config = { name: "library", output: "out", artifacts: [], input: { ...input, serviceConfigs } };
  const { api, diagnostics } = await readApi(config, folder);
  expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  return api.files
    .flatMap((file) => file.services)
    .flatMap(({ methods }) => methods)
    .flatMap((method) =>
      method.bindings.map(({ method: verb, template, body }) => {
        const own = body.kind === "field" ? body.path : body.kind;
        return `${method.name} ${verb} ${printPathTemplate(template)} ${own}`;
      }),
    );
}

test("what cannot be told is asked for, with the lines to add", async () => {
  const { code, results, complaints } = await run({});
  expect(code).toBe(1);
  expect(results.at(-1)).toBe("5 bindings: 5 certain, 0 likely, 0 told");
  expect(complaints).toHaveLength(2);
  expect(complaints[0]).toMatch(
    /library\.swagger\.json:\d+:\d+ warning\[recovered-ambiguous\] POST \/v1\/\{name\}:again .*acme\.v1\.Books\.Touch \(\d+ points.*input\.recovered: \{ "POST \/v1\/\{name\}:again": "acme\.v1\.Books\./,
  );
  expect(complaints[1]).toMatch(/recovered-(?:none|ambiguous)\] GET \/healthz/);
});

test("answers of the configuration count, and wrong ones are named", async () => {
  await configure({ "POST /v1/{name}:again": "acme.v1.Books.Touch", "GET /healthz": "" });
  expect(await run({})).toMatchObject({ code: 0, complaints: [] });
  await configure({
    "POST /v1/{name}:again": "acme.v1.Books.Torch",
    "GET /health": "",
    "GET /v1/books": "acme.v1.Books.GetBook",
  });
  const { code, complaints } = await run({});
  expect(code).toBe(1);
  expect(complaints.join("\n")).toMatch(/the method acme\.v1\.Books\.Torch, which there is not/);
  expect(complaints.join("\n")).toMatch(/the operation GET \/health, which there is not/);
  expect(complaints.join("\n")).toMatch(/GET \/v1\/books of the document cannot be acme\.v1\.Books\.GetBook/);
});

test("a service configuration and a patch of the protos say what was recovered", async () => {
  await configure({ "POST /v1/{name}:again": "acme.v1.Books.Touch", "GET /healthz": "" });
  const patch = join(folder, "annotations.patch");
  const { code } = await run({ serviceConfig: join(folder, "library.service.yaml"), annotations: patch });
  expect(code).toBe(0);
  expect(await bindingsOf(["library.service.yaml"])).toEqual(wanted);
  expect(await bindingsOf([])).toEqual([]);
  execFileSync("git", ["apply", "--verbose", patch], { cwd: folder, stdio: "pipe" });
  expect(await bindingsOf([])).toEqual(wanted);
  const patched = await readFile(join(folder, "books.proto"), "utf8");
  expect(patched).toContain('package acme.v1;\n\nimport "google/api/annotations.proto";\n');
  expect(patched).toContain(`  rpc GetBook(GetBookRequest) returns (Book) {
    option (google.api.http) = {
      get: "/api/v1/{name=shelves/*/books/*}"
    };
  }
`);
  // What has its binding is not recovered again.
  expect((await run({})).results.at(-1)).toBe("0 bindings: 0 certain, 0 likely, 0 told");
});
