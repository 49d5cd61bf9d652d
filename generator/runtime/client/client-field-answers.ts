import type { FieldAnswers, FieldSchema, JsonValue } from "../core/index.js";
import { createJsonValueSplitter } from "./json-values.js";

/** Rules that answer with one field refer to this, so that a bundle whose methods need no such thing does not carry it. */
export const fieldAnswers: FieldAnswers = {
  wrap({ responseBody = "" }, schema, json) {
    const field = schema.fields.find((each) => each.name === responseBody);
    return { [field?.jsonName ?? responseBody]: field === undefined ? json : readBytes(field, json) };
  },
  createSplitter: createJsonValueSplitter,
};

function emptyText(each: JsonValue): JsonValue {
  return Array.isArray(each) && each.length === 0 ? "" : each;
}

/** grpc-gateway answers a field of bytes that holds none with `[]`, as Go's own JSON has it. */
function readBytes({ type, shape }: FieldSchema, json: JsonValue): JsonValue {
  if (type.kind !== "scalar" || type.scalar !== "bytes") return json;
  if (shape === "singular") return emptyText(json);
  if (Array.isArray(json)) return (json as readonly JsonValue[]).map(emptyText);
  return Object.fromEntries(Object.entries(json ?? {}).map(([key, each]) => [key, emptyText(each as JsonValue)]));
}
