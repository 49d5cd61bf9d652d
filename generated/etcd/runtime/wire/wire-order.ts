import type { AnyMessageSchema, FieldSchema, MapperRegistry, ScalarType } from "../core/index.js";
import { maxWireDepth, WireReader } from "./wire-reader.js";
import { WireWriter } from "./wire-writer.js";

/**
 * The same message with its records in declaration order, all the way down: singular scalars once (the last wins),
 * submessages merged, oneof members that were displaced left out, map entries as key and value with each key once.
 * Records that no field of the schema reads are left out.
 */
export function orderRecords(
  wire: Uint8Array,
  schema: AnyMessageSchema,
  registry: MapperRegistry | undefined,
): Uint8Array {
  const out = new WireWriter(wire.length);
  try {
    order([wire], schema, { out, registry }, 0);
    return out.finish();
  } finally {
    out.release();
  }
}

interface Target {
  readonly out: WireWriter;
  readonly registry: MapperRegistry | undefined;
}

/** A record's payload: for messages and groups what is inside, for others with its length. */
interface Payload {
  readonly bytes: Uint8Array;
  /** Wire type of the record: 2 for a packed list. */
  readonly wireType: number;
}

function order(pieces: readonly Uint8Array[], schema: AnyMessageSchema, target: Target, depth: number): void {
  if (depth > maxWireDepth) new WireReader(new Uint8Array(0)).fail(`messages are nested deeper than ${maxWireDepth}`);
  const fields = new Map([...schema.fields, ...(schema.extensions ?? [])].map((field) => [field.number, field]));
  const found = new Map<FieldSchema, Payload[]>();
  for (const piece of pieces) collect(piece, fields, found);
  for (const field of fields.values()) {
    const payloads = found.get(field);
    if (payloads === undefined) continue;
    if (field.shape === "map") writeMap(field, payloads, target, depth);
    else if (field.type.kind === "message") {
      const { message, delimited } = field.type;
      const wireType = delimited === true ? 3 : 2;
      const groups =
        field.shape === "list" ? payloads.map((each) => [each.bytes]) : [payloads.map((each) => each.bytes)];
      for (const group of groups) writeMessage(field.number, wireType, group, message(), target, depth);
    } else {
      const kept = field.shape === "list" ? payloads : payloads.slice(-1);
      for (const { bytes, wireType } of kept) {
        target.out.tag(field.number * 8 + wireType);
        target.out.raw(bytes);
      }
    }
  }
}

/** Sorts the records of a piece of a message by field. */
function collect(
  piece: Uint8Array,
  fields: ReadonlyMap<number, FieldSchema>,
  found: Map<FieldSchema, Payload[]>,
): void {
  const reader = new WireReader(piece);
  while (reader.pos < piece.length) {
    const tag = reader.tag();
    const field = fields.get(tag >>> 3);
    const start = reader.pos;
    const inner = (tag & 7) === 2 ? reader.length() : 0;
    const innerStart = reader.pos;
    reader.pos = start;
    const groupEnd = (tag & 7) === 3 ? reader.enterGroup(tag) : 0;
    if (groupEnd > 0) {
      reader.pos = groupEnd;
      reader.leaveGroup();
    } else reader.skip(tag);
    if (reader.pos > piece.length) break;
    if (field === undefined || !accepts(field, tag & 7)) continue;
    if (isUnknownEnum(field, tag & 7, piece, start)) continue;
    if (field.oneof !== undefined)
      for (const other of fields.values()) if (other !== field && other.oneof === field.oneof) found.delete(other);
    const isMessage = field.type.kind === "message" || field.shape === "map";
    const bytes = !isMessage
      ? piece.subarray(start, reader.pos)
      : groupEnd > 0
        ? piece.subarray(start, groupEnd)
        : piece.subarray(innerStart, inner);
    const earlier = found.get(field);
    if (earlier === undefined) found.set(field, [{ bytes, wireType: tag & 7 }]);
    // Only the last of a singular scalar counts: a million of them must not pile up.
    else if (field.shape === "singular" && !isMessage) earlier[0] = { bytes, wireType: tag & 7 };
    else earlier.push({ bytes, wireType: tag & 7 });
  }
  reader.finish(piece.length);
}

