import type { JsonReader, MessageReader } from "./json-reader.js";
import type { ValueReader } from "./json-read-values.js";

/** Writes a record with the value that comes next; nothing when the value is ignored. */
export function explicitJson(r: JsonReader, tag: number, value: ValueReader): void {
  const { out } = r;
  const at = out.pos;
  out.tag(tag);
  value(r);
  if (r.isIgnored) forget(r, at);
}

/** Like `explicitJson`, for a scalar whose default means absent: that is not written. */
export function implicitJson(r: JsonReader, tag: number, value: ValueReader): void {
  const { out } = r;
  const at = out.pos;
  out.tag(tag);
  const start = out.pos;
  value(r);
  // A later default must be able to replace an earlier value where keys may stand twice.
  if (r.isIgnored || (out.bytes[start] === 0 && isZero(out.bytes, start, out.pos) && r.lax.duplicateKeys !== true))
    forget(r, at);
}

/** A list with one record per element. */
export function listJson(r: JsonReader, tag: number, value: ValueReader): void {
  r.enter(0x5b, "a list");
  for (let isFirst = true; r.nextElement(isFirst); isFirst = false) {
    if (r.peek() === 0x6e && skipNullElement(r)) {
      r.out.tag(tag);
      r.out.uint32(0);
    } else explicitJson(r, tag, value);
  }
}

/** A packed list: one record for all elements; `size` is the bytes of a default element. */
export function packedJson(r: JsonReader, tag: number, value: ValueReader, size = 1): void {
  const { out } = r;
  const before = out.pos;
  out.tag(tag);
  const start = out.begin();
  r.enter(0x5b, "a list");
  for (let isFirst = true; r.nextElement(isFirst); isFirst = false) {
    if (r.peek() === 0x6e && skipNullElement(r)) {
      for (let rest = size; rest > 0; rest--) out.bool(false);
      continue;
    }
    const at = out.pos;
    value(r);
    if (r.isIgnored) forget(r, at);
  }
  if (out.pos === start) out.pos = before;
  else out.end(start);
}

/** A list of numbers with one record per element; `size` is the bytes of a default element. */
export function unpackedJson(r: JsonReader, tag: number, value: ValueReader, size = 1): void {
  r.enter(0x5b, "a list");
  for (let isFirst = true; r.nextElement(isFirst); isFirst = false) {
    if (r.peek() === 0x6e && skipNullElement(r)) {
      r.out.tag(tag);
      for (let rest = size; rest > 0; rest--) r.out.bool(false);
    } else explicitJson(r, tag, value);
  }
}

/** A message sent by length. */
export function messageJson(r: JsonReader, tag: number, read: MessageReader): void {
  const { out } = r;
  out.tag(tag);
  const at = out.begin();
  read(r);
  out.end(at);
}

/** A list of messages sent by length. */
export function messageListJson(r: JsonReader, tag: number, read: MessageReader): void {
  const { out } = r;
  r.enter(0x5b, "a list");
  for (let isFirst = true; r.nextElement(isFirst); isFirst = false) {
    out.tag(tag);
    const at = out.begin();
    if (r.peek() !== 0x6e || !skipNullElement(r)) read(r);
    out.end(at);
  }
}

/** Steps over a null among the elements of a list, where that is allowed; false when null is for the element to read. */
function skipNullElement(r: JsonReader): boolean {
  if (r.lax.nullElements !== true) return false;
  r.literal("null");
  return true;
}

/** Takes back what was written since `at`. */
export function forget(r: JsonReader, at: number): void {
  r.out.pos = at;
  r.isIgnored = false;
}

function isZero(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (bytes[at] !== 0) return false;
  return true;
}

/** A group: start tag, records, end tag. */
export function groupJson(r: JsonReader, startTag: number, read: MessageReader): void {
  r.out.tag(startTag);
  read(r);
  r.out.tag(startTag + 1);
}

/** A list of groups. */
export function groupListJson(r: JsonReader, startTag: number, read: MessageReader): void {
  r.enter(0x5b, "a list");
  for (let isFirst = true; r.nextElement(isFirst); isFirst = false) groupJson(r, startTag, read);
}
