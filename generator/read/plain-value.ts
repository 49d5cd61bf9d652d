/** A JSON object that came from a document: nothing is known of its members. */
export type PlainRecord = Readonly<Record<string, unknown>>;

/** Whether a value is a JSON object, not a list or null. */
export function isRecord(value: unknown): value is PlainRecord {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Whether the object itself, not its prototype, has the key. */
export function hasKey(value: PlainRecord, key: string): boolean {
  return Object.hasOwn(value, key);
}

/** Own member of an object, or undefined, whatever `value` is. */
export function member(value: unknown, key: string): unknown {
  return isRecord(value) && hasKey(value, key) ? value[key] : undefined;
}

/** Own member if it is a text, or undefined. */
export function textOf(value: unknown, key: string): string | undefined {
  const found = member(value, key);
  return typeof found === "string" ? found : undefined;
}

/** Own member if it is a list, else an empty one. */
export function listOf(value: unknown, key: string): readonly unknown[] {
  const found = member(value, key);
  return Array.isArray(found) ? found : [];
}

/** Own members of a member that is an object, in order. */
export function entriesOf(value: unknown, key: string): [string, unknown][] {
  const found = member(value, key);
  return isRecord(found) ? Object.entries(found) : [];
}
