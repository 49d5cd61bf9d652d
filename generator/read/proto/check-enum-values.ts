import { complain, type Diagnostic } from "../../diagnostics.js";
import { locate } from "../line-index.js";
import type { Declaration } from "./outline.js";
import type { ProtoFile } from "./proto-file.js";

/**
 * Finds values of one enum that generators of other languages could not tell apart: without the enum's name in front, `_` and case they are the
 * same, as `COLOR_RED` and `Red` of an enum `Color`. proto2 predates the rule.
 */
export function checkEnumValues(file: ProtoFile): Diagnostic[] {
  if (file.syntax === "proto2") return [];
  const taken = new Map<string, Declaration>();
  return file.outline.declarations.flatMap((value) => {
    if (value.kind !== "value") return [];
    const plain = toPlainName(value.name, value.parent.split(".").at(-1) ?? "");
    const key = `${value.parent} ${plain}`;
    const other = taken.get(key);
    if (other === undefined) taken.set(key, value);
    const isClash =
      other !== undefined && other.name !== value.name && Number(other.number?.text) !== Number(value.number?.text);
    if (!isClash) return [];
    const why = `is ${other.name} but for case, _ and the name of the enum, and has another number`;
    return [complain("declaration-invalid", { what: `Value ${value.name}`, why }, locate(file.lines, value.offset))];
  });
}

/** `FOO_BAR_max_size` of `FooBar` is `MaxSize`; a name that is nothing but the enum's stays whole. */
function toPlainName(name: string, owner: string): string {
  const prefix = owner.replaceAll("_", "").toLowerCase();
  let matched = 0;
  let at = 0;
  for (; at < name.length && matched < prefix.length; at++) {
    const letter = name.charAt(at);
    if (letter === "_") continue;
    if (letter.toLowerCase() !== prefix.charAt(matched)) break;
    matched++;
  }
  while (matched === prefix.length && name.charAt(at) === "_") at++;
  const rest = matched === prefix.length && at < name.length ? name.slice(at) : name;
  return rest
    .split("_")
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1).toLowerCase())
    .join("");
}
