import type { AnyMessageSchema, FieldSchema, SingularSchema } from "../core/index.js";
import { type JsonFields, jsonFields } from "./json-fields.js";
import { type JsonReader, nextObject } from "./json-reader.js";
import { explicitJson, forget, implicitJson } from "./json-read-fields.js";
import { keyText } from "./json-maps.js";
import { readText } from "./json-string.js";
import { skipLongValue } from "./sliced-skip.js";
import { type Slices, endLong, endsInWindow, longBytes, longString } from "./sliced-text.js";
import { mapKeyOf, valueReader, wireTypeOf } from "./sliced-values.js";
import { readAny } from "./well-known-any.js";
import { readDuration, readTimestamp } from "./well-known-time.js";
import { readFieldMask } from "./well-known-field-mask.js";
import { readValue } from "./well-known-struct.js";
import * as wrappers from "./well-known-wrappers.js";

/** A reader and where its next pause is due. */
export interface Slicer {
  readonly reader: JsonReader;
  due: number;
}

/** Bytes of a document that are read between two pauses. */
export const SLICE_BYTES: number = 64 * 1024;

interface MessageTable {
  readonly fields: JsonFields;
  readonly byNumber: ReadonlyMap<number, FieldSchema>;
}
const tables = new WeakMap<AnyMessageSchema, MessageTable>();

function tableOf(schema: AnyMessageSchema): MessageTable {
  const known = tables.get(schema);
  if (known !== undefined) return known;
  const all = [...schema.fields, ...(schema.extensions ?? [])];
  const table = { fields: jsonFields(schema), byNumber: new Map(all.map((field) => [field.number, field])) };
  tables.set(schema, table);
  return table;
}

function isDue(s: Slicer): boolean {
  const { reader } = s;
  const mark = reader.mark();
  if (mark < s.due) return false;
  s.due = mark + SLICE_BYTES;
  return true;
}

/** Reads the message that comes next, whatever its type, as its emitted function does, but with pauses. */
export function* readMessageSlowly(s: Slicer, schema: AnyMessageSchema): Slices {
  const name = /^google\.protobuf\.(\w+)$/.exec(schema.fullName)?.[1] ?? "";
  const own = Object.hasOwn(wellKnown, name) ? wellKnown[name] : undefined;
  if (own !== undefined) yield* own(s);
  else yield* readFields(s, schema);
}

function* readFields(s: Slicer, schema: AnyMessageSchema): Slices {
  const { reader } = s;
  const { fields, byNumber } = tableOf(schema);
  const object = reader.begin(fields);
  while (reader.next(fields, object)) {
    const field = byNumber.get(reader.field);
    if (field === undefined) yield* skipLongValue(reader, () => isDue(s));
    else if (!readShortField(reader, field)) yield* readFieldSlowly(s, field);
    if (isDue(s)) yield undefined;
  }
}

/** Reads a single value that is short for sure; false if it may not be, and then nothing has been read. */
function readShortField(r: JsonReader, field: FieldSchema): boolean {
  const { type, shape } = field;
  if (shape !== "singular" || type.kind === "message") return false;
  if (type.kind === "scalar" && mayBeLong(type) && r.peek() === 0x22 && !endsInWindow(r)) return false;
  const tag = tagOf(field.number, wireTypeOf(type));
  (field.explicit ? explicitJson : implicitJson)(r, tag, valueReader(type));
  return true;
}

function mayBeLong(type: SingularSchema): boolean {
  return type.kind === "scalar" && (type.scalar === "string" || type.scalar === "bytes");
}

/** Reads the value of a field and writes its records. */
export function* readFieldSlowly(s: Slicer, field: FieldSchema): Slices {
  if (field.shape === "map") yield* readMap(s, field);
  else if (field.shape === "list") yield* readList(s, field);
  else if (field.type.kind === "message") yield* readRecord(s, field.number, field.type);
  else if (!readShortField(s.reader, field)) {
    const { reader } = s;
    const before = reader.out.pos;
    yield* readRecord(s, field.number, field.type);
    const isEmpty = reader.out.bytes[reader.out.pos - 1] === 0 && reader.out.pos - before === tagSize(field.number) + 1;
    if (isEmpty && !field.explicit && reader.lax.duplicateKeys !== true) forget(reader, before);
  }
}

