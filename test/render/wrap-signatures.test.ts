import { expect, test } from "vitest";
import { wrapSignatures } from "../../generator/render/wrap-signatures.js";

const long = "x".repeat(100);

test("parameters of a long signature stand on lines of their own", () => {
  const line = `export function ${long}(a: Map<string, number>, b: (x: number, y: string) => void, c: { d: string, e?: number } = {}): void {`;
  expect(wrapSignatures(`${line}\n}`).split("\n")).toEqual([
    `export function ${long}(`,
    "  a: Map<string, number>,",
    "  b: (x: number, y: string) => void,",
    "  c: { d: string, e?: number } = {},",
    "): void {",
    "}",
  ]);
});

test.each([
  `export function short(a: string, b: number): void {`,
  `export function ${long}${long}(): void {`,
  `// function ${long}${long}(a, b) {`,
])("%s stays as it is", (line) => {
  expect(wrapSignatures(line)).toBe(line);
});
