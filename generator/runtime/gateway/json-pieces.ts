import type { AnyMapper, FieldSchema, JsonWriteOptions } from "../core/index.js";
import { WireWriter } from "../wire/index.js";
import { findMembers } from "./json-members.js";
import { type LargePart, SLICE_BYTES, type WireRecord, joinRecords, surveyWire } from "./wire-survey.js";

/** Text of a message in pieces of about a millisecond's work each; undefined is a pause without text. */
export type TextPieces = Generator<string | undefined, void, undefined>;

/**
 * Converts a large message piece by piece, so that others get their turn in between. The pieces together are what `toJson` answers: the
 * mapper converts everything small in one go, and beside it the large lists, maps, texts and messages inside it a group at a time.
 */
export function* jsonPieces(mapper: AnyMapper, wire: Uint8Array, options: JsonWriteOptions): TextPieces {
  if (wire.length <= SLICE_BYTES || mapper.schema.fields.length === 0 || isWellKnown(mapper.fullName)) {
    yield mapper.toJson(wire, options);
    return;
  }
  const { parts, rest } = yield* surveyWire(wire, mapper.schema);
  const large = yield* sliceable(parts, wire, options);
  const text = large.size === 0 ? undefined : skeletonText(mapper, wire, parts, rest, large, options);
  if (text === undefined) {
    yield mapper.toJson(wire, options);
    return;
  }
  let written = 0;
  for (const [name, [start, end]] of findMembers(text)) {
    const part = large.get(name);
    if (part === undefined) continue;
    yield text.slice(written, start);
    yield* part.kind === "one"
      ? onePieces(mapper, wire, part.field, part.record, options)
      : manyPieces(mapper, wire, part, options);
    written = end;
  }
  yield text.slice(written);
}

/** The message with something short for each large part; undefined if a part cannot be converted without the others, as beside required fields. */
function skeletonText(
  mapper: AnyMapper,
  wire: Uint8Array,
  parts: readonly LargePart[],
  rest: readonly WireRecord[],
  large: ReadonlyMap<string, LargePart>,
  options: JsonWriteOptions,
): string | undefined {
  const place = ({ start, end }: WireRecord): Kept => ({ start, bytes: wire.subarray(start, end) });
  const kept = rest.map(place);
  try {
    for (const part of parts) {
      if (large.get(nameOf(part.field, options)) === part) {
        const short = standIn(part, wire);
        memberText(mapper, short.bytes, part.field, options);
        kept.push(short);
      } else for (const record of part.kind === "one" ? [part.record] : part.groups.flat()) kept.push(place(record));
    }
    return mapper.toJson(writeSkeleton(kept), options);
  } catch {
    return undefined;
  }
}

type Many = Extract<LargePart, { readonly kind: "many" }>;

/** A record of the skeleton and its place: one of the message itself, or bytes that stand for one. */
interface Kept {
  readonly start: number;
  readonly bytes: Uint8Array;
}

function writeSkeleton(kept: readonly Kept[]): Uint8Array {
  const writer = new WireWriter(SLICE_BYTES);
  for (const each of [...kept].sort((a, b) => a.start - b.start)) writer.raw(each.bytes);
  return writer.finish();
}

/** Large parts by the names of their members; a map that has a key twice is the mapper's, since the last one counts. */
function* sliceable(
  parts: readonly LargePart[],
  wire: Uint8Array,
  options: JsonWriteOptions,
): Generator<undefined, Map<string, LargePart>, undefined> {
  const large = new Map<string, LargePart>();
  for (const part of parts) {
    const { field } = part;
    const isInner = field.type.kind === "message" && field.shape !== "map";
    const inner = isInner ? innerMapper(field, options) : undefined;
    // Where the message inside has a form of its own, so may an empty one.
    if (isInner && inner === undefined) continue;
    if (field.shape === "map" && part.kind === "many" && (yield* hasDoubleKeys(part, wire))) continue;
    large.set(nameOf(field, options), part);
  }
  return large;
}

function innerMapper(field: FieldSchema, { registry }: JsonWriteOptions): AnyMapper | undefined {
  if (field.type.kind !== "message") return undefined;
  const { fullName } = field.type.message();
  return isWellKnown(fullName) ? undefined : registry?.get(fullName);
}

