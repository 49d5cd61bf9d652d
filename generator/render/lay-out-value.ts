import type { ValueGroup, ValuePart } from "./parse-value.js";

/** Longest line. */
export const lineWidth = 120;

/**
 * A value as the formatters of the field print it: on one line if it fits behind `column` and before `tail`, else its last brackets over
 * several. Objects that began on a line of their own stay in lines.
 */
export function layOutValue(parts: readonly ValuePart[], indent: string, column: number, tail: number): string {
  if (!isForced(parts) && roomBehind(parts, lineWidth - column - tail) >= 0) return flatText(parts);
  const at = brokenAt(parts);
  const group = parts[at];
  if (group === undefined || typeof group === "string") return flatText(parts);
  const before = flatText(parts.slice(0, at));
  const after = flatText(parts.slice(at + 1));
  return before + layOutGroup(group, indent, column + before.length) + after;
}

/** Index of the brackets that are broken: the last ones, but of a chain of calls the last ones that begin within a line. */
function brokenAt(parts: readonly ValuePart[]): number {
  const within = parts.findLastIndex((part, at) => isGroup(part) && roomBehind(parts.slice(0, at), lineWidth) >= 0);
  return within < 0 ? parts.findLastIndex(isGroup) : within;
}

function isGroup(part: ValuePart): boolean {
  return typeof part !== "string" && part.items.length > 0;
}

/** The least that must stand on the first line: all up to the bracket that is broken. */
export function headOf(parts: readonly ValuePart[]): string {
  const at = brokenAt(parts);
  const group = parts[at];
  return typeof group === "object" ? flatText(parts.slice(0, at)) + group.open : `${flatText(parts)};`;
}

function layOutGroup(group: ValueGroup, indent: string, column: number): string {
  const { open, close, items } = group;
  const hugged = open === "(" ? hugLast(group, indent, column) : undefined;
  if (hugged !== undefined) return hugged;
  const inner = `${indent}  `;
  const lines = items.map((item) => `${inner}${layOutItem(item, inner)},\n`);
  return `${open}\n${lines.join("")}${indent}${close}`;
}

/** `call("a", b, {` and so on, where all before the last argument fits into the line. */
function hugLast({ items }: ValueGroup, indent: string, column: number): string | undefined {
  const others = items.slice(0, -1);
  const last = items.at(-1) ?? [];
  const [group] = last;
  if (last.length !== 1 || typeof group !== "object" || group.open === "(" || group.items.length === 0)
    return undefined;
  const before = `(${others.map((item) => `${flatText(item)}, `).join("")}`;
  if (others.some(isForced) || column + before.length + 1 > lineWidth) return undefined;
  return `${before}${layOutGroup(group, indent, column + before.length)})`;
}

/** An element, an argument or `key: value`; a text that is too long stands below its key. */
function layOutItem(item: readonly ValuePart[], indent: string): string {
  const [first = ""] = item;
  if (item.length === 1 && typeof first === "string") {
    const found = /^("(?:[^"\\]|\\.)*"|[\w$]+): (".*)$/su.exec(first);
    if (found !== null && indent.length + first.length + 1 > lineWidth) return `${found[1]}:\n${indent}  ${found[2]}`;
  }
  return layOutValue(item, indent, indent.length, 1);
}

function isForced(parts: readonly ValuePart[]): boolean {
  return parts.some(
    (part) => typeof part !== "string" && (part.isExpanded || isTable(part) || part.items.some(isForced)),
  );
}

/** Lists of several objects or lists that each hold several things stay in lines. */
function isTable({ open, items }: ValueGroup): boolean {
  return open === "[" && items.length > 1 && new Set(items.map(rowKind)).size === 1 && rowKind(items[0] ?? []) !== "";
}

function rowKind([first, ...rest]: readonly ValuePart[]): string {
  return rest.length === 0 && typeof first === "object" && first.items.length > 1 ? first.open : "";
}

/** What `flatText` leaves of so many characters; less than nothing where it does not fit, which is found without making it. */
function roomBehind(parts: readonly ValuePart[], room: number): number {
  let left = room;
  for (const part of parts) {
    if (left < 0) return left;
    if (typeof part === "string") left -= part.length;
    else {
      const { items, open } = part;
      left -= 2 + (items.length > 0 ? 2 * (items.length - 1) + (open === "{" ? 2 : 0) : 0);
      for (const item of items) left = left < 0 ? left : roomBehind(item, left);
    }
  }
  return left;
}

function flatText(parts: readonly ValuePart[]): string {
  let text = "";
  for (const part of parts) {
    if (typeof part === "string") text += part;
    else {
      const pad = part.open === "{" && part.items.length > 0 ? " " : "";
      text += part.open + pad + part.items.map(flatText).join(", ") + pad + part.close;
    }
  }
  return text;
}
