import { hasKey, isRecord } from "../plain-value.js";

/** `"/paths/~1pets/get"` to its keys. */
export function splitPointer(pointer: string): string[] {
  if (pointer === "" || pointer === "/") return [];
  return pointer
    .replace(/^\//, "")
    .split("/")
    .map((part) => decodePart(part).replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** The value at a path of keys, or undefined; inherited properties are no keys. */
export function readPath(value: unknown, path: readonly string[]): unknown {
  let current = value;
  for (const key of path) {
    if (Array.isArray(current)) current = /^\d+$/.test(key) ? (current[Number(key)] as unknown) : undefined;
    else if (isRecord(current) && hasKey(current, key)) current = current[key];
    else return undefined;
  }
  return current;
}

function decodePart(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
