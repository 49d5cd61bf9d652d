/** Any JSON value as `JSON.parse` gives it. */
export type JsonValue = null | boolean | number | string | readonly JsonValue[] | JsonObject;

/** A JSON object; only own properties count. */
export interface JsonObject {
  readonly [key: string]: JsonValue;
}

/** Stands in front of the digits of an integer that `JSON.parse` would round. */
const exactMark = "\u0000#";

/** `JSON.parse` that keeps long integers exact: `9007199254740993` becomes marked text that `exactDigits` reads. */
export function parseJson(text: string): JsonValue {
  // Quoted 64-bit integers, the usual form, need no second look at the text.
  if (/(?:^|[:[,\s])-?\d{16}/.test(text))
    text = text.replace(/"[^"\\]*(?:\\.[^"\\]*)*"|-?\d+(?:\.\d+)?(?:e[+-]?\d+)?/gi, (token) =>
      /^-?\d{16,}$/.test(token) ? `"\\u0000#${token}"` : token,
    );
  return JSON.parse(text) as JsonValue;
}

/** An integer of any length as `parseJson` answers it. */
export function exactNumber(digits: string): JsonValue {
  return exactMark + digits;
}

/** `JSON.stringify` that writes the long integers of `parseJson` as the numbers they were. */
export function printJson(value: JsonValue): string {
  return JSON.stringify(value).replace(/"\\u0000#(-?\d+)"/g, "$1");
}

/** Decimal text of an integer: of a marked one, of quoted digits or of a JSON number. */
export function exactDigits(value: number | string | boolean): string {
  return String(value).replace(exactMark, "");
}

/** True for a number as `parseJson` answers it: plain, or marked because of its length. */
export function isNumberToken(value: JsonValue): value is number | string {
  return typeof value === "number" || (typeof value === "string" && value.startsWith(exactMark));
}

/** True for an object that is neither null nor a list. */
export function isJsonObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
