import { base64ToBytes, bytesToBase64 } from "./base64-text.js";
import { exactDigits, printJson, type JsonValue } from "./exact-json.js";
import type { ScalarType } from "./schema.js";

/** A typed scalar in its JSON form: 64-bit integers as text, bytes as base64. Throws `TypeError` for what is none. */
export function scalarToJson(value: unknown): JsonValue {
  if (value instanceof Uint8Array) return bytesToBase64(value);
  if (value === undefined || Object(value) === value) throw new TypeError(`${typeof value} is no scalar`);
  return typeof value === "bigint" || (typeof value === "number" && !Number.isFinite(value))
    ? String(value)
    : (value as JsonValue);
}

/** A scalar of a field of known type in its JSON form; a string given for bytes is its UTF-8. */
export function typedScalarToJson(scalar: ScalarType, value: unknown): JsonValue {
  if (typeof value === "string" && scalar === "bytes") return scalarToJson(new TextEncoder().encode(value));
  return scalarToJson(typeof value === "number" && isLong(scalar) ? BigInt(value) : value);
}

/** What a field of this type holds when nothing was sent. */
export function scalarDefault(scalar: ScalarType): unknown {
  if (scalar === "bytes") return new Uint8Array(0);
  return others[scalar] ?? (isLong(scalar) ? 0n : 0);
}

/** Defaults of what is no number; their types are those of the JSON. */
const others: Readonly<Partial<Record<ScalarType, unknown>>> = { bool: false, string: "", bytes: "" };

/** The typed value of a JSON scalar; throws `TypeError` for JSON that the scalar type does not allow. */
export function scalarFromJson(scalar: ScalarType, json: JsonValue): unknown {
  if (scalar in others) {
    if (typeof json === typeof others[scalar]) return scalar === "bytes" ? base64ToBytes(json as string) : json;
  } else if (typeof json !== "object") {
    const digits = exactDigits(json);
    const value = /^\S+$/.test(digits) ? Number(digits) : NaN;
    if (scalar === "double" || scalar === "float") {
      if (digits === "NaN" || !Number.isNaN(value)) return value;
    } else if (Number.isInteger(value)) {
      return isLong(scalar) ? BigInt(/^-?\d+$/.test(digits) ? digits : value) : value;
    }
  }
  throw new TypeError(`${printJson(json)} is no ${scalar}`);
}

function isLong(scalar: ScalarType): boolean {
  return scalar.endsWith("64");
}
