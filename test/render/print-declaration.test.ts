import { Project } from "ts-morph";
import { expect, test } from "vitest";
import { code, fromRuntime, importedType } from "../../generator/render/code.js";
import type { Declaration, SourceModule } from "../../generator/render/module.js";
import { runtimeInFolder } from "../../generator/render/specifiers.js";
import { renderModule } from "../../generator/render/typescript.js";

const print = (module: SourceModule): string => renderModule(module, runtimeInFolder("runtime"));

const declarations: readonly Declaration[] = [
  {
    kind: "interface",
    name: "Pair",
    docs: "First line,\nand a second that would close */ the comment.",
    typeParameters: ["K", "V = K"],
    extends: [code`${importedType("Base", "messages/base")}<K>`],
    members: [
      { name: "swap", parameters: [{ name: "times", type: code`number`, optional: true }], type: code`Pair<V, K>` },
      { name: "key", docs: "The key.", type: code`K` },
      { name: "value", optional: true, mutable: true, type: code`\n| { case: "a" }\n| { case: "b" }` },
    ],
  },
  { kind: "interface", name: "Empty", exported: false, members: [] },
  { kind: "type", name: "Either", docs: "One of two.", type: code`\n| "a"\n| "b"` },
  { kind: "const", name: "table", type: code`readonly number[]`, value: code`[\n  1,\n]` },
  { kind: "statements", code: code`\nconst hidden = 1;\n` },
  {
    kind: "function",
    name: "count",
    async: true,
    parameters: [{ name: "step", type: code`number`, initializer: code`1` }],
    returns: code`Promise<number>`,
    body: code`if (step > 0) {\n  return hidden;\n}\n\nreturn ${fromRuntime("zero", "core")};`,
  },
  {
    kind: "reexport",
    source: { origin: "output", from: "rooms/other" },
    names: [{ name: "a", alias: "b", typeOnly: false }],
  },
];

const module: SourceModule = { path: "rooms/pair", comment: "Everything a module can hold.", declarations };

test("every kind of declaration is printed as a formatter would", () => {
  expect(print(module)).toMatchSnapshot();
});

test("what is printed has no syntax error, also one declaration at a time", () => {
  const project = new Project({ useInMemoryFileSystem: true });
  const parts = [module, ...declarations.map((each, index) => ({ path: `part${index}`, declarations: [each] }))];
  for (const part of parts) {
    const file = project.createSourceFile(`/${part.path}.ts`, print(part));
    expect(project.getProgram().getSyntacticDiagnostics(file)).toEqual([]);
  }
});

test("a module without declarations is its comment, and ends in one line break", () => {
  expect(print({ path: "none", declarations: [] })).toBe("");
  for (const each of declarations) expect(print({ path: "one", declarations: [each] })).toMatch(/[^\n]\n$/);
});
