import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import * as fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { compileSchemas } from "../../../generator/read/openapi/compile-schemas.js";
import { isSurelyValid } from "../../../generator/read/openapi/compiled-schemas.js";
import { findDocumentFaults } from "../../../generator/read/openapi/find-document-faults.js";
import { parseSourceDocument } from "../../../generator/read/source-document.js";
import { hasShared, knownDocuments } from "./known-documents.js";

const home = mkdtempSync(join(tmpdir(), "gatewright-schemas-"));
const folder = pathToFileURL(`${home}/`);
const files = ["2.0", "3.0", "3.1"].map((version) => join(home, `openapi-${version}.js`));
beforeAll(() => compileSchemas(folder));
afterAll(() => rmSync(home, { recursive: true }));

/** What both say of a document: the compiled schema, and swagger-parser. */
async function judge(document: unknown): Promise<readonly [compiled: boolean, parser: boolean]> {
  const faults = await findDocumentFaults("document.json", document);
  return [await isSurelyValid(document, folder), faults.length === 0];
}

function read(file: string): unknown {
  return parseSourceDocument(file, file, readFileSync(file, "utf8")).value;
}

const documents = knownDocuments.filter((file) => read(file) !== undefined);

test.skipIf(!hasShared)("documents of every version are there, right and wrong ones", async () => {
  const verdicts = await Promise.all(documents.map(async (file) => (await judge(read(file)))[0]));
  expect(new Set(verdicts)).toEqual(new Set([true, false]));
});

test.each(documents)("%s is judged as swagger-parser judges it", async (file) => {
  const [compiled, parser] = await judge(read(file));
  expect(compiled).toBe(parser);
});

const info = { title: "T", version: "1" };

test.each([
  ...["2.0", "2.1", 2].map((swagger) => ({ swagger, info, paths: {} })),
  ...["3", "3.0", "3.0.0", "3.0.4", "3.0.5", "3.1", "3.1.0", "3.1.2", "3.1.3", "3.2.0", "3.10.0", "../2.0", "", 3].map(
    (openapi) => ({ openapi, info, paths: {} }),
  ),
  { openapi: "3.1.0", info, webhooks: {} },
  { openapi: "3.1.0", info, components: {} },
  { openapi: "3.0.0", info, components: {} },
  { openapi: "3.0.0", info: { ...info, version: 1 }, paths: {} },
  { swagger: "2.0", openapi: "3.0.0", info, paths: {} },
  { swagger: "", openapi: "3.0.0", info, paths: {} },
  { swagger: 0, openapi: "3.0.0", info, paths: {} },
  {},
])("%j is judged as swagger-parser judges it", async (document) => {
  const [compiled, parser] = await judge(document);
  expect(compiled).toBe(parser);
});

test.each([null, [], "openapi", 3])("%j is no document", async (value) => {
  expect(await isSurelyValid(value, folder)).toBe(false);
});

/** Every object and list in a value, by what holds it. */
function parts(value: unknown): readonly (Record<string, unknown> | unknown[])[] {
  if (typeof value !== "object" || value === null) return [];
  const own = value as Record<string, unknown> | unknown[];
  return [own, ...Object.values(own).flatMap(parts)];
}

const wrong = fc.oneof(fc.constant(undefined), fc.jsonValue({ maxDepth: 1 }), fc.constantFrom("string", "query", 1));

test("a document with any of its values changed, taken out or added is judged as swagger-parser judges it", async () => {
  const small = documents.map(read).filter((each) => JSON.stringify(each).length < 30_000);
  const counts = { true: 0, false: 0 };
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...small), fc.nat(), fc.nat(), wrong, async (given, place, key, value) => {
      const document = structuredClone(given);
      const all = parts(document);
      const part = all[place % all.length] ?? [];
      const keys = [...Object.keys(part), "x-added", "added"];
      Object.assign(part, { [keys[key % keys.length] ?? ""]: value });
      const [compiled, parser] = await judge(JSON.parse(JSON.stringify(document)));
      expect(compiled).toBe(parser);
      counts[`${compiled}`]++;
    }),
    { numRuns: 300 },
  );
  expect(Math.min(counts.true, counts.false)).toBeGreaterThan(20);
});

test("what is up to date is left as it is", async () => {
  const times = files.map((file) => statSync(file).mtimeMs);
  await compileSchemas(folder);
  expect(files.map((file) => statSync(file).mtimeMs)).toEqual(times);
});

test("where nothing has been compiled, nothing is sure", async () => {
  expect(await isSurelyValid({ swagger: "2.0", info, paths: {} }, new URL("./none/", folder))).toBe(false);
});
