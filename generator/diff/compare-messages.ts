import type { Enum, EnumValue, Message, Reserved } from "../model/api.js";
import { compareFields } from "./compare-fields.js";
import { note, pairUp, type WireComparison, type WireSide } from "./wire-comparison.js";

/** Compares two versions of one message. */
export function compareMessage(comparison: WireComparison, old: Message, now: Message): void {
  const { fullName } = now;
  const sides = [{ location: old.location }, { location: now.location }] as const;
  compareFields(comparison, old, now);
  compareOneofs(comparison, old, now);
  compareReserved(comparison, fullName, old, now);
  compareRanges(comparison, fullName, old, now);
  if (old.isMessageSet !== now.isMessageSet)
    note(
      comparison,
      "message-set-changed",
      fullName,
      { ...sides[0], text: String(old.isMessageSet) },
      { ...sides[1], text: String(now.isMessageSet) },
    );
  if (now.deprecated && !old.deprecated) note(comparison, "message-deprecated", fullName, ...sides);
}

function compareOneofs(comparison: WireComparison, old: Message, now: Message): void {
  const { gone, come } = pairUp(old.oneofs, now.oneofs, (each) => each.name);
  const sides = [{ location: old.location }, { location: now.location }] as const;
  for (const { name } of gone) note(comparison, "oneof-removed", `${now.fullName}.${name}`, ...sides);
  for (const { name } of come) note(comparison, "oneof-added", `${now.fullName}.${name}`, ...sides);
}

/** What reserves or extends: where it stands, and numbers with both ends. */
interface Reserving {
  readonly reserved?: Reserved;
  readonly location: NonNullable<WireSide["location"]>;
}

function compareReserved(comparison: WireComparison, subject: string, old: Reserving, now: Reserving): void {
  const [before, after] = [reservedTexts(old.reserved), reservedTexts(now.reserved)];
  for (const text of before.filter((each) => !after.includes(each) && !covers(now.reserved, each)))
    note(comparison, "reserved-removed", subject, { text, location: old.location }, { location: now.location });
  for (const text of after.filter((each) => !before.includes(each) && !covers(old.reserved, each)))
    note(comparison, "reserved-added", subject, { location: old.location }, { text, location: now.location });
}

function reservedTexts(reserved: Reserved | undefined): readonly string[] {
  if (reserved === undefined) return [];
  return [...reserved.ranges.map(rangeText), ...reserved.names.map((name) => JSON.stringify(name))];
}

function rangeText([from, to]: readonly [number, number]): string {
  return from === to ? String(from) : `${from} to ${to}`;
}

/** Whether numbers are part of a longer range. */
function covers(reserved: Reserved | undefined, text: string): boolean {
  const [from, to = from] = text.split(" to ").map(Number);
  if (from === undefined || to === undefined || Number.isNaN(from)) return false;
  return reserved?.ranges.some(([first, last]) => first <= from && to <= last) === true;
}

function compareRanges(comparison: WireComparison, subject: string, old: Message, now: Message): void {
  const { gone, come } = pairUp(old.extensionRanges, now.extensionRanges, rangeText);
  for (const range of gone)
    note(
      comparison,
      "extension-range-removed",
      subject,
      { text: rangeText(range), location: old.location },
      { location: now.location },
    );
  for (const range of come)
    note(
      comparison,
      "extension-range-added",
      subject,
      { location: old.location },
      { text: rangeText(range), location: now.location },
    );
}

function side(part: Enum, text: string): WireSide {
  return { text, location: part.location, part };
}

function told({ name, number }: EnumValue): string {
  return `${name} = ${number}`;
}

/** Compares two versions of one enum: values by name; one that only changed its name, by number. */
export function compareEnum(comparison: WireComparison, old: Enum, now: Enum): void {
  const { fullName } = now;
  const sides = [{ location: old.location }, { location: now.location }] as const;
  const byName = pairUp(old.values, now.values, (each) => each.name);
  const byNumber = pairUp(byName.gone, byName.come, (each) => String(each.number));
  for (const [value, other] of byName.both) {
    const subject = `${fullName}.${value.name}`;
    if (value.number !== other.number)
      note(
        comparison,
        "enum-value-number-changed",
        subject,
        side(old, String(value.number)),
        side(now, String(other.number)),
      );
    if (other.deprecated && !value.deprecated) note(comparison, "enum-value-deprecated", subject, ...sides);
  }
  for (const [value, other] of byNumber.both)
    note(comparison, "enum-value-renamed", `${fullName}.${value.name}`, side(old, value.name), side(now, other.name));
  for (const value of byNumber.gone)
    note(comparison, "enum-value-removed", `${fullName}.${value.name}`, side(old, told(value)), {
      location: now.location,
      part: now,
    });
  for (const value of byNumber.come)
    note(
      comparison,
      now.closed ? "closed-enum-value-added" : "enum-value-added",
      `${fullName}.${value.name}`,
      { location: old.location, part: old },
      side(now, told(value)),
    );
  if (old.closed !== now.closed)
    note(
      comparison,
      "enum-openness-changed",
      fullName,
      side(old, old.closed ? "closed" : "open"),
      side(now, now.closed ? "closed" : "open"),
    );
  compareReserved(comparison, fullName, old, now);
  if (now.deprecated && !old.deprecated) note(comparison, "enum-deprecated", fullName, ...sides);
}