function writeMessage(
  number: number,
  wireType: number,
  pieces: readonly Uint8Array[],
  schema: AnyMessageSchema,
  target: Target,
  depth: number,
): void {
  const { out } = target;
  out.tag(number * 8 + wireType);
  const start = wireType === 2 ? out.begin() : 0;
  if (schema.fullName === "google.protobuf.Any") orderAny(pieces, schema, target, depth + 1);
  else order(pieces, schema, target, depth + 1);
  if (wireType === 2) out.end(start);
  else out.tag(number * 8 + 4);
}

/** An Any's value is ordered by its own type, where that is known. */
function orderAny(pieces: readonly Uint8Array[], schema: AnyMessageSchema, target: Target, depth: number): void {
  const plain = new WireWriter(256);
  order(pieces, schema, { out: plain, registry: target.registry }, depth);
  const reader = new WireReader(plain.finish());
  while (reader.pos < reader.bytes.length) {
    const start = reader.pos;
    const tag = reader.tag();
    const type = tag === 10 ? target.registry?.get(reader.string().replace(/^.*\//, ""))?.schema : undefined;
    if (tag === 10) target.out.raw(reader.bytes.subarray(start, reader.pos));
    if (type !== undefined && reader.tag() === 18) writeMessage(2, 2, [reader.byteString()], type, target, depth);
    else if (tag !== 10) {
      reader.skip(tag);
      target.out.raw(reader.bytes.subarray(start, reader.pos));
    }
  }
}

/** Entries as key and value; of several with one key the last. */
function writeMap(field: FieldSchema, entries: readonly Payload[], target: Target, depth: number): void {
  const key: FieldSchema = {
    ...field,
    name: "key",
    number: 1,
    shape: "singular",
    type: { kind: "scalar", scalar: field.mapKey ?? "string" },
  };
  const value: FieldSchema = { ...field, name: "value", number: 2, shape: "singular" };
  const schema: AnyMessageSchema = { fullName: "map entry", fields: [key, value] };
  const byKey = new Map<string, Uint8Array>();
  for (const entry of entries) {
    const out = new WireWriter(entry.bytes.length);
    order([entry.bytes], schema, { out, registry: target.registry }, depth);
    const bytes = out.finish();
    const text = keyText(bytes);
    if (isClosedEnumEntry(field, entry.bytes)) continue;
    byKey.delete(text);
    byKey.set(text, bytes);
  }
  for (const bytes of byKey.values()) {
    target.out.tag(field.number * 8 + 2);
    target.out.byteString(bytes);
  }
}

/** An entry whose value a closed enum does not know is an unknown field as a whole. */
function isClosedEnumEntry(field: FieldSchema, entry: Uint8Array): boolean {
  if (field.type.kind !== "enum" || !field.type.enum().closed) return false;
  const reader = new WireReader(entry);
  let isUnknown = false;
  while (reader.pos < entry.length) {
    const tag = reader.tag();
    if (tag === 16) {
      const start = reader.pos;
      reader.skip(tag);
      isUnknown = isUnknownEnum(field, 0, entry, start);
    } else reader.skip(tag);
  }
  return isUnknown;
}

/** Text that is the same for entries with the same key; an absent key is the default. */
function keyText(entry: Uint8Array): string {
  const reader = new WireReader(entry);
  if (entry.length === 0) return "";
  const tag = reader.tag();
  if (tag >>> 3 !== 1) return "";
  const start = reader.pos;
  reader.skip(tag);
  const key = entry.subarray(start, reader.pos);
  return key.every((byte) => byte === 0) ? "" : key.join();
}

function isUnknownEnum({ type }: FieldSchema, wireType: number, bytes: Uint8Array, at: number): boolean {
  if (type.kind !== "enum" || wireType !== 0) return false;
  const schema = type.enum();
  if (!schema.closed) return false;
  const reader = new WireReader(bytes);
  reader.pos = at;
  const number = reader.int32();
  return !schema.values.some((value) => value[1] === number);
}

function accepts(field: FieldSchema, wireType: number): boolean {
  if (field.shape === "map") return wireType === 2;
  if (field.type.kind === "message") return wireType === (field.type.delimited === true ? 3 : 2);
  const own = field.type.kind === "enum" ? 0 : scalarWireType(field.type.scalar);
  return wireType === own || (field.shape === "list" && wireType === 2);
}

function scalarWireType(scalar: ScalarType): number {
  switch (scalar) {
    case "double":
    case "fixed64":
    case "sfixed64":
      return 1;
    case "string":
    case "bytes":
      return 2;
    case "float":
    case "fixed32":
    case "sfixed32":
      return 5;
    default:
      return 0;
  }
}
