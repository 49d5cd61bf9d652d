import { base64ToBytes } from "../core/index.js";
import type { Mismatch, Shape } from "./shape.js";

type Tell = (mismatch: Mismatch) => void;
type Record_ = Readonly<Record<string, unknown>>;

/**
 * A parsed JSON value as callers see it: 64-bit integers as `bigint`, bytes as `Uint8Array`. What is not as described is passed on as it is,
 * and told to `tell`; what is not described is kept.
 */
export function readValue(shape: Shape, value: unknown, tell: Tell, path: readonly string[] = []): unknown {
  if (typeof shape === "function") return readValue(shape(), value, tell, path);
  if (typeof shape === "string") return readScalar(shape, value, tell, path);
  if ("maybe" in shape) return value === null ? null : readValue(shape.maybe, value, tell, path);
  if ("list" in shape) return readList(value, () => shape.list, tell, path);
  if ("tuple" in shape) return readList(value, (index) => shape.tuple[index] ?? shape.rest ?? "any", tell, path);
  if ("oneOf" in shape) return readOneOf(shape.oneOf, value, tell, path);
  if ("by" in shape) return readBy(shape.by, value, tell, path);
  if ("allOf" in shape) return readAllOf(shape, value, tell, path);
  if (!isRecord(value)) return mismatch("object", value, tell, path);
  return readMembers(shape, value, tell, path);
}

function readScalar(shape: Extract<Shape, string>, value: unknown, tell: Tell, path: readonly string[]): unknown {
  switch (shape) {
    case "any":
      return value;
    case "null":
      return value === null ? value : mismatch(shape, value, tell, path);
    case "boolean":
      return typeof value === "boolean" ? value : mismatch(shape, value, tell, path);
    case "number":
      return typeof value === "number" || typeof value === "bigint" ? value : mismatch(shape, value, tell, path);
    case "integer":
      return Number.isSafeInteger(value) ? value : mismatch(shape, value, tell, path);
    case "text":
      return typeof value === "string" ? value : mismatch(shape, value, tell, path);
    case "int64":
    case "int64-text":
      if (typeof value === "bigint") return value;
      // Servers are at odds on whether 64 bits are quoted; either form is exact.
      if (Number.isSafeInteger(value) || (typeof value === "string" && /^-?\d+$/.test(value)))
        return BigInt(value as number | string);
      return mismatch("integer of 64 bits", value, tell, path);
    case "bytes":
      try {
        if (typeof value === "string") return base64ToBytes(value);
      } catch {
        // Told below.
      }
      return mismatch("base64 text", value, tell, path);
    default:
      return shape satisfies never;
  }
}

function mismatch(expected: string, value: unknown, tell: Tell, path: readonly string[]): unknown {
  tell({ path, expected, value });
  return value;
}

function readList(value: unknown, shapeAt: (index: number) => Shape, tell: Tell, path: readonly string[]): unknown {
  if (!Array.isArray(value)) return mismatch("array", value, tell, path);
  let changed: unknown[] | undefined;
  for (const [index, item] of value.entries()) {
    const read = readValue(shapeAt(index), item, tell, [...path, String(index)]);
    if (read !== item) (changed ??= [...(value as unknown[])])[index] = read;
  }
  return changed ?? value;
}

function readMembers(
  shape: Extract<Shape, { readonly members: unknown }>,
  value: Record_,
  tell: Tell,
  path: readonly string[],
): unknown {
  let changed: Record<string, unknown> | undefined;
  for (const [name, item] of Object.entries(value)) {
    const isDeclared = Object.hasOwn(shape.members, name);
    if (!isDeclared && shape.rest === false) tell({ path: [...path, name], expected: "not to be there", value: item });
    const inner = isDeclared ? shape.members[name] : shape.rest;
    if (inner === undefined || inner === false) continue;
    const read = readValue(inner, item, tell, [...path, name]);
    if (read !== item) set((changed ??= copy(value)), name, read);
  }
  for (const name of shape.required ?? [])
    if (!Object.hasOwn(value, name)) tell({ path: [...path, name], expected: "to be there", value: undefined });
  return changed ?? value;
}

/** What tells is the value of a member; a value that the description does not know yet is kept whole. */
function readBy(
  [member, shapes, closed]: Extract<Shape, { readonly by: unknown }>["by"],
  value: unknown,
  tell: Tell,
  path: readonly string[],
): unknown {
  if (!isRecord(value)) return mismatch("object", value, tell, path);
  const told = value[member];
  const chosen = typeof told === "string" && Object.hasOwn(shapes, told) ? shapes[told] : undefined;
  if (chosen !== undefined) return readValue(chosen, value, tell, path);
  if (closed !== undefined) {
    const expected = `one of ${Object.keys(shapes).join(", ")}`;
    tell({ path: [...path, member], expected, value: told });
  }
  return value;
}

/** The first that fits, else the one that fits best. */
function readOneOf(oneOf: readonly Shape[], value: unknown, tell: Tell, path: readonly string[]): unknown {
  let best: { readonly read: unknown; readonly told: readonly Mismatch[] } | undefined;
  for (const shape of oneOf) {
    const told: Mismatch[] = [];
    const read = readValue(shape, value, (each) => void told.push(each), path);
    if (told.length === 0) return read;
    if (best === undefined || told.length < best.told.length) best = { read, told };
  }
  for (const each of best?.told ?? []) tell(each);
  return best === undefined ? value : best.read;
}

/** Every shape reads the value as it came; what each of them changes is put together. */
function readAllOf(
  { allOf, where = [] }: Extract<Shape, { readonly allOf: unknown }>,
  value: unknown,
  tell: Tell,
  path: readonly string[],
): unknown {
  let all = value;
  for (const shape of allOf) {
    const read = readValue(shape, value, tell, path);
    if (read === value) continue;
    if (!isRecord(read) || !isRecord(value) || !isRecord(all)) all = read;
    else {
      const merged = copy(all);
      for (const [name, item] of Object.entries(read)) if (item !== value[name]) set(merged, name, item);
      all = merged;
    }
  }
  for (const check of where) {
    const expected = check(all);
    if (expected !== undefined) tell({ path, expected, value: all });
  }
  return all;
}

function isRecord(value: unknown): value is Record_ {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Uint8Array);
}

function copy(value: Record_): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value));
}

/** As an own property, even if it is called `__proto__`. */
function set(target: Record<string, unknown>, name: string, value: unknown): void {
  Object.defineProperty(target, name, { value, writable: true, enumerable: true, configurable: true });
}
