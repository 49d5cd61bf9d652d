import type { OptionValue, Options } from "../../model/api.js";

/** What protobufjs keeps of options; its own typing of `parsedOptions` is looser. */
export interface OptionHolder {
  readonly options?: unknown;
  readonly parsedOptions?: unknown;
}

/** Says how names are written in the model: custom options by full name, hostile names restored. */
export interface OptionNames {
  /** `"(http)"` to `"(google.api.http)"`. */
  readonly toFullName: (name: string) => string;
  readonly readName: (name: string) => string;
}

/** Modelled elsewhere. */
const dropped = new Set(["default", "json_name", "proto3_optional"]);

/** Turns a declaration's options into plain values; an option set several times becomes a list. */
export function convertOptions(holder: OptionHolder, names: OptionNames): Options {
  const entries = new Map<string, OptionValue>();
  for (const [name, value] of listOptions(holder)) {
    const fullName = name.startsWith("(") ? names.toFullName(names.readName(name)) : names.readName(name);
    const plain = toPlain(value, names);
    const known = entries.get(fullName);
    if (dropped.has(fullName) || plain === undefined) continue;
    if (known === undefined) entries.set(fullName, plain);
    else if (isRecord(known) && isRecord(plain) && fullName === "features")
      entries.set(fullName, { ...known, ...plain });
    else entries.set(fullName, [...(Array.isArray(known) ? (known as OptionValue[]) : [known]), plain]);
  }
  return toRecord(entries);
}

function listOptions(holder: OptionHolder): [string, unknown][] {
  const { parsedOptions, options } = holder;
  if (Array.isArray(parsedOptions))
    return parsedOptions.flatMap((each: unknown) => (isRecord(each) ? Object.entries(each) : []));
  return isRecord(options) ? Object.entries(options) : [];
}

function toPlain(value: unknown, names: OptionNames): OptionValue | undefined {
  if (typeof value === "string") return names.readName(value);
  if (typeof value === "number" || typeof value === "boolean") return value;
  if (Array.isArray(value)) return value.flatMap((each: unknown) => toPlain(each, names) ?? []);
  if (!isRecord(value)) return undefined;
  const entries = new Map<string, OptionValue>();
  for (const [key, inner] of Object.entries(value)) {
    const plain = toPlain(inner, names);
    if (plain !== undefined) entries.set(names.readName(key), plain);
  }
  return toRecord(entries);
}

/** `Object.fromEntries` defines keys, so that `__proto__` is a key like any other. */
function toRecord(entries: Iterable<[string, OptionValue]>): { readonly [key: string]: OptionValue } {
  return Object.fromEntries(entries);
}

function isRecord(value: unknown): value is Record<string, OptionValue> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
