import type { AnyMessageSchema, FieldSchema, FieldTrail, JsonReadOptions } from "../core/index.js";
import { beginRecord, endRecord, isGroupRecord } from "../wire/index.js";
import { JsonReader } from "./json-reader.js";
import { SLICE_BYTES, type Slicer, readFieldSlowly, readMessageSlowly } from "./sliced-message.js";
import { type Slices, endLong } from "./sliced-text.js";

/** What a large document is, and what goes around it. */
export interface SlicedDocument {
  /** Type of the document, or of the message that has `field`. */
  readonly schema: AnyMessageSchema;
  /** The document is the value of this field. */
  readonly field?: FieldSchema | undefined;
  /** Fields of messages around it, the outermost first: the message becomes a record of them. */
  readonly trail?: FieldTrail;
}

/** Bytes that are free behind the wire of a large document, for further records. */
export const ROOM_BEHIND: number = 16 * 1024;

/**
 * A large JSON document as wire bytes, like `fromJson`, with a pause after each 64 KiB or so. Chunks are let go as they are read. It differs
 * from `fromJson` in what does not matter to who reads the wire: numbers in lists are always packed. Throws `JsonError`.
 */
export function* jsonToWireInSlices(
  chunks: Uint8Array[],
  { schema, field, trail = [] }: SlicedDocument,
  options: JsonReadOptions,
): Slices<Uint8Array> {
  const reader = new JsonReader();
  const size = chunks.reduce((sum, chunk) => sum + chunk.length, 0);
  reader.start(cutChunks(chunks), options, size + ROOM_BEHIND);
  reader.leavesUnknown = true;
  const s: Slicer = { reader, due: reader.mark() + SLICE_BYTES };
  const { out, lax } = reader;
  const starts: number[] = [];
  for (const each of trail) starts.push(beginRecord(out, each));
  const first = reader.peek();
  if (first !== -1 || lax.emptyDocument !== true) {
    if (first === 0x6e && (field === undefined ? lax.nullDocument === true : !readsNull(field))) reader.literal("null");
    else if (field === undefined) yield* readMessageSlowly(s, schema);
    else yield* readFieldSlowly(s, field);
  }
  if (lax.trailingBytes !== true && reader.peek() !== -1) reader.unexpected("the end of the document");
  for (const each of [...trail].reverse()) {
    const start = starts.pop() ?? 0;
    if (isGroupRecord(start)) endRecord(out, each, start);
    else yield* endLong(reader, start);
  }
  out.reserve(ROOM_BEHIND);
  return yield* giveAway(reader);
}

const noBytes = new Uint8Array(0);

/** Null is a value of some types, for all others it means that there is none. */
function readsNull({ type, shape }: FieldSchema): boolean {
  if (shape !== "singular") return false;
  const name = type.kind === "message" ? type.message().fullName : type.kind === "enum" ? type.enum().fullName : "";
  return name === "google.protobuf.Value" || name === "google.protobuf.NullValue";
}

/** What was written; copied in slices if it would hold on to much more. */
function* giveAway({ out }: JsonReader): Slices<Uint8Array> {
  const written = out.bytes.subarray(0, out.pos);
  if (out.pos * 2 > out.bytes.length || out.bytes.length < COPY_BYTES) return written;
  const copy = new Uint8Array(written.length + ROOM_BEHIND);
  for (let at = 0; at < written.length; at += COPY_BYTES) {
    copy.set(written.subarray(at, at + COPY_BYTES), at);
    yield undefined;
  }
  return copy.subarray(0, written.length);
}

const COPY_BYTES = 1024 * 1024;

/** The chunks in pieces of a slice at most; each is forgotten once it has been given. */
function* cutChunks(chunks: Uint8Array[]): Generator<Uint8Array, void, undefined> {
  for (let index = 0; index < chunks.length; index++) {
    const chunk = chunks[index] as Uint8Array;
    chunks[index] = noBytes;
    for (let at = 0; at < chunk.length; at += SLICE_BYTES) yield chunk.subarray(at, at + SLICE_BYTES);
  }
}
