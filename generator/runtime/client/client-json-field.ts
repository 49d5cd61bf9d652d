import { type FieldSchema, type JsonValue, isJsonObject } from "../core/index.js";

/**
 * What `map` makes of the value of a field: of each element of a list, of each value of a map. Throws `TypeError` that names the field
 * for its faults, and for what is no list or map.
 */
export function mapField<T>({ name, shape }: FieldSchema, value: unknown, map: (each: unknown) => T): MappedField<T> {
  try {
    if (shape === "singular") return map(value);
    if (shape === "list" && Array.isArray(value)) return value.map((each) => map(each));
    if (shape === "list" || !isJsonObject(value as JsonValue)) throw new TypeError(`no ${shape}`);
    // No prototype: a key such as `__proto__` is an ordinary one.
    const mapped = Object.create(null) as Record<string, T>;
    for (const [key, each] of Object.entries(value as object)) mapped[key] = map(each);
    return mapped;
  } catch (error) {
    throw new TypeError(`${name}: ${(error as Error).message}`, { cause: error });
  }
}

type MappedField<T> = T | readonly T[] | Readonly<Record<string, T>>;
