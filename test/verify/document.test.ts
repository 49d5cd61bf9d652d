import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createNodeServer, type NodeServer } from "../../generator/runtime/serve/index.js";
import { emitClient, type AnyClient } from "../artifacts/rest-client/emit-client.js";
import { runCli } from "../cli/run-cli.js";

const document = `openapi: 3.1.0
info: { title: Books, version: "1" }
security: [{ key: [] }]
paths:
  /books/{id}:
    get:
      operationId: getBook
      tags: [books]
      parameters: [{ name: id, in: path, required: true, schema: { type: integer, minimum: 1 } }]
      responses:
        "200": { description: The book., content: { application/json: { schema: { type: object, required: [id, title], properties: { id: { type: integer }, title: { type: string } } } } } }
        "404": { description: None. }
    delete:
      operationId: deleteBook
      tags: [books]
      parameters: [{ name: id, in: path, required: true, schema: { type: integer, minimum: 1 } }]
      responses: { "204": { description: Done. } }
components: { securitySchemes: { key: { type: apiKey, in: header, name: X-Key } } }
`;

let folder: string;
let server: NodeServer;
let url: string;
let book: unknown = { id: 1, title: "Emma" };
let deleted = 0;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "verify-document-"));
  await writeFile(join(folder, "books.yaml"), document);
  const api = { name: "books", input: { openapi: ["books.yaml"] }, output: "out", artifacts: ["clients"] };
  await writeFile(join(folder, "gatewright.config.json"), JSON.stringify({ apis: [api] }));
  const emitted = await emitClient(document, "books", ["clients", "handlers"]);
  const { createBooksHandler, reply } = await emitted.load("handler");
  const { handle } = createBooksHandler(
    {
      books: {
        getBook: ({ id }: AnyClient) => (id === 1 ? book : reply(404, undefined)),
        deleteBook: () => void deleted++,
      },
    },
    { security: { key: (key: string) => key === "k" } },
  );
  server = createNodeServer(handle);
  url = `http://127.0.0.1:${await server.listen(0, "127.0.0.1")}`;
  await emitted.dispose();
});
afterAll(async () => {
  await server.close(0);
  await rm(folder, { recursive: true });
});

function verify(...flags: readonly string[]): ReturnType<typeof runCli> {
  return runCli(folder, "verify", `--target=${url}`, ...flags);
}

test("a server is held against its document alone", async () => {
  process.env["GATEWRIGHT_SECURITY"] = '{"key":"k"}';
  try {
    const right = await verify();
    expect([right.code, right.stdout]).toEqual([0, expect.stringContaining("skipped")]);
    expect(deleted).toBe(0);
    book = { id: "1", title: "Emma" };
    const wrong = await verify("--report=report");
    expect([wrong.code, wrong.stdout]).toEqual([1, expect.stringContaining("body.id is not integer")]);
    expect(wrong.stdout).toContain("curl ");
    expect((await verify("--known-failing=known.txt", "--update-known-failing")).code).toBe(0);
    expect((await verify("--known-failing=known.txt")).code).toBe(0);
    book = { id: 1, title: "Emma" };
    expect((await verify("--known-failing=known.txt")).code).toBe(1);
    expect((await verify("--unsafe", "--only=deleteBook")).code).toBe(0);
    expect(deleted).toBeGreaterThan(0);
  } finally {
    delete process.env["GATEWRIGHT_SECURITY"];
  }
});

test("what cannot be asked is said in a line", async () => {
  expect(await verify("--upstream-port=1")).toMatchObject({
    code: 2,
    stderr: expect.stringContaining("--upstream-port"),
  });
  expect(await verify("--only=nothing")).toMatchObject({ code: 2, stderr: expect.stringContaining("nothing") });
  const nobody = await runCli(folder, "verify", "--target=http://127.0.0.1:1");
  expect(nobody).toMatchObject({ code: 2, stderr: expect.stringContaining("nobody listens there") });
});
