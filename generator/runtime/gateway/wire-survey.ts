import type { AnyMessageSchema, FieldSchema, JsonWriteOptions } from "../core/index.js";
import { WireReader } from "../wire/index.js";

/** How much of a message is converted in one go: about a millisecond's work. */
export interface SliceLimits {
  readonly bytes: number;
  readonly records: number;
}

const plain: SliceLimits = { bytes: 64 * 1024, records: 1_024 };
/** Where what is not there is written as well, there is much more text than wire. */
const unpopulated: SliceLimits = { bytes: 8 * 1024, records: 256 };

/** The limits for messages that are written so. */
export function sliceLimits({ emitUnpopulated }: JsonWriteOptions): SliceLimits {
  return emitUnpopulated === true ? unpopulated : plain;
}

/** Records of one field that stand behind each other: at most a slice of them, or a single one that is larger. */
export interface WireRun {
  readonly start: number;
  end: number;
  /** Where the last record begins. */
  last: number;
  count: number;
}

/** A large field of a large message, which is converted apart from the others. */
export interface LargePart {
  /** `many`: a list or map; `one`: a single text, byte string or message, which may come in several records. */
  readonly kind: "many" | "one";
  readonly field: FieldSchema;
  readonly runs: readonly WireRun[];
}

/** What is large in a message, and everything else that counts. */
export interface WireSurvey {
  readonly parts: readonly LargePart[];
  readonly rest: readonly WireRun[];
}

/** Fields up to this size are converted along with all that is small. */
const SMALL_PART_BYTES = 8 * 1024;
const RECORDS_PER_PAUSE = 10_000;

interface Found {
  readonly field: FieldSchema | undefined;
  readonly runs: WireRun[];
  bytes: number;
}

/** Finds the large fields of a message; yields now and then, since a message may have millions of records. Throws `WireError` on malformed wire. */
export function* surveyWire(
  wire: Uint8Array,
  schema: AnyMessageSchema,
  limits: SliceLimits,
): Generator<undefined, WireSurvey, undefined> {
  const fields = new Map([...schema.fields, ...(schema.extensions ?? [])].map((field) => [field.number, field]));
  const found = new Map<number, Found>();
  const reader = new WireReader(wire);
  let count = 0;
  while (reader.pos < wire.length) {
    if (++count % RECORDS_PER_PAUSE === 0) yield undefined;
    const start = reader.pos;
    const tag = reader.tag();
    reader.skip(tag);
    const known = found.get(tag >>> 3);
    const entry = known ?? { field: fields.get(tag >>> 3), runs: [], bytes: 0 };
    if (known === undefined) found.set(tag >>> 3, entry);
    // What no field is known for is not written anyway.
    if (entry.field === undefined) continue;
    entry.bytes += reader.pos - start;
    addRecord(entry.runs, start, reader.pos, limits);
  }
  reader.finish(wire.length);
  return sort(found);
}

function addRecord(runs: WireRun[], start: number, end: number, limits: SliceLimits): void {
  const run = runs[runs.length - 1];
  if (run?.end === start && end - run.start <= limits.bytes && run.count < limits.records) {
    run.end = end;
    run.last = start;
    run.count++;
  } else runs.push({ start, end, last: start, count: 1 });
}

function sort(found: ReadonlyMap<number, Found>): WireSurvey {
  const parts: LargePart[] = [];
  const rest: WireRun[] = [];
  for (const { field, runs, bytes } of found.values()) {
    if (field === undefined) continue;
    const kind = bytes > SMALL_PART_BYTES ? kindOf(field, runs) : undefined;
    if (kind !== undefined) parts.push({ kind, field, runs });
    else if (bytes > SMALL_PART_BYTES && field.shape === "singular" && field.type.kind !== "message") {
      // Of a single value that is sent again and again the last one counts.
      const { last, end } = runs[runs.length - 1] as WireRun;
      rest.push({ start: last, end, last, count: 1 });
    } else for (const run of runs) rest.push(run);
  }
  // Records of different fields may belong to one oneof, where the last one counts.
  rest.sort((a, b) => a.start - b.start);
  return { parts, rest };
}

function kindOf(field: FieldSchema, runs: readonly WireRun[]): LargePart["kind"] | undefined {
  const { type, shape } = field;
  // Numbers that a closed enum does not know are not shown: the mapper's affair.
  if (type.kind === "enum" && type.enum().closed) return undefined;
  if (shape !== "singular") return "many";
  // What is sent in several records may have lost its oneof in between.
  const isAlone = runs.length === 1 && runs[0]?.count === 1;
  if (type.kind === "message") return isAlone || field.oneof === undefined ? "one" : undefined;
  const isText = type.kind === "scalar" && (type.scalar === "string" || type.scalar === "bytes");
  return isText && isAlone ? "one" : undefined;
}

/** The contents of the record at `start`: behind its length, or between the tags of a group. */
export function contentOf(wire: Uint8Array, start: number, end: number): Uint8Array {
  const reader = new WireReader(wire);
  reader.pos = start;
  const tag = reader.tag();
  if ((tag & 7) === BY_LENGTH) {
    const stop = reader.length();
    return wire.subarray(reader.pos, stop);
  }
  // The end tag of a group is as long as its start tag.
  const tagSize = reader.pos - start;
  return wire.subarray(reader.pos, (tag & 7) === GROUP ? end - tagSize : end);
}

const BY_LENGTH = 2;
const GROUP = 3;