/** One record: its tag and its value. */
function* readRecord(s: Slicer, number: number, type: SingularSchema): Slices {
  const { reader } = s;
  const { out } = reader;
  if (type.kind === "message") {
    out.tag(tagOf(number, isGroup(type) ? 3 : 2));
    const at = isGroup(type) ? 0 : out.begin();
    yield* readMessageSlowly(s, type.message());
    if (isGroup(type)) out.tag(tagOf(number, 4));
    else yield* endLong(reader, at);
    return;
  }
  if (!mayBeLong(type) || reader.peek() !== 0x22 || endsInWindow(reader)) {
    explicitJson(reader, tagOf(number, wireTypeOf(type)), valueReader(type));
    return;
  }
  out.tag(tagOf(number, 2));
  yield* type.kind === "scalar" && type.scalar === "bytes" ? longBytes(reader) : longString(reader);
}

function* readList(s: Slicer, { number, type }: FieldSchema): Slices {
  const { reader } = s;
  const { out } = reader;
  const isPacked = type.kind !== "message" && wireTypeOf(type) !== 2;
  const before = out.pos;
  // Numbers are packed whatever the proto says: who reads one form reads the other.
  if (isPacked) out.tag(tagOf(number, 2));
  const start = isPacked ? out.begin() : 0;
  reader.enter(0x5b, "a list");
  for (let isFirst = true; reader.nextElement(isFirst); isFirst = false) {
    if (isPacked) readPacked(reader, type);
    else if (reader.lax.nullElements === true && reader.peek() === 0x6e && !isGroup(type)) {
      reader.literal("null");
      out.tag(tagOf(number, 2));
      out.uint32(0);
    } else yield* readRecord(s, number, type);
    if (isDue(s)) yield undefined;
  }
  if (!isPacked) return;
  if (out.pos === start) out.pos = before;
  else yield* endLong(reader, start);
}

function readPacked(r: JsonReader, type: Exclude<SingularSchema, { readonly kind: "message" }>): void {
  if (r.lax.nullElements === true && r.peek() === 0x6e) {
    r.literal("null");
    const size = { 1: 8, 5: 4 }[wireTypeOf(type)] ?? 1;
    for (let rest = size; rest > 0; rest--) r.out.bool(false);
    return;
  }
  const at = r.out.pos;
  valueReader(type)(r);
  if (r.isIgnored) forget(r, at);
}

function isGroup(type: SingularSchema): boolean {
  return type.kind === "message" && type.delimited === true;
}

function* readMap(s: Slicer, { number, type, mapKey }: FieldSchema): Slices {
  const { reader } = s;
  const { out } = reader;
  const key = mapKeyOf(mapKey);
  const seen = new Set<string>();
  reader.enter(0x7b, "an object (a map)");
  for (let isFirst = true; reader.nextKey(isFirst); isFirst = false) {
    const before = out.pos;
    out.tag(tagOf(number, 2));
    const entry = out.begin();
    out.tag(key.tag);
    const mark = reader.mark();
    const keyAt = out.pos;
    key.read(reader);
    if (reader.lax.duplicateKeys !== true) {
      const { size } = seen;
      if (seen.add(keyText(out.bytes, keyAt, out.pos)).size === size)
        reader.failAt("this key stands twice in a map", mark);
    }
    reader.colon();
    if (reader.peek() === 0x6e && reader.lax.nullElements === true) reader.literal("null");
    else if (type.kind === "enum") {
      out.tag(tagOf(2, 0));
      valueReader(type)(reader);
    } else yield* readRecord(s, 2, type);
    if (reader.isIgnored) forget(reader, before);
    else yield* endLong(reader, entry);
    if (isDue(s)) yield undefined;
  }
}

const struct: FieldSchema = {
  name: "fields",
  jsonName: "fields",
  property: "fields",
  number: 1,
  explicit: false,
  shape: "map",
  mapKey: "string",
  type: { kind: "message", message: () => valueSchema },
};
const valueSchema: AnyMessageSchema = { fullName: "google.protobuf.Value", fields: [] };
const structSchema: AnyMessageSchema = { fullName: "google.protobuf.Struct", fields: [] };
const listSchema: AnyMessageSchema = { fullName: "google.protobuf.ListValue", fields: [] };
const inOneGo = (read: (r: JsonReader) => void) =>
  // oxlint-disable-next-line require-yield
  function* (s: Slicer): Slices {
    read(s.reader);
  };

/** The types of google.protobuf whose JSON is not an object of their fields. */
const wellKnown: Readonly<Record<string, (s: Slicer) => Slices>> = {
  Struct: (s) => readMap(s, struct),
  ListValue: readListValue,
  Value: readAnyValue,
  Any: readAnySlowly,
  StringValue: (s) => readFieldSlowly(s, { ...wrapped, type: { kind: "scalar", scalar: "string" } }),
  BytesValue: (s) => readFieldSlowly(s, { ...wrapped, type: { kind: "scalar", scalar: "bytes" } }),
  Timestamp: inOneGo(readTimestamp),
  Duration: inOneGo(readDuration),
  FieldMask: inOneGo(readFieldMask),
  DoubleValue: inOneGo(wrappers.readDoubleValue),
  FloatValue: inOneGo(wrappers.readFloatValue),
  Int64Value: inOneGo(wrappers.readInt64Value),
  UInt64Value: inOneGo(wrappers.readUInt64Value),
  Int32Value: inOneGo(wrappers.readInt32Value),
  UInt32Value: inOneGo(wrappers.readUInt32Value),
  BoolValue: inOneGo(wrappers.readBoolValue),
};

