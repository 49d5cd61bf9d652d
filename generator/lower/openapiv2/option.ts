import type { OptionValue } from "../../model/api.js";

/** A member of an option's value that is a message, as text format or descriptors hold it. */
export function readMember(value: OptionValue | undefined, name: string): OptionValue | undefined {
  return isMessage(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}

/** A member that is a text and says something. */
export function readText(value: OptionValue | undefined, name: string): string | undefined {
  const found = readMember(value, name);
  return typeof found === "string" && found !== "" ? found : undefined;
}

/** A repeated member: one element may stand alone. */
export function readList(value: OptionValue | undefined, name: string): readonly OptionValue[] {
  const found = readMember(value, name);
  return found === undefined ? [] : Array.isArray(found) ? (found as OptionValue[]) : [found];
}

/** A map member: entries as `{ key, value }`. */
export function readMap(
  value: OptionValue | undefined,
  name: string,
): readonly (readonly [string, OptionValue | undefined])[] {
  return readList(value, name).flatMap((each) => {
    const key = readMember(each, "key");
    if (typeof key === "string") return [[key, readMember(each, "value")] as const];
    // A descriptor set gives a map as an object of its keys.
    return isMessage(each) ? Object.entries(each) : [];
  });
}

function isMessage(value: OptionValue | undefined): value is { readonly [key: string]: OptionValue } {
  return typeof value === "object" && !Array.isArray(value);
}
