import { mkdtempSync, readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { checkInMemory } from "../../generator/render/check-memory.js";
import { checkNatively } from "../../generator/render/check-native.js";
import { type CheckedFile, planParts, reachDeclared } from "../../generator/render/check-parts.js";
import { findNativeCompiler } from "../../generator/render/native-compiler.js";
import { withScratch } from "../../generator/write/scratch.js";

const home = fileURLToPath(new URL("../../", import.meta.url));
const modules: readonly CheckedFile[] = [
  { path: "messages/a.ts", content: "export interface A {\n  name: string;\n}\n" },
  { path: "messages/b.ts", content: 'import type { A } from "./a.js";\nexport interface B {\n  a: A;\n}\n' },
  {
    path: "mappers/b.ts",
    content:
      'import type { B } from "../messages/b.js";\nexport const nameOf = (b: B): string => b.a.name;\nexport const wrong = (b: B): string => b.a.size;\n',
  },
  { path: "mappers/c.ts", content: 'import { gone } from "./b.js";\nexport const c: number = gone;\n' },
  { path: "index.ts", content: 'export { c } from "./mappers/c.js";\nexport type { A } from "./messages/a.js";\n' },
];
const faults = ["mappers/b.ts:3", "mappers/c.ts:1"];

test.each([1_000_000, 50, 1])("with parts of %i characters both compilers find the same, each once", async (limit) => {
  const root = mkdtempSync(join(tmpdir(), "gatewright-check-"));
  const compiler = findNativeCompiler(home);
  if (compiler === undefined) throw new Error("typescript 7 is among the packages of this project");
  const native: string[] = [];
  const memory: string[] = [];
  for (const part of planParts(modules, limit)) {
    const found = await checkNatively(compiler, part, [], (files, use) => withScratch(root, files, use));
    native.push(...found.map(({ path, line }) => `${path}:${line}`));
    memory.push(...checkInMemory(part, [], join(root, "out~"), false).map(({ path, line }) => `${path}:${line}`));
  }
  expect(native.toSorted()).toEqual(faults);
  expect(memory.toSorted()).toEqual(faults);
  expect(readdirSync(join(root, "node_modules/.cache/gatewright"))).toEqual([]);
});

test("every module is in one part; what it imports is given, however far", () => {
  const parts = planParts(modules, 1);
  expect(parts.flatMap(({ own }) => own.map(({ path }) => path)).toSorted()).toEqual(
    modules.map(({ path }) => path).toSorted(),
  );
  const part = parts.find(({ own }) => own.some(({ path }) => path === "mappers/c.ts"));
  expect(part?.given.map(({ path }) => path)).toContain("messages/a.ts");
});

const many = Array.from({ length: 160 }, (_, index) => ({
  path: `messages/m${index}.ts`,
  content: `export interface M${index} {\n  name: string;\n}\nexport const v${index}: number = 1;\n`,
}));
const entry = {
  path: "index.ts",
  content: many.map((_, index) => `export { type M${index}, v${index} } from "./messages/m${index}.js";\n`).join(""),
};

function check(...given: readonly CheckedFile[]): readonly string[] {
  return planParts([...many, ...given], 1_000)
    .flatMap((part) => checkInMemory(part, [], "/nowhere/out~", false))
    .map(({ path, line }) => `${path}:${line}`);
}

test("a module that puts an API together is checked against the names of the others", () => {
  const faulty = { ...entry, content: `${entry.content}export { missing } from "./messages/m0.js";\n` };
  expect(check(entry)).toEqual([]);
  expect(check(faulty)).toEqual(["index.ts:161"]);
}, 120_000);

test("a module that imports what puts an API together is checked against the names of that, not all of the API", () => {
  const index = {
    path: "mappers/index.ts",
    content: `${entry.content.replaceAll("./", "../")}export const all: object = {};\n`,
  };
  const right = 'import { all } from "./mappers/index.js";\nexport const some: unknown = all;\n';
  const gateway = { path: "gateway.ts", content: right };
  const parts = planParts([...many, index, gateway], 1);
  const own = parts.find((part) => part.own.some(({ path }) => path === "gateway.ts"));
  expect(own?.given.map(({ path }) => path)).toEqual(["mappers/index.ts"]);
  expect(check(index, gateway)).toEqual([]);
  expect(check(index, { ...gateway, content: right.replace("{ all }", "{ none as all }") })).toEqual(["gateway.ts:1"]);
  expect(check(index, { ...gateway, content: `${right}export const wrong: string = 1;\n` })).toEqual(["gateway.ts:3"]);
}, 120_000);

test("of what is declared, what is imported is given in any form, and packages are", () => {
  const declare = (path: string, content = "export {};\n"): CheckedFile => ({ path, content });
  const declared = [
    declare("runtime/core/index.d.ts", 'export * from "./text.js";\nexport declare const a: import("./deep.js").A;\n'),
    declare("runtime/core/text.d.ts"),
    declare("runtime/core/deep.d.ts", 'import "../wire/effect.js";\n'),
    declare("runtime/core/other.d.ts"),
    declare("runtime/wire/effect.d.ts"),
    declare("runtime/json/source.ts"),
    declare("node_modules/zod/index.d.ts"),
    declare("output/node_modules/zod/index.d.ts"),
  ];
  const files = [
    declare("a.ts", 'import { a } from "./runtime/core/index.js";\n'),
    declare("own/b.ts", "export const b = import('../runtime/json/source.js');\n"),
  ];
  const given = reachDeclared(files, declared).map(({ path }) => path);
  expect(given.toSorted()).toEqual(
    declared
      .map(({ path }) => path)
      .filter((path) => path !== "runtime/core/other.d.ts")
      .toSorted(),
  );
});