const wrapped: Omit<FieldSchema, "type"> = {
  name: "value",
  jsonName: "value",
  property: "value",
  number: 1,
  explicit: false,
  shape: "singular",
};

function* readListValue(s: Slicer): Slices {
  const { reader } = s;
  reader.enter(0x5b, "a list");
  for (let isFirst = true; reader.nextElement(isFirst); isFirst = false) {
    yield* readRecord(s, 1, { kind: "message", message: () => valueSchema });
    if (isDue(s)) yield undefined;
  }
}

function* readAnyValue(s: Slicer): Slices {
  const { reader } = s;
  const byte = reader.peek();
  if (byte === 0x7b) yield* readRecord(s, 5, { kind: "message", message: () => structSchema });
  else if (byte === 0x5b) yield* readRecord(s, 6, { kind: "message", message: () => listSchema });
  else if (byte === 0x22) yield* readRecord(s, 3, { kind: "scalar", scalar: "string" });
  else readValue(reader);
}

/** An Any whose `@type` is in the window is read with pauses; else all of it is looked through at once, since the type may be its last member. */
function* readAnySlowly(s: Slicer): Slices {
  const { reader } = s;
  if (reader.peek() !== 0x7b) reader.unexpected("an object (google.protobuf.Any)");
  const typeUrl = typeInWindow(reader);
  const fullName = typeUrl?.slice(typeUrl.lastIndexOf("/") + 1) ?? "";
  const isWrapped = fullName.startsWith("google.protobuf.") && Object.hasOwn(wellKnown, fullName.slice(16));
  const schema = isWrapped ? { fullName, fields: [] } : reader.registry?.get(fullName)?.schema;
  if (typeUrl === undefined || schema === undefined) {
    reader.leavesUnknown = false;
    readAny(reader);
    reader.leavesUnknown = true;
    return;
  }
  const { anyFrame, hasType, out } = reader;
  out.tag(10);
  out.string(typeUrl);
  const before = out.pos;
  out.tag(18);
  const at = out.begin();
  if (isWrapped) yield* readWrapped(s, schema);
  else {
    reader.anyFrame = nextObject;
    yield* readFields(s, schema);
  }
  if (out.pos === at) out.pos = before;
  else yield* endLong(reader, at);
  reader.anyFrame = anyFrame;
  reader.hasType = hasType;
}

/** `{"@type": ..., "value": ...}` of a well-known type. */
function* readWrapped(s: Slicer, schema: AnyMessageSchema): Slices {
  const { reader } = s;
  const seen = new Set<string>();
  reader.enter(0x7b, "an object");
  for (let isFirst = true; reader.nextKey(isFirst); isFirst = false) {
    const mark = reader.mark();
    const key = readText(reader, reader.lax.replaceInvalidUtf8);
    reader.colon();
    if (seen.has(key)) reader.failAt(`${JSON.stringify(key.slice(0, 100))} stands twice in an Any`, mark);
    if (key === "value" || key === "@type") seen.add(key);
    else if (!reader.ignoreUnknown)
      reader.failAt(`an Any of a well-known type has no field ${JSON.stringify(key.slice(0, 100))}`, mark);
    if (key === "value") yield* readMessageSlowly(s, schema);
    else yield* skipLongValue(reader, () => isDue(s));
  }
  if (!seen.has("value")) reader.fail('an Any of a well-known type needs "value"');
}

/** The `@type` of the Any at `pos`, if it is its first member and whole in the window; nothing is stepped over. */
function typeInWindow(r: JsonReader): string | undefined {
  const head = new TextDecoder().decode(r.bytes.subarray(r.pos, Math.min(r.limit, r.pos + 1_000)));
  const text = /^\{\s*"@type"\s*:\s*"([\w.:/-]+)"/.exec(head)?.[1];
  return text?.includes("/") === true ? text : undefined;
}

function tagOf(number: number, wireType: number): number {
  return ((number << 3) | wireType) >>> 0;
}

function tagSize(number: number): number {
  return Math.max(1, Math.ceil((32 - Math.clz32(number << 3)) / 7));
}
