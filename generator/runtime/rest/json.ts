import { bytesToBase64, exactDigits, isNumberToken, parseJson, type JsonValue } from "../core/index.js";
import type { Shape } from "./shape.js";

/** `JSON.parse` that loses nothing: an integer beyond 2^53 is a `bigint`. Throws `SyntaxError`. */
export function parseExact(text: string): unknown {
  const value = parseJson(text);
  // Only then has anything been marked.
  return /\d{16}/.test(text) ? unmark(value) : value;
}

function unmark(value: JsonValue): unknown {
  if (isNumberToken(value)) {
    if (typeof value === "number") return value;
    const number = Number(exactDigits(value));
    return Number.isSafeInteger(number) ? number : BigInt(exactDigits(value));
  }
  if (Array.isArray(value)) return value.map(unmark);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, unmark(each as JsonValue)]));
}

/**
 * JSON text of a value: `bigint` as digits (quoted where `shape` says so), bytes as base64, dates as ISO text. Members that are `undefined` are left
 * out, null is null. Throws `TypeError` for what JSON cannot hold.
 */
export function writeJson(value: unknown, shape: Shape = "any"): string {
  const inner = typeof shape === "function" ? shape() : shape;
  switch (typeof value) {
    case "string":
      return JSON.stringify(value);
    case "boolean":
      return String(value);
    case "number":
      if (!Number.isFinite(value)) throw new TypeError(`${value} has no place in JSON`);
      return inner === "int64-text" ? `"${value}"` : JSON.stringify(value);
    case "bigint":
      return writesText(inner) ? `"${value}"` : String(value);
    case "object":
      return writeObject(value, inner);
    default:
      throw new TypeError(`a ${typeof value} has no place in JSON`);
  }
}

function writeObject(value: object | null, shape: Shape): string {
  if (value === null) return "null";
  if (value instanceof Uint8Array) return `"${bytesToBase64(value)}"`;
  if ("toJSON" in value && typeof value.toJSON === "function") return writeJson((value.toJSON as () => unknown)());
  if (Array.isArray(value))
    return `[${value.map((each: unknown, index) => (each === undefined ? "null" : writeJson(each, itemShape(shape, index)))).join(",")}]`;
  if (value instanceof Map) throw new TypeError("a Map has no place in JSON");
  const members = Object.entries(value)
    .filter(([, each]) => each !== undefined)
    .map(([name, each]) => `${JSON.stringify(name)}:${writeJson(each, memberShape(shape, name))}`);
  return `{${members.join(",")}}`;
}

/** Whether a 64-bit integer at this place is text. */
function writesText(shape: Shape): boolean {
  if (shape === "int64-text") return true;
  if (typeof shape === "string") return false;
  if (typeof shape === "function") return writesText(shape());
  if ("maybe" in shape) return writesText(shape.maybe);
  if ("oneOf" in shape) return !shape.oneOf.includes("int64") && shape.oneOf.some(writesText);
  return "allOf" in shape && shape.allOf.some(writesText);
}

/** The shapes that a value has one or all of. */
function partsOf(shape: Exclude<Shape, string | (() => Shape)>): readonly Shape[] | undefined {
  if ("oneOf" in shape) return shape.oneOf;
  if ("allOf" in shape) return shape.allOf;
  return "by" in shape ? Object.values(shape.by[1]) : undefined;
}

function itemShape(shape: Shape, index: number): Shape {
  return inside(shape, (each) =>
    "list" in each ? each.list : "tuple" in each ? (each.tuple[index] ?? each.rest) : undefined,
  );
}

function memberShape(shape: Shape, name: string): Shape {
  return inside(shape, (each) => {
    if (!("members" in each)) return undefined;
    return Object.hasOwn(each.members, name) ? each.members[name] : each.rest === false ? undefined : each.rest;
  });
}

/** The shape of what is inside: of the first part of a shape that knows it. */
function inside(shape: Shape, find: (shape: Exclude<Shape, string | (() => Shape)>) => Shape | undefined): Shape {
  const search = (each: Shape): Shape | undefined => {
    if (typeof each === "function") return search(each());
    if (typeof each === "string") return undefined;
    if ("maybe" in each) return search(each.maybe);
    const parts = partsOf(each);
    if (parts === undefined) return find(each);
    for (const part of parts) {
      const found = search(part);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  return search(shape) ?? "any";
}
