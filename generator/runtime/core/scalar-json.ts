import { base64ToBytes, bytesToBase64 } from "./base64-text.js";
import { exactDigits, isNumberToken, type JsonValue } from "./exact-json.js";
import type { ScalarType } from "./schema.js";

/** A typed scalar in its JSON form: 64-bit integers as text, bytes as base64 (a string given for bytes is its UTF-8). */
export function scalarToJson(value: unknown): JsonValue {
  if (value instanceof Uint8Array) return bytesToBase64(value);
  if (typeof value === "bigint" || (typeof value === "number" && !Number.isFinite(value))) return String(value);
  if (typeof value === "object" || value === undefined) throw new TypeError(`a ${typeof value} is no scalar`);
  return value as JsonValue;
}

/** A scalar of a field of known type in its JSON form. */
export function typedScalarToJson(scalar: ScalarType, value: unknown): JsonValue {
  if (scalar === "bytes" && typeof value === "string") return bytesToBase64(new TextEncoder().encode(value));
  if (typeof value === "number" && isLong(scalar)) return String(BigInt(value));
  return scalarToJson(value);
}

/** The typed value of a JSON scalar; throws `TypeError` for JSON that the scalar type does not allow. */
export function scalarFromJson(scalar: ScalarType, json: JsonValue): unknown {
  if (scalar === "bool" ? typeof json === "boolean" : scalar === "string" && typeof json === "string") return json;
  if (scalar === "bytes" && typeof json === "string") return base64ToBytes(json);
  if (scalar !== "bool" && scalar !== "string" && scalar !== "bytes") {
    if (typeof json === "number" || (typeof json === "string" && json.trim() === json && json !== "")) {
      return numberFromJson(scalar, json);
    }
  }
  throw new TypeError(`${JSON.stringify(json)} is no ${scalar}`);
}

/** What a field of this type holds when nothing was sent. */
export function scalarDefault(scalar: ScalarType): unknown {
  if (scalar === "bool") return false;
  if (scalar === "string") return "";
  if (scalar === "bytes") return new Uint8Array(0);
  return isLong(scalar) ? 0n : 0;
}

function numberFromJson(scalar: ScalarType, json: number | string): number | bigint {
  const digits = exactDigits(json);
  const value = Number(digits);
  if (scalar === "double" || scalar === "float") {
    if (!Number.isNaN(value) || digits === "NaN") return value;
  } else if (Number.isInteger(value)) {
    if (!isLong(scalar)) return value;
    return /^-?\d+$/.test(digits) ? BigInt(digits) : BigInt(value);
  }
  throw new TypeError(`${isNumberToken(json) ? digits : JSON.stringify(json)} is no ${scalar}`);
}

function isLong(scalar: ScalarType): boolean {
  return scalar.endsWith("64");
}
