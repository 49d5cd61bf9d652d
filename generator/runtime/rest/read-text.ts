import { readValue } from "./read.js";
import type { Shape } from "./shape.js";

/** What a text is by its shape: numbers and booleans where it reads like one. What does not fit stays text, which `readValue` then tells. */
export function valueOfText(shape: Shape, text: string): unknown {
  if (typeof shape === "function") return valueOfText(shape(), text);
  if (typeof shape !== "string") return valueOfParts(shape, text);
  switch (shape) {
    case "number":
      return /^-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/.test(text) ? Number(text) : text;
    case "integer":
      return /^-?\d+$/.test(text) ? exact(text) : text;
    case "int64":
    case "int64-text":
      return /^-?\d+$/.test(text) ? BigInt(text) : text;
    case "boolean":
      return text === "true" ? true : text === "false" ? false : text;
    case "null":
      return text === "null" || text === "" ? null : text;
    default:
      return text;
  }
}

function exact(text: string): number | bigint {
  const number = Number(text);
  return Number.isSafeInteger(number) ? number : BigInt(text);
}

function valueOfParts(shape: Exclude<Shape, string | (() => Shape)>, text: string): unknown {
  if ("maybe" in shape) {
    const value = valueOfText(shape.maybe, text);
    return fits(shape.maybe, value) || (text !== "null" && text !== "") ? value : null;
  }
  const parts = "oneOf" in shape ? shape.oneOf : "allOf" in shape ? shape.allOf : [];
  for (const each of parts) {
    const value = valueOfText(each, text);
    if (value !== text || ("oneOf" in shape && fits(each, value))) return value;
  }
  return text;
}

function fits(shape: Shape, value: unknown): boolean {
  let isFit = true;
  readValue(shape, value, () => (isFit = false));
  return isFit;
}

/** What stands inside a value: the items of a list, or the members of an object. */
export type Inside =
  | { readonly kind: "single" }
  | { readonly kind: "list"; readonly item: (index: number) => Shape }
  | { readonly kind: "members"; readonly names: readonly string[]; readonly member: (name: string) => Shape };

/** Whether a value of a shape is a list, an object or a single text. Of several shapes the first that is no single text counts. */
export function insideOf(shape: Shape): Inside {
  if (typeof shape === "function") return insideOf(shape());
  if (typeof shape === "string") return { kind: "single" };
  if ("maybe" in shape) return insideOf(shape.maybe);
  if ("list" in shape) return { kind: "list", item: () => shape.list };
  if ("tuple" in shape) return { kind: "list", item: (index) => shape.tuple[index] ?? shape.rest ?? "any" };
  if ("members" in shape) {
    const { members, rest } = shape;
    const other = rest === undefined || rest === false ? "any" : rest;
    const member = (name: string): Shape => (Object.hasOwn(members, name) ? (members[name] ?? "any") : other);
    return { kind: "members", names: Object.keys(members), member };
  }
  const parts = ("oneOf" in shape ? shape.oneOf : "allOf" in shape ? shape.allOf : Object.values(shape.by[1])).map(
    insideOf,
  );
  const objects = parts.filter((each) => each.kind === "members");
  if (objects.length < 2) return parts.find((each) => each.kind !== "single") ?? { kind: "single" };
  return {
    kind: "members",
    names: objects.flatMap((each) => each.names),
    member: (name) => (objects.find((each) => each.names.includes(name)) ?? objects[0])?.member(name) ?? "any",
  };
}
