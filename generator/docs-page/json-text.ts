import { exactDigits, isNumberToken, parseJson, type JsonValue } from "../runtime/core/index.js";
import { createJsonTextSplitter } from "../runtime/client/index.js";

/** JSON over several lines, long integers exact. */
export function layOutJson(value: JsonValue, indent = ""): string {
  if (isNumberToken(value)) return exactDigits(value);
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const inner = `${indent}  `;
  const isList = Array.isArray(value);
  const parts = isList
    ? value.map((each: JsonValue) => layOutJson(each, inner))
    : Object.entries(value).map(([name, each]) => `${JSON.stringify(name)}: ${layOutJson(each as JsonValue, inner)}`);
  const [open, close] = isList ? "[]" : "{}";
  return parts.length === 0 ? `${open}${close}` : `${open}\n${inner}${parts.join(`,\n${inner}`)}\n${indent}${close}`;
}

/** Reads a body as it stands in the editor: one JSON text, or several objects one behind the other. Throws an `Error` with a sentence. */
export function readJsonTexts(text: string, isStream: boolean): readonly JsonValue[] {
  if (text.trim() === "") return [];
  if (!isStream) return [parseJson(text)];
  const splitter = createJsonTextSplitter();
  const values = Array.from(splitter.split(text), parseJson);
  if (splitter.rest > 0) throw new Error("the last message is not whole");
  return values;
}
