/** A JSON text that could be read. */
export interface ParsedJson {
  readonly value: unknown;
}

/** Reads JSON text; undefined if it is none. */
export function parsed(text: string): ParsedJson | undefined {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return undefined;
  }
}

/** Where two JSON values differ first, as a sentence; undefined when they are equal. The order of keys is free. */
export function difference(wanted: unknown, actual: unknown, path = ""): string | undefined {
  const here = path === "" ? "the value" : path;
  if (isObject(wanted) && isObject(actual)) {
    for (const key of Object.keys(wanted)) {
      if (!Object.hasOwn(actual, key)) return `${path}.${key} is missing`;
      const inner = difference(wanted[key], actual[key], `${path}.${key}`);
      if (inner !== undefined) return inner;
    }
    const extra = Object.keys(actual).find((key) => !Object.hasOwn(wanted, key));
    return extra === undefined ? undefined : `${path}.${extra} is not expected (${clip(actual[extra])})`;
  }
  if (Array.isArray(wanted) && Array.isArray(actual)) {
    if (wanted.length !== actual.length) return `${here} has ${actual.length} elements instead of ${wanted.length}`;
    for (let index = 0; index < wanted.length; index++) {
      const inner = difference(wanted[index], actual[index], `${path}[${index}]`);
      if (inner !== undefined) return inner;
    }
    return undefined;
  }
  return Object.is(wanted, actual) || (wanted === 0 && actual === 0)
    ? undefined
    : `${here} is ${clip(actual)} instead of ${clip(wanted)}`;
}

/** A value without the members that are null: where unset fields are written, messages may be null or left out. */
export function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, member]) => (member === null ? [] : [[name, withoutNulls(member)]])),
  );
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function clip(value: unknown): string {
  const text = JSON.stringify(value) ?? "absent";
  return text.length > 200 ? `${text.slice(0, 200)}...` : text;
}
