import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { driftKinds } from "../../generator/drift/drift-kinds.js";
import type { Finding } from "../../generator/drift/finding.js";
import { readApi } from "../../generator/read/read.js";
import { parseSourceDocument } from "../../generator/read/source-document.js";
import { libraryDocument, libraryProto } from "./library.js";
import { mutations } from "./mutations.js";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "gatewright-drift-"));
  await writeFile(path.join(folder, "library.proto"), libraryProto);
});
afterAll(() => rm(folder, { recursive: true }));

async function findDrift(text: string): Promise<readonly Finding[]> {
  await writeFile(path.join(folder, "library.json"), text);
  const input = { protos: ["library.proto"], includes: ["."], openapi: ["library.json"] };
  const { findDrift: compare, diagnostics } = await readApi(
    { name: "library", output: "", artifacts: [], input, gateway: {} },
    folder,
  );
  expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  return compare?.().findings ?? [];
}

const keyOf = ({ kind, where }: Pick<Finding, "kind" | "where">): string => `${kind} ${where}`;

test("a document that is right has no drift", async () => {
  expect(await findDrift(JSON.stringify(libraryDocument(), null, 1))).toEqual([]);
});

describe("of a document with one fault, that is found, and nothing else", () => {
  test.each(mutations)("$title", async ({ change, kind, where, at, also = [] }) => {
    const document = libraryDocument();
    change(document);
    const text = JSON.stringify(document, null, 1);
    const found = await findDrift(text);
    const own = found.filter((each) => keyOf(each) === keyOf({ kind, where }));
    expect(found.map(keyOf)).toContain(keyOf({ kind, where }));
    const others = found.filter((each) => !own.includes(each)).map(keyOf);
    expect([...new Set(others)].filter((each) => !also.includes(each) && !isEcho(each, where))).toEqual([]);
    const told = parseSourceDocument(path.join(folder, "library.json"), "library.json", text);
    const places = own.map(({ document: place }) => place && `${place.line}:${place.column}`);
    const wanted = at && told.locate(at);
    expect(places).toContain(wanted && `${wanted.line}:${wanted.column}`);
    for (const { proto } of own.filter((each) => each.proto)) expect(proto?.file).toBe("library.proto");
  });
});

/** A method has two paths in one description here, and both are changed by what they share. */
function isEcho(key: string, where: string): boolean {
  return key.endsWith(where.replace(/^get \/v1\/\{name\}/, "")) && key.includes("/v1/shelves/{name}");
}

test("there are at least sixty faults, of nearly every kind", () => {
  expect(mutations.length).toBeGreaterThanOrEqual(60);
  const covered = new Set(
    mutations.flatMap(({ kind, also = [] }) => [kind, ...also.map((each) => each.split(" ")[0])]),
  );
  // These take annotations or a second document, and have tests of their own.
  const elsewhere = ["security-differs", "security-scheme-differs"];
  expect(driftKinds.filter((kind) => !covered.has(kind) && !elsewhere.includes(kind))).toEqual([]);
});