function* hasDoubleKeys({ groups }: Many, wire: Uint8Array): Generator<undefined, boolean, undefined> {
  const seen = new Set<string>();
  for (const group of groups) {
    for (const { content, end } of group) {
      // The key is the first record of an entry; an entry that begins otherwise is left to the mapper.
      const length = wire[content + 1] ?? 0;
      const isShortKey = wire[content] === KEY_BY_LENGTH && length < 0x80;
      if (!isShortKey) return true;
      const key = wire.subarray(content + 2, Math.min(content + 2 + length, end)).join();
      if (seen.has(key)) return true;
      seen.add(key);
    }
    yield undefined;
  }
  return false;
}

const KEY_BY_LENGTH = (1 << 3) | 2;

/** What stands for a large part in the skeleton: an empty element, or the shortest text. */
function standIn(part: LargePart, wire: Uint8Array): Kept {
  const { field } = part;
  const first = part.kind === "one" ? part.record : part.groups[0]?.[0];
  const start = first?.start ?? 0;
  if (field.shape === "map") return { start, bytes: wire.subarray(start, first?.end ?? 0) };
  const writer = new WireWriter(16);
  writer.tag((field.number << 3) | 2);
  if (field.type.kind === "message") writer.uint32(0);
  else {
    writer.uint32(1);
    writer.raw(Uint8Array.of(0x61));
  }
  return { start, bytes: writer.finish() };
}

/** Elements of a list, or entries of a map. */
function* manyPieces(
  mapper: AnyMapper,
  wire: Uint8Array,
  { field, groups }: Many,
  options: JsonWriteOptions,
): TextPieces {
  const isMap = field.shape === "map";
  let separator = isMap ? "{" : "[";
  for (const group of groups) {
    yield separator;
    separator = ",";
    const [only] = group;
    if (!isMap && group.length === 1 && only !== undefined && only.end - only.start > SLICE_BYTES)
      yield* onePieces(mapper, wire, field, only, options);
    else yield memberText(mapper, joinRecords(wire, group), field, options).slice(1, -1);
  }
  yield isMap ? "}" : "]";
}

/** A single large text, byte string or message. */
function* onePieces(
  mapper: AnyMapper,
  wire: Uint8Array,
  field: FieldSchema,
  record: WireRecord,
  options: JsonWriteOptions,
): TextPieces {
  const content = wire.subarray(record.content, record.end);
  if (field.type.kind === "message") {
    const inner = innerMapper(field, options);
    if (inner !== undefined) yield* jsonPieces(inner, content, options);
    return;
  }
  const isText = field.type.kind === "scalar" && field.type.scalar === "string";
  yield '"';
  for (let start = 0; start < content.length;) {
    const end = isText
      ? characterEnd(content, start + TEXT_SLICE_BYTES)
      : Math.min(start + TEXT_SLICE_BYTES, content.length);
    const writer = new WireWriter(end - start + 16);
    writer.tag((field.number << 3) | 2);
    writer.byteString(content.subarray(start, end));
    const value = memberText(mapper, writer.finish(), field, options);
    // Without the quotes, and in a list without its brackets.
    yield field.shape === "list" ? value.slice(2, -2) : value.slice(1, -1);
    start = end;
  }
  yield '"';
}

/** A multiple of three, so that the base64 of one slice continues that of the one before. */
const TEXT_SLICE_BYTES = 48 * 1024;

/** The next place at which no character of UTF-8 is cut. */
function characterEnd(bytes: Uint8Array, from: number): number {
  let end = Math.min(from, bytes.length);
  while (end < bytes.length && ((bytes[end] ?? 0) & 0xc0) === 0x80) end++;
  return end;
}

/** JSON of one field of a message that holds nothing else. */
function memberText(mapper: AnyMapper, wire: Uint8Array, field: FieldSchema, options: JsonWriteOptions): string {
  const text = mapper.toJson(wire, options);
  const head = `{${JSON.stringify(nameOf(field, options))}:`;
  if (options.emitUnpopulated !== true && text.startsWith(head)) return text.slice(head.length, -1);
  const [start, end] = findMembers(text).get(nameOf(field, options)) ?? [0, 0];
  return text.slice(start, end);
}

function nameOf(field: FieldSchema, options: JsonWriteOptions): string {
  return options.useProtoNames === true ? field.name : field.jsonName;
}

function isWellKnown(fullName: string): boolean {
  return fullName.startsWith("google.protobuf.");
}
