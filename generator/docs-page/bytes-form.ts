import {
  base64ToBytes,
  bytesToBase64,
  decodeUtf8,
  encodeUtf8,
  isJsonObject,
  type JsonValue,
} from "../runtime/core/index.js";
import type { HttpSchema } from "../model/http-api.js";
import { memberSchema, shapeOf, type Types } from "./shape.js";

/** How people read and write bytes; on the wire of JSON they are base64. */
export type BytesForm = "text" | "base64" | "hex";

export const bytesForms: readonly (readonly [BytesForm, string])[] = [
  ["text", "text (UTF-8)"],
  ["base64", "base64"],
  ["hex", "hex"],
];

/** Bytes in a form; undefined for bytes that are no text. */
export function printBytes(bytes: Uint8Array, form: BytesForm): string | undefined {
  switch (form) {
    case "text":
      return decodeUtf8(bytes, 0, bytes.length);
    case "base64":
      return bytesToBase64(bytes);
    case "hex":
      return Array.from(bytes, (each) => each.toString(16).padStart(2, "0")).join("");
    default:
      return form satisfies never;
  }
}

/** Bytes of a text in a form. Throws an `Error` with a sentence for the reader. */
export function parseBytes(text: string, form: BytesForm): Uint8Array {
  switch (form) {
    case "text":
      return encodeUtf8(text);
    case "base64":
      try {
        return base64ToBytes(text);
      } catch {
        throw new Error(`${JSON.stringify(text)} is not base64`);
      }
    case "hex": {
      const digits = text.replace(/\s/g, "");
      if (/[^\da-f]/i.test(digits) || digits.length % 2 === 1)
        throw new Error(`${JSON.stringify(text)} is not a row of pairs of hex digits`);
      return Uint8Array.from(digits.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
    }
    default:
      return form satisfies never;
  }
}

/** A value with every text that is bytes, by its schema, in another form. Throws as `parseBytes` does, and for bytes that are no text. */
export function convertBytes(
  value: JsonValue,
  schema: HttpSchema,
  types: Types,
  from: BytesForm,
  to: BytesForm,
): JsonValue {
  return mapBytes(value, schema, types, (text) => {
    const printed = printBytes(parseBytes(text, from), to);
    if (printed === undefined) throw new Error(`${text} is not UTF-8: show it as base64 or hex`);
    return printed;
  });
}

function mapBytes(value: JsonValue, schema: HttpSchema, types: Types, convert: (text: string) => string): JsonValue {
  const shape = shapeOf(schema, types);
  if (typeof value === "string") return shape.kind === "bytes" ? convert(value) : value;
  const { items } = shape;
  if (Array.isArray(value))
    return items === undefined ? value : value.map((each: JsonValue) => mapBytes(each, items, types, convert));
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [name, mapBytes(each, memberSchema(shape, name), types, convert)]),
  );
}
