import type { FieldSchema, ScalarType } from "../core/index.js";
import { WireReader, WireWriter } from "../wire/index.js";
import type { PieceContext, TextPieces } from "./text-pieces.js";
import { type LargePart, type WireRun, contentOf } from "./wire-survey.js";

/** JSON of a field from some of its records: of a list `[...]`, of a map `{...}`; empty if there is nothing to show. */
export type FieldText = (records: Uint8Array) => string;

const BY_LENGTH = 2;
const GROUP = 3;
const END_GROUP = 4;
/** A Value must hold something: null is the shortest. */
const nullValue = Uint8Array.of(8, 0);
const nothing = new Uint8Array(0);

/** JSON of a large field in pieces. */
export function* fieldPieces(
  text: FieldText,
  wire: Uint8Array,
  { kind, field, runs }: LargePart,
  context: PieceContext,
): TextPieces {
  if (kind === "many") yield* manyPieces(text, wire, field, runs, context);
  else yield* onePieces(text, field, yield* joinContents(wire, runs), context);
}

/** Elements of a list, or entries of a map. */
function* manyPieces(
  text: FieldText,
  wire: Uint8Array,
  field: FieldSchema,
  runs: readonly WireRun[],
  context: PieceContext,
): TextPieces {
  const isMap = field.shape === "map";
  yield isMap ? "{" : "[";
  let separator = "";
  for (const run of runs) {
    const records = wire.subarray(run.start, run.end);
    if (run.count === 1 && records.length > context.limits.bytes) {
      if (separator !== "") yield separator;
      separator = ",";
      const content = contentOf(wire, run.start, run.end);
      yield* isMap ? entryPieces(text, field, records, content, context) : elementPieces(text, field, content, context);
      continue;
    }
    const inner = text(records).slice(1, -1);
    if (inner === "") continue;
    yield separator + inner;
    separator = ",";
  }
  yield isMap ? "}" : "]";
}

/** One large element of a list, or many numbers in one record. */
function* elementPieces(text: FieldText, field: FieldSchema, content: Uint8Array, context: PieceContext): TextPieces {
  const inList: FieldText = (records) => text(records).slice(1, -1);
  if (field.type.kind === "message" || isText(field)) {
    yield* onePieces(inList, field, content, context);
    return;
  }
  let separator = "";
  for (let start = 0; start < content.length;) {
    const end = elementEnd(content, start, field);
    yield separator + inList(recordOf(field, content.subarray(start, end)));
    separator = ",";
    start = end;
  }
}

/** A single large text, byte string or message. */
function* onePieces(text: FieldText, field: FieldSchema, content: Uint8Array, context: PieceContext): TextPieces {
  if (field.type.kind !== "message") {
    yield* textPieces(field, content, (slice) => text(recordOf(field, slice)));
    return;
  }
  const inner = context.options.registry?.get(field.type.message().fullName);
  if (inner === undefined) yield text(recordOf(field, content));
  else yield* context.convert(inner, content);
}

/** An entry with a large value. */
function* entryPieces(
  text: FieldText,
  field: FieldSchema,
  record: Uint8Array,
  entry: Uint8Array,
  context: PieceContext,
): TextPieces {
  const reader = new WireReader(entry);
  let key: Uint8Array = nothing;
  const values: Uint8Array[] = [];
  while (reader.pos < entry.length) {
    const start = reader.pos;
    const tag = reader.tag();
    reader.skip(tag);
    if (tag >>> 3 === 1) key = entry.subarray(start, reader.pos);
    else if (tag === ((2 << 3) | BY_LENGTH)) values.push(contentOf(entry, start, reader.pos));
  }
  const [value] = values;
  const inner =
    field.type.kind === "message" ? context.options.registry?.get(field.type.message().fullName) : undefined;
  if (
    value === undefined ||
    values.length > 1 ||
    key.length > TEXT_SLICE_BYTES ||
    (inner === undefined && !isText(field))
  ) {
    yield text(record).slice(1, -1);
    return;
  }
  const entryText = (content: Uint8Array): string => text(recordOf(field, joinEntry(key, content)));
  const head = entryText(shortest(field));
  const keyEnd = head.length - 1 - shortestText(field, head).length;
  yield head.slice(1, keyEnd);
  if (inner !== undefined) yield* context.convert(inner, value);
  else yield* textPieces(field, value, (slice) => entryText(slice).slice(keyEnd, -1));
}

/** The text of a shortest value, at the end of an entry: `{"k":""}`, `{"k":null}`, `{"k":{...}}`. */
function shortestText(field: FieldSchema, entry: string): string {
  if (field.type.kind !== "message") return '""';
  // A key has no colon behind a quote but its own.
  let at = 1;
  do at = entry.indexOf('"', at + 1);
  while (isEscaped(entry, at));
  return entry.slice(at + 2, -1);
}

function isEscaped(text: string, at: number): boolean {
  let backslashes = 0;
  while (text[at - 1 - backslashes] === "\\") backslashes++;
  return backslashes % 2 === 1;
}

/** A text or byte string; `quote` answers a slice of it in quotes. */
export function* textPieces(field: FieldSchema, content: Uint8Array, quote: (slice: Uint8Array) => string): TextPieces {
  const isString = field.type.kind === "scalar" && field.type.scalar === "string";
  yield '"';
  for (let start = 0; start < content.length;) {
    const from = Math.min(start + TEXT_SLICE_BYTES, content.length);
    const end = isString ? characterEnd(content, from) : from;
    yield quote(content.subarray(start, end)).slice(1, -1);
    start = end;
  }
  yield '"';
}

