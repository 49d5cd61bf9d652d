import type { HttpSchema } from "../../model/http-api.js";

/** Whether a single value holds to what a description says beyond its type. */
export function fits({ type, constraints = {} }: HttpSchema, value: unknown): boolean {
  if (typeof value === "string") return fitsText(constraints, value);
  if (typeof value !== "number" && typeof value !== "bigint") return true;
  if (type.kind === "integer" && type.width === 32 && (value < -0x80000000 || value > 0x7fffffff)) return false;
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf } = constraints;
  if (isNumber(minimum) && (exclusiveMinimum === true ? value <= minimum : value < minimum)) return false;
  if (isNumber(maximum) && (exclusiveMaximum === true ? value >= maximum : value > maximum)) return false;
  if (isNumber(exclusiveMinimum) && value <= exclusiveMinimum) return false;
  if (isNumber(exclusiveMaximum) && value >= exclusiveMaximum) return false;
  return !isNumber(multipleOf) || Number.isInteger(Number(value) / multipleOf);
}

function fitsText({ minLength, maxLength, pattern }: Readonly<Record<string, unknown>>, text: string): boolean {
  const { length } = [...text];
  if (typeof minLength === "number" && length < minLength) return false;
  if (typeof maxLength === "number" && length > maxLength) return false;
  if (typeof pattern !== "string") return true;
  try {
    return new RegExp(pattern, "u").test(text);
  } catch {
    // What JavaScript does not have is not checked by handlers either.
    return true;
  }
}

function isNumber(bound: unknown): bound is number {
  return typeof bound === "number";
}
