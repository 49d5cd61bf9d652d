import type { Field, FieldType, Message, ScalarType, SingularType } from "../model/api.js";
import { note, pairUp, type WireComparison, type WireSide } from "./wire-comparison.js";
import type { WireChangeKind } from "./wire-kinds.js";

/** Compares the fields of a message: by number, since that is what is on the wire; failing that by name. */
export function compareFields(comparison: WireComparison, old: Message, now: Message): void {
  const byNumber = pairUp(old.fields, now.fields, (each) => String(each.number ?? each.name));
  const byName = pairUp(byNumber.gone, byNumber.come, (each) => each.name);
  // A number that stands for another field by now: the field of this name has moved, or both are others.
  for (const [field, other] of byNumber.both) {
    const isSame = field.name === other.name || !isElsewhere(field, other, old, now);
    if (isSame) compareField(comparison, now.fullName, field, other, old, now);
  }
  const left = byNumber.both.filter(
    ([field, other]) => field.name !== other.name && isElsewhere(field, other, old, now),
  );
  const moved = pairUp(
    [...byName.gone, ...left.map(([field]) => field)],
    [...byName.come, ...left.map(([, each]) => each)],
    (each) => each.name,
  );
  for (const [field, other] of [...byName.both, ...moved.both]) {
    note(
      comparison,
      "field-number-changed",
      subjectOf(now, other),
      sideOf(field, String(field.number)),
      sideOf(other, String(other.number)),
    );
    compareField(comparison, now.fullName, field, other, old, now);
  }
  for (const field of moved.gone)
    note(comparison, "field-removed", subjectOf(old, field), sideOf(field, describeField(field)), {
      location: now.location,
    });
  for (const field of moved.come) {
    const isRequired = field.type.kind === "singular" && field.type.presence === "required";
    note(
      comparison,
      isRequired ? "required-field-added" : "field-added",
      subjectOf(now, field),
      { location: old.location },
      sideOf(field, describeField(field)),
    );
  }
}

/** Whether two fields of one number are not one: one of their names stands elsewhere in the other version, or nothing of them is alike. */
function isElsewhere(field: Field, other: Field, old: Message, now: Message): boolean {
  const isNamed =
    now.fields.some((each) => each.name === field.name) || old.fields.some((each) => each.name === other.name);
  return isNamed || typeText(field.type) !== typeText(other.type);
}

function subjectOf({ fullName }: Message, { name }: Field): string {
  return `${fullName}.${name}`;
}

function sideOf(field: Field, text: string): WireSide {
  return { text, location: field.location, part: field };
}

/** `"int64 = 3"`. */
export function describeField({ type, number }: Field): string {
  return `${typeText(type)}${number === undefined ? "" : ` = ${number}`}`;
}

/** As the proto writes it: `"repeated string"`, `"map<string, int32>"`. */
export function typeText(type: FieldType): string {
  const of = singularText(type.of);
  return type.kind === "singular" ? of : type.kind === "list" ? `repeated ${of}` : `map<${type.key}, ${of}>`;
}

function singularText(of: SingularType): string {
  return of.kind === "scalar" ? of.scalar : of.kind === "enum" ? of.enum : of.message;
}

/** Compares two versions of one field. */
export function compareField(
  comparison: WireComparison,
  holder: string,
  old: Field,
  now: Field,
  oldMessage?: Message,
  newMessage?: Message,
): void {
  const subject = `${holder}.${now.name}`;
  const differ = (kind: WireChangeKind, before: string, after: string): void => {
    if (before !== after) note(comparison, kind, subject, sideOf(old, before), sideOf(now, after));
  };
  differ("field-renamed", old.name, now.name);
  // The JSON name of an extension is its full name in brackets.
  const before = old.jsonName.replace(/^\[(.*)\]$/, (_, name: string) => `[${comparison.rename(name)}]`);
  if (old.name === now.name) differ("field-json-name-changed", before, now.jsonName);
  compareType(comparison, subject, old, now);
  if (!isRenamedOneof(old, now, oldMessage, newMessage)) differ("field-oneof-changed", oneofText(old), oneofText(now));
  differ("field-default-changed", String(old.defaultValue ?? "none"), String(now.defaultValue ?? "none"));
  if (now.deprecated && !old.deprecated)
    note(comparison, "field-deprecated", subject, { location: old.location }, { location: now.location });
}

function oneofText({ oneof }: Field): string {
  return oneof === undefined ? "no oneof" : `the oneof ${oneof}`;
}

/** A oneof of the same fields under another name: told of the oneof, not of each field. */
function isRenamedOneof(old: Field, now: Field, oldMessage?: Message, newMessage?: Message): boolean {
  if (old.oneof === undefined || now.oneof === undefined || oldMessage === undefined || newMessage === undefined)
    return false;
  return numbers(oldMessage, old.oneof) === numbers(newMessage, now.oneof);
}

/** The numbers of a oneof's fields. */
function numbers({ fields }: Message, oneof: string): string {
  const own = fields.filter((each) => each.oneof === oneof);
  return own
    .map((each) => String(each.number))
    .toSorted()
    .join(" ");
}

/** Scalars of one row are written alike, in wire format and in JSON. */
const alike: readonly (readonly ScalarType[])[] = [
  ["int32", "uint32"],
  ["int64", "uint64"],
  ["fixed32", "sfixed32"],
  ["fixed64", "sfixed64"],
];

function compareType(comparison: WireComparison, subject: string, old: Field, now: Field): void {
  const [a, b] = [old.type, now.type];
  const differ = (kind: WireChangeKind, before: string, after: string): void =>
    note(comparison, kind, subject, sideOf(old, before), sideOf(now, after));
  const [before, after] = [comparison.rename(singularText(a.of)), singularText(b.of)];
  if (a.of.kind !== b.of.kind || before !== after || (a.kind === "map" && b.kind === "map" && a.key !== b.key)) {
    const isAlike =
      before !== after && alike.some((row) => row.includes(before as ScalarType) && row.includes(after as ScalarType));
    differ(
      isAlike && a.kind === b.kind ? "field-type-changed-compatibly" : "field-type-changed",
      typeText(a),
      typeText(b),
    );
  } else if (a.of.kind === "message" && b.of.kind === "message" && a.of.delimited !== b.of.delimited)
    differ("field-type-changed", a.of.delimited ? "a group" : "a message", b.of.delimited ? "a group" : "a message");
  if (a.kind !== b.kind) {
    differ("field-cardinality-changed", a.kind, b.kind);
    return;
  }
  compareFlags(differ, old, now);
}

function compareFlags(
  differ: (kind: WireChangeKind, before: string, after: string) => void,
  { type: a, oneof: from }: Field,
  { type: b, oneof: to }: Field,
): void {
  if (a.kind === "list" && b.kind === "list" && a.packed !== b.packed)
    differ("field-packed-changed", a.packed ? "packed" : "not packed", b.packed ? "packed" : "not packed");
  if (a.kind !== "singular" || b.kind !== "singular" || a.presence === b.presence) return;
  if (b.presence === "required") differ("field-became-required", a.presence, b.presence);
  else if (a.presence === "required") differ("field-became-optional", a.presence, b.presence);
  // A field of a oneof is visible because of that.
  else if (from === to) differ("field-presence-changed", a.presence, b.presence);
}
