import type { Node } from "./node.js";
import { compareBytes } from "./node.js";
import { isPlainYaml, quoteYaml } from "./yaml-text.js";

/** A document in the bytes of Go's yaml package: two spaces of indentation, keys of maps in natural order, lines never folded. */
export function printGoYaml(node: Node): string {
  return `${print(node, 0).replace(/^[ \n]+/, "")}\n`;
}

type Entries = readonly (readonly [string, Node])[];

/** A value behind its key or dash: on the same line, or on lines of its own. */
function print(node: Node, depth: number): string {
  if (typeof node === "string") return ` ${printText(node, depth)}`;
  if (typeof node === "boolean" || typeof node === "number") return ` ${String(node)}`;
  if (isList(node)) return printList(node, depth);
  switch (node.kind) {
    case "struct":
      return printMembers(node.members, depth);
    case "map":
      return printMembers(sortNaturally(node.members), depth);
    case "float":
      return ` ${printFloat(node.value)}`;
    case "raw": {
      const value: unknown = JSON.parse(node.json);
      return value === null ? " null" : print(fromJson(value), depth);
    }
    default:
      return node satisfies never;
  }
}

function isList(node: Node): node is readonly Node[] {
  return Array.isArray(node);
}

function printMembers(members: Entries, depth: number): string {
  if (members.length === 0) return " {}";
  const indent = "  ".repeat(depth);
  return members.map(([key, value]) => `\n${indent}${printKey(key)}:${print(value, depth + 1)}`).join("");
}

function printList(list: readonly Node[], depth: number): string {
  if (list.length === 0) return " []";
  const indent = "  ".repeat(depth);
  return list.map((each) => `\n${indent}-${print(each, depth + 1).replace(/^\n */, " ")}`).join("");
}

function printKey(key: string): string {
  return isPlainYaml(key) ? key : quoteYaml(key);
}

function printText(text: string, depth: number): string {
  if (!text.includes("\n")) return isPlainYaml(text) ? text : quoteYaml(text);
  return printBlock(text, depth) ?? quoteYaml(text);
}

/** A text of several lines, unless a line ends in a space or there are characters that a block cannot hold. */
function printBlock(text: string, depth: number): string | undefined {
  if (/ \n| $|^\n* *$|[^\t\n\x20-\x7e\xa0-\ud7ff\ue000-\ufefe\uff00-\ufffd]/u.test(text)) return undefined;
  const hint = /^[ \n]/.test(text) ? "2" : "";
  const end = /\n\n$|^\n$/.test(text) ? "+" : text.endsWith("\n") ? "" : "-";
  const indent = "  ".repeat(Math.max(depth, 1));
  const lines = text.replace(/\n$/, "").split("\n");
  return `|${hint}${end}${lines.map((line) => `\n${line === "" ? "" : indent}${line}`).join("")}`;
}

/** As Go prints a number of 64 bits in as few digits as tell it apart. */
function printFloat(value: number): string {
  const [digits = "", power = "0"] = value.toExponential().split("e");
  const exponent = Number(power);
  if (exponent >= -4 && exponent < 6) return String(value);
  return `${digits}e${exponent < 0 ? "-" : "+"}${String(Math.abs(exponent)).padStart(2, "0")}`;
}

function fromJson(value: unknown): Node {
  if (typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "number") return { kind: "float", value };
  if (Array.isArray(value)) return value.map(fromJson);
  if (typeof value !== "object" || value === null) return { kind: "raw", json: "null" };
  return { kind: "map", members: Object.entries(value).map(([key, each]) => [key, fromJson(each)] as const) };
}

/** Numbers within keys count as numbers; a letter comes behind what is none, unless that stands behind a digit. */
function sortNaturally(members: Entries): Entries {
  return members.toSorted(([a], [b]) => compareNaturally(a, b));
}

function compareNaturally(left: string, right: string): number {
  const [a, b] = [[...left], [...right]];
  const at = a.findIndex((each, index) => each !== b[index]);
  const [x, y] = [a[at], b[at]];
  if (x === undefined || y === undefined) return a.length - b.length;
  if (isLetter(x) && isLetter(y)) return compareBytes(x, y);
  if (isLetter(x) || isLetter(y)) return isLetter(x) === isDigit(a[at - 1] ?? "") ? -1 : 1;
  const [m, n] = [numberAt(a, at, y), numberAt(b, at, x)];
  return m.value - n.value || m.end - n.end || compareBytes(x, y);
}

/** The number from a place on; where a zero is compared, digits before it count. */
function numberAt(
  text: readonly string[],
  at: number,
  other: string,
): { readonly value: number; readonly end: number } {
  let start = at;
  while (start > 0 && isDigit(text[start - 1] ?? "")) start--;
  const isLeading = (text[at] !== "0" && other !== "0") || !text.slice(start, at).some((each) => each !== "0");
  let end = at;
  while (end < text.length && isDigit(text[end] ?? "")) end++;
  return { value: Number(`${isLeading ? "" : "1"}${text.slice(at, end).join("")}`), end };
}

function isDigit(character: string): boolean {
  return /^\p{Nd}$/u.test(character);
}

function isLetter(character: string): boolean {
  return /^\p{L}$/u.test(character);
}
