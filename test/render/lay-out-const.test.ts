// The formatter itself judges all emitted code: `npm run format:check` reads generated/ and the output of every scenario.
import { describe, expect, it } from "vitest";
import { layOutConst } from "../../generator/render/lay-out-const.js";

const long = (count: number): string => "x".repeat(count);

describe("a constant", () => {
  it.each([
    ["that fits stays on one line", "A[]", "[one, { b: 1 }]", "const a: A[] = [one, { b: 1 }];"],
    [
      "with an object in lines keeps them",
      "T",
      '/*@__PURE__*/ make("a", {\n  b: "c",\n})',
      'const a: T = /*@__PURE__*/ make("a", {\n  b: "c",\n});',
    ],
    [
      "with an object in lines that is not its last argument has each argument on a line",
      "T",
      'make("a", {\n  b: "c",\n}, true)',
      'const a: T = make(\n  "a",\n  {\n    b: "c",\n  },\n  true,\n);',
    ],
    [
      "with a list that is too long",
      "T",
      `[${long(60)}, ${long(60)}]`,
      `const a: T = [\n  ${long(60)},\n  ${long(60)},\n];`,
    ],
    [
      "with a list of objects",
      "T",
      "[{ a: 1, b: 2 }, { a: 3, b: 4 }]",
      "const a: T = [\n  { a: 1, b: 2 },\n  { a: 3, b: 4 },\n];",
    ],
    [
      "with a type that is too long has its arguments in lines",
      `T<${long(60)}, ${long(60)}>`,
      '{\n  b: "c",\n}',
      `const a: T<\n  ${long(60)},\n  ${long(60)}\n> = {\n  b: "c",\n};`,
    ],
    [
      "with a head that does not fit behind it",
      `T<${long(106)}>`,
      `make(${long(20)})`,
      `const a: T<${long(106)}> =\n  make(${long(20)});`,
    ],
    [
      "with brackets in a regular expression",
      "T",
      "[{ a: /^[^/{]+$/su, b: 1 }]",
      "const a: T = [{ a: /^[^/{]+$/su, b: 1 }];",
    ],
    ["with type arguments", "T", "new Map<string, A>([\n  [1, 2],\n])", "const a: T = new Map<string, A>([[1, 2]]);"],
    ["with statements stays as it is", "T", "() => {\n  return 1;\n}", "const a: T = () => {\n  return 1;\n};"],
    ["with a comment stays as it is", "T", "{\n  /** B. */\n  b: 1,\n}", "const a: T = {\n  /** B. */\n  b: 1,\n};"],
  ])("%s", (_name, type, value, expected) => {
    expect(`${layOutConst("const a", type, value)};`).toBe(expected);
  });
});
