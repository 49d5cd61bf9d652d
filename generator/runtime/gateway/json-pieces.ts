import { type AnyMapper, type FieldSchema, type JsonWriteOptions, WireError } from "../core/index.js";
import { WireWriter, maxWireDepth } from "../wire/index.js";
import { findMembers } from "./json-members.js";
import { type FieldText, fieldPieces, hasDoubleKeys, writeStandIn } from "./field-pieces.js";
import { wellKnownPieces } from "./well-known-pieces.js";
import type { PieceContext, TextPieces } from "./text-pieces.js";
import { type LargePart, type WireRun, sliceLimits, surveyWire } from "./wire-survey.js";

/**
 * Converts a large message piece by piece, so that others get their turn in between. The pieces together are what `toJson` answers without
 * indentation: the mapper converts everything small in one go, and beside it the large lists, maps, texts and messages inside it a group at a
 * time. Throws `WireError` on malformed wire.
 */
export function* jsonPieces(mapper: AnyMapper, wire: Uint8Array, given: JsonWriteOptions, depth = 0): TextPieces {
  const { indent: _indent, ...options } = given;
  if (depth > maxWireDepth) throw new WireError(`messages are nested deeper than ${maxWireDepth}`, 0);
  const context = contextOf(options, depth);
  const own = wire.length > context.limits.bytes ? wellKnownPieces(mapper, wire, context) : undefined;
  if (own !== undefined) {
    yield* own;
    return;
  }
  if (wire.length <= context.limits.bytes || mapper.schema.fields.length === 0) {
    yield mapper.toJson(wire, options);
    return;
  }
  const { parts, rest } = yield* surveyWire(wire, mapper.schema, context.limits);
  const large = yield* partsByName(parts, wire, options);
  const text = skeletonText(mapper, wire, parts, rest, large, options);
  if (text === undefined) {
    yield mapper.toJson(wire, options);
    return;
  }
  let written = 0;
  for (const [name, [start, end]] of findMembers(text)) {
    const part = large.get(name);
    if (part === undefined) continue;
    yield text.slice(written, start);
    yield* fieldPieces(memberText(mapper, part.field, options), wire, part, context);
    written = end;
  }
  yield text.slice(written);
}

function contextOf(options: JsonWriteOptions, depth: number): PieceContext {
  return {
    options,
    limits: sliceLimits(options),
    convert: (mapper, wire) => jsonPieces(mapper, wire, options, depth + 1),
  };
}

/** JSON of one field of a message, from records of that field alone, in pieces; the records together are `wire`. */
export function* memberPieces(
  mapper: AnyMapper,
  field: FieldSchema,
  wire: Uint8Array,
  options: JsonWriteOptions,
): TextPieces {
  const context = contextOf(options, 0);
  const { parts } = yield* surveyWire(wire, { fullName: mapper.fullName, fields: [field] }, context.limits);
  const text = memberText(mapper, field, options);
  const [part] = parts;
  if (part === undefined || (field.shape === "map" && (yield* hasDoubleKeys(part, wire)))) yield text(wire);
  else yield* fieldPieces(text, wire, part, context);
}

/** The message with something short for each large part; undefined if a part cannot be converted without the others. */
function skeletonText(
  mapper: AnyMapper,
  wire: Uint8Array,
  parts: readonly LargePart[],
  rest: readonly WireRun[],
  large: ReadonlyMap<string, LargePart>,
  options: JsonWriteOptions,
): string | undefined {
  const kept: { readonly start: number; readonly bytes: Uint8Array }[] = [];
  const keep = ({ start, end }: WireRun): void => void kept.push({ start, bytes: wire.subarray(start, end) });
  rest.forEach(keep);
  for (const part of parts) {
    if (large.get(nameOf(part.field, options)) === part)
      kept.push({ start: part.runs[0]?.start ?? 0, bytes: writeStandIn(part.field) });
    else part.runs.forEach(keep);
  }
  const writer = new WireWriter(SKELETON_BYTES);
  for (const { bytes } of [...kept].sort((a, b) => a.start - b.start)) writer.raw(bytes);
  try {
    return mapper.toJson(writer.finish(), options);
  } catch {
    return undefined;
  }
}

const SKELETON_BYTES = 16 * 1024;

/** Large parts by the names of their members; a map that has a key twice is the mapper's, since the last one counts. */
function* partsByName(
  parts: readonly LargePart[],
  wire: Uint8Array,
  options: JsonWriteOptions,
): Generator<undefined, Map<string, LargePart>, undefined> {
  const large = new Map<string, LargePart>();
  for (const part of parts) {
    const { field, kind } = part;
    const hasMapper =
      field.type.kind !== "message" || options.registry?.get(field.type.message().fullName) !== undefined;
    if (kind === "one" && !hasMapper) continue;
    if (field.shape === "map" && (yield* hasDoubleKeys(part, wire))) continue;
    large.set(nameOf(field, options), part);
  }
  return large;
}

/** How a field of a message that holds nothing else is written. */
function memberText(mapper: AnyMapper, field: FieldSchema, options: JsonWriteOptions): FieldText {
  const name = nameOf(field, options);
  const head = `{${JSON.stringify(name)}:`;
  const alone = { ...options, isPart: true };
  return (records) => {
    const text = mapper.toJson(records, alone);
    if (text.startsWith(head)) return text.slice(head.length, -1);
    const [start, end] = findMembers(text).get(name) ?? [0, 0];
    return text.slice(start, end);
  };
}

function nameOf(field: FieldSchema, options: JsonWriteOptions): string {
  return options.useProtoNames === true ? field.name : field.jsonName;
}
