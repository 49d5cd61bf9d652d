import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { findDifferences } from "./find-differences.js";
import { readHttpApi } from "../../../generator/read/openapi/read-http-api.js";
import { hasShared, knownDocuments } from "./known-documents.js";
import { modelForm } from "./model-form.js";
import { sourceForm } from "./source-form.js";

const root = fileURLToPath(new URL("../../../", import.meta.url));
test.skipIf(!hasShared)("documents given to the project are there", () => {
  expect(knownDocuments.length).toBeGreaterThan(20);
});

test.each(knownDocuments)("what %s says arrives in the model, or is named", async (file) => {
  const { silent, operations, diagnostics, isRead } = await findDifferences(file, root);
  if (!isRead) {
    expect(diagnostics.map((each) => each.severity)).toContain("error");
    return;
  }
  expect(silent).toEqual([]);
  const leftOut = diagnostics.filter((each) => each.code === "operation-left-out").length;
  const document = parse(await readFile(file, "utf8")) as { readonly paths?: object };
  expect(operations + leftOut).toBeGreaterThanOrEqual(Object.keys(document.paths ?? {}).length);
});

test("a loss is seen", async () => {
  const file = `${root}test/artifacts/rest-client/features.yaml`;
  const { api } = await readHttpApi([file], root, "features");
  const document = parse(await readFile(file, "utf8")) as Readonly<Record<string, unknown>>;
  const source = sourceForm(document);
  const declared = new Set(Object.keys(source["types"] as object));
  const whole = modelForm(api as NonNullable<typeof api>, declared);
  expect(JSON.parse(JSON.stringify(whole))).toEqual(JSON.parse(JSON.stringify(source)));
  // Every scalar of the document that is turned into another shows in the comparison.
  let count = 0;
  const spoil = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(spoil);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, each]) => {
        if (["description", "title", "format", "style"].includes(key) && typeof each === "string") {
          count++;
          return [key, `${each}!`];
        }
        return [key, spoil(each)];
      }),
    );
  };
  const spoiled = sourceForm(spoil(document) as Readonly<Record<string, unknown>>);
  expect(count).toBeGreaterThan(30);
  expect(JSON.stringify(spoiled).match(/!"/g)?.length).toBeGreaterThanOrEqual(count);
});
