import { execFile } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createNodeServer, type NodeServer } from "../../../generator/runtime/serve/index.js";
import { emitClient, type AnyClient } from "../rest-client/emit-client.js";

const run = promisify(execFile);
const root = fileURLToPath(new URL("../../../", import.meta.url));
const document = `openapi: 3.1.0
info: { title: Books, version: "1" }
paths:
  /books/{id}:
    get:
      operationId: getBook
      parameters: [{ name: id, in: path, required: true, schema: { type: integer, minimum: 1 } }]
      responses:
        "200": { description: The book., content: { application/json: { schema: { type: object, required: [id, title], properties: { id: { type: integer }, title: { type: string } } } } } }
        "404": { description: None. }
    delete:
      operationId: deleteBook
      parameters: [{ name: id, in: path, required: true, schema: { type: integer, minimum: 1 } }]
      responses: { "204": { description: Done. } }
`;

let folder: string;
let server: NodeServer;
let url: string;
let book: unknown = { id: 1, title: "Emma" };
let deleted = 0;

beforeAll(async () => {
  const emitted = await emitClient(document, "books", ["clients", "conformance"]);
  folder = await mkdtemp(join(root, "test/.suite-"));
  for (const [path, text] of emitted.files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  await writeFile(join(folder, "vitest.config.mjs"), "export default {};");
  const { createBooksHandler, reply } = await emitted.load("handler");
  const { handle } = createBooksHandler({
    getBook: ({ id }: AnyClient) => (id === 1 ? book : reply(404, undefined)),
    deleteBook: () => void deleted++,
  });
  server = createNodeServer(handle);
  url = `http://127.0.0.1:${await server.listen(0, "127.0.0.1")}`;
  await emitted.dispose();
});
afterAll(async () => {
  await server.close(0);
  await rm(folder, { recursive: true });
});

async function runVitest(env: Readonly<Record<string, string>>): Promise<string> {
  const vitest = join(root, "node_modules/vitest/vitest.mjs");
  const options = { cwd: folder, env: { ...process.env, NO_COLOR: "1", ...env } };
  const found = await run(process.execPath, [vitest, "run"], options).catch(
    (error: { stdout: string; stderr: string }) => error,
  );
  return found.stdout + found.stderr;
}

test("the emitted suite runs alone, against a server, and finds what is wrong there", async () => {
  const alone = await runVitest({});
  expect(alone).toMatch(/Tests +\d+ passed/);
  expect(alone).not.toContain("failed");
  const served = await runVitest({ BOOKS_URL: url });
  expect(served).toMatch(/Tests +\d+ passed \| \d+ skipped/);
  expect(deleted).toBe(0);
  book = { id: "1", title: "Emma" };
  expect(await runVitest({ BOOKS_URL: url, BOOKS_UNSAFE: "1" })).toContain(
    "the answer of status 200 is not as described: body.id is not integer",
  );
  expect(deleted).toBeGreaterThan(0);
}, 120_000);