/** A multiple of three, so that the base64 of one slice continues that of the one before. */
const TEXT_SLICE_BYTES = 48 * 1024;

/** The next place at which no character of UTF-8 is cut; one has three bytes behind its first. */
function characterEnd(bytes: Uint8Array, from: number): number {
  let end = from;
  while (end < from + 3 && end < bytes.length && ((bytes[end] ?? 0) & 0xc0) === 0x80) end++;
  return end;
}

/** Behind as many packed numbers as make a slice. */
function elementEnd(content: Uint8Array, start: number, { type }: FieldSchema): number {
  const size = type.kind === "scalar" ? fixedSize(type.scalar) : 0;
  const numbers = 8 * 1024;
  if (size > 0) return Math.min(start + numbers * size, content.length);
  let end = start;
  for (let count = 0; count < numbers && end < content.length; count++) {
    while (((content[end] ?? 0) & 0x80) !== 0) end++;
    end++;
  }
  return Math.min(end, content.length);
}

function fixedSize(scalar: ScalarType): number {
  if (scalar === "double" || scalar.endsWith("fixed64")) return 8;
  return scalar === "float" || scalar.endsWith("fixed32") ? 4 : 0;
}

/** The contents of all records of a single field behind each other, which is how they are merged; without a copy if there is one. */
function* joinContents(wire: Uint8Array, runs: readonly WireRun[]): Generator<undefined, Uint8Array, undefined> {
  const [only] = runs;
  if (only !== undefined && runs.length === 1 && only.count === 1) return contentOf(wire, only.start, only.end);
  const joined = new WireWriter(runs.reduce((sum, { start, end }) => sum + end - start, 0));
  for (const { start, end } of runs) {
    const reader = new WireReader(wire);
    for (reader.pos = start; reader.pos < end;) {
      const from = reader.pos;
      reader.skip(reader.tag());
      const content = contentOf(wire, from, reader.pos);
      for (let at = 0; at < content.length; at += COPY_BYTES) {
        joined.raw(content.subarray(at, at + COPY_BYTES));
        if (content.length > COPY_BYTES) yield undefined;
      }
    }
    yield undefined;
  }
  return joined.finish();
}

const COPY_BYTES = 1024 * 1024;

/** Whether a map has a key twice, or one whose form is not the usual. */
export function* hasDoubleKeys({ runs }: LargePart, wire: Uint8Array): Generator<undefined, boolean, undefined> {
  const seen = new Set<number>();
  for (const { start, end } of runs) {
    const reader = new WireReader(wire);
    for (reader.pos = start; reader.pos < end;) {
      reader.tag();
      const stop = reader.length();
      const keyAt = reader.pos;
      if (keyAt >= stop) return true;
      const tag = reader.tag();
      if (tag >>> 3 !== 1) return true;
      reader.skip(tag);
      const { size } = seen;
      if (seen.add(hashOf(wire, keyAt, reader.pos)).size === size) return true;
      reader.pos = stop;
    }
    yield undefined;
  }
  return false;
}

/** 53 bits of hash. */
function hashOf(bytes: Uint8Array, start: number, end: number): number {
  let high = 0x811c9dc5;
  let low = end - start;
  for (let at = start; at < end; at++) {
    const byte = bytes[at] ?? 0;
    high = Math.imul(high ^ byte, 0x01000193);
    low = (Math.imul(low, 31) + byte) | 0;
  }
  return (high >>> 0) * 0x200000 + ((low ^ (low >>> 15)) & 0x1fffff);
}

/** What stands for a large part in a skeleton: the shortest record that shows. */
export function writeStandIn(field: FieldSchema): Uint8Array {
  if (field.shape === "map")
    return recordOf(field, field.type.kind === "message" ? joinEntry(nothing, shortest(field)) : nothing);
  if (field.type.kind === "message") return recordOf(field, shortest(field));
  return recordOf(field, isText(field) ? Uint8Array.of(0x61) : new Uint8Array(firstElementBytes(field)));
}

function firstElementBytes({ type }: FieldSchema): number {
  return (type.kind === "scalar" ? fixedSize(type.scalar) : 0) || 1;
}

/** A record of a field, by length or as a group; of a list of numbers a packed one. */
function recordOf({ number, type, shape }: FieldSchema, content: Uint8Array): Uint8Array {
  const writer = new WireWriter(content.length + 16);
  const isGroup = type.kind === "message" && type.delimited === true && shape !== "map";
  writer.tag(((number << 3) | (isGroup ? GROUP : BY_LENGTH)) >>> 0);
  if (isGroup) writer.raw(content);
  else writer.byteString(content);
  if (isGroup) writer.tag(((number << 3) | END_GROUP) >>> 0);
  return writer.finish();
}

function joinEntry(key: Uint8Array, value: Uint8Array): Uint8Array {
  const writer = new WireWriter(key.length + value.length + 16);
  writer.raw(key);
  writer.tag((2 << 3) | BY_LENGTH);
  writer.byteString(value);
  return writer.finish();
}

function shortest({ type }: FieldSchema): Uint8Array {
  return type.kind === "message" && type.message().fullName === "google.protobuf.Value" ? nullValue : nothing;
}

function isText({ type }: FieldSchema): boolean {
  return type.kind === "scalar" && (type.scalar === "string" || type.scalar === "bytes");
}
