import type { JsonValue } from "../runtime/core/index.js";
import type { HttpSchema } from "../model/http-api.js";
import { shapeOf, type Shape, type Types } from "./shape.js";

/** Levels of messages that a sample goes down. */
const DEPTH = 3;

/** A value of a type to begin with: every member that may be sent, with nothing in it; of members that exclude each other the first. */
export function sampleOf(schema: HttpSchema, types: Types, within: readonly string[] = []): JsonValue {
  if (schema.default !== undefined) return schema.default.value as JsonValue;
  const shape = shapeOf(schema, types);
  switch (shape.kind) {
    case "boolean":
      return false;
    case "integer":
      return shape.quoted ? "0" : 0;
    case "number":
      return 0;
    case "literals":
      return shape.values?.[0] ?? null;
    case "list":
      return [];
    case "object":
      return sampleObject(shape, types, within);
    case "text":
    case "bytes":
    case "binary":
      return "";
    case "any":
    case "never":
    case "null":
      return null;
    default:
      return shape.kind satisfies never;
  }
}

function sampleObject({ members = [], name }: Shape, types: Types, within: readonly string[]): JsonValue {
  const inner = name === undefined ? within : [...within, name];
  const chosen = new Set<string>();
  const entries: [string, JsonValue][] = [];
  for (const member of members) {
    const { schema, choice } = member;
    if (choice !== undefined && chosen.has(choice)) continue;
    if (!isOffered(schema, types, inner)) continue;
    if (choice !== undefined) chosen.add(choice);
    entries.push([member.name, sampleOf(schema, types, inner)]);
  }
  return Object.fromEntries(entries);
}

/** Members that would say something by merely being there are left to the caller. */
function isOffered(schema: HttpSchema, types: Types, within: readonly string[]): boolean {
  if (schema.readOnly || schema.deprecated) return false;
  const { kind, name, nullable, format } = shapeOf(schema, types);
  if (nullable || kind === "any" || kind === "never" || kind === "null") return false;
  // An empty text is no time.
  if (kind === "text" && (format === "date-time" || schema.constraints?.["pattern"] !== undefined)) return false;
  return kind !== "object" || name === undefined || (within.length < DEPTH && !within.includes(name));
}
