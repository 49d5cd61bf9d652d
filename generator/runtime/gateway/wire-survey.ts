import type { AnyMessageSchema, FieldSchema } from "../core/index.js";
import { WireReader } from "../wire/index.js";

/** Bytes of wire that are converted in one go; about a millisecond's work. */
export const SLICE_BYTES: number = 64 * 1024;

/** A record of a message: its tag and where it stands. */
export interface WireRecord {
  readonly start: number;
  readonly end: number;
  /** Where its contents begin; of a record by length behind the length. */
  readonly content: number;
}

/** A large field of a large message, which is converted apart from the others. */
export type LargePart =
  /** A list or map, in groups of records of at most a slice, or single records that are larger. */
  | { readonly kind: "many"; readonly field: FieldSchema; readonly groups: readonly (readonly WireRecord[])[] }
  /** A single text, byte string or message. */
  | { readonly kind: "one"; readonly field: FieldSchema; readonly record: WireRecord };

/** What is large in a message, and everything else. */
export interface WireSurvey {
  readonly parts: readonly LargePart[];
  readonly rest: readonly WireRecord[];
}

const BY_LENGTH = 2;
const RECORDS_PER_PAUSE = 10_000;

interface Found {
  readonly field: FieldSchema | undefined;
  readonly records: WireRecord[];
  bytes: number;
}

/** Finds the large fields of a message; yields now and then, since a message may have millions of records. Throws `WireError` on malformed wire. */
export function* surveyWire(wire: Uint8Array, schema: AnyMessageSchema): Generator<undefined, WireSurvey, undefined> {
  const fields = new Map(schema.fields.map((field) => [field.number, field]));
  const found = new Map<number, Found>();
  const reader = new WireReader(wire);
  let count = 0;
  while (reader.pos < wire.length) {
    if (++count % RECORDS_PER_PAUSE === 0) yield undefined;
    const start = reader.pos;
    const tag = reader.tag();
    const number = tag >>> 3;
    const known = found.get(number);
    const entry = known ?? { field: fields.get(number), records: [], bytes: 0 };
    if (known === undefined) found.set(number, entry);
    if ((tag & 7) === BY_LENGTH) {
      const end = reader.length();
      entry.records.push({ start, content: reader.pos, end });
      reader.pos = end;
    } else {
      reader.skip(tag);
      entry.records.push({ start, content: reader.pos, end: reader.pos });
    }
    entry.bytes += reader.pos - start;
  }
  reader.finish(wire.length);
  const parts: LargePart[] = [];
  const rest: WireRecord[] = [];
  for (const { field, records, bytes } of found.values()) {
    const part = bytes > SLICE_BYTES && field !== undefined ? partOf(field, records) : undefined;
    if (part !== undefined) parts.push(part);
    // What no field is known for is not written anyway.
    else if (field !== undefined || bytes <= SLICE_BYTES || (schema.extensions ?? []).length > 0) rest.push(...records);
  }
  // Records of different fields may belong to one oneof, where the last one counts.
  rest.sort((a, b) => a.start - b.start);
  return { parts, rest };
}

function partOf(field: FieldSchema, records: readonly WireRecord[]): LargePart | undefined {
  if (field.shape !== "singular")
    return isByLength(field) ? { kind: "many", field, groups: groupsOf(records) } : undefined;
  const [record] = records;
  // What is sent in several pieces is put together by the mapper.
  return records.length === 1 && record !== undefined && isByLength(field) ? { kind: "one", field, record } : undefined;
}

/** Whether every element is a record of its own, with a length. */
function isByLength({ type, shape }: FieldSchema): boolean {
  if (shape === "map") return true;
  if (type.kind === "message") return type.delimited !== true;
  return type.kind === "scalar" && (type.scalar === "string" || type.scalar === "bytes");
}

function groupsOf(records: readonly WireRecord[]): readonly (readonly WireRecord[])[] {
  const groups: WireRecord[][] = [];
  let group: WireRecord[] = [];
  let bytes = 0;
  for (const record of records) {
    const size = record.end - record.start;
    if (group.length > 0 && bytes + size > SLICE_BYTES) {
      groups.push(group);
      group = [];
      bytes = 0;
    }
    group.push(record);
    bytes += size;
  }
  groups.push(group);
  return groups;
}

/** The records of a message behind each other; without a copy where they stand so already. */
export function joinRecords(wire: Uint8Array, records: readonly WireRecord[]): Uint8Array {
  const first = records[0];
  const last = records[records.length - 1];
  if (first === undefined || last === undefined) return new Uint8Array(0);
  const size = records.reduce((sum, { start, end }) => sum + end - start, 0);
  if (last.end - first.start === size) return wire.subarray(first.start, last.end);
  const joined = new Uint8Array(size);
  let pos = 0;
  for (const { start, end } of records) {
    joined.set(wire.subarray(start, end), pos);
    pos += end - start;
  }
  return joined;
}
