import type { JsonKey } from "./json-key.js";
import type { MapKey } from "./json-map-keys.js";
import { forget } from "./json-read-fields.js";
import type { ValueReader } from "./json-read-values.js";
import type { JsonReader, MessageReader } from "./json-reader.js";
import { nested, unpopulated } from "./json-write-fields.js";
import type { ValueWriter } from "./json-write-values.js";
import { type JsonWriter, type MessageWriter, outOfOrder } from "./json-writer.js";

/** Writes a map: `valueTag` is the tag of field 2 of its entries, `absent` the JSON text of an entry's missing value. */
export function mapField(
  w: JsonWriter,
  tag: number,
  expected: number,
  key: JsonKey,
  mapKey: MapKey,
  valueTag: number,
  value: ValueWriter,
  absent: string,
): number {
  return writeMap(w, tag, expected, key, mapKey, valueTag, value, () => w.ascii(absent));
}

/** Writes a map of messages. */
export function messageMapField(
  w: JsonWriter,
  tag: number,
  expected: number,
  key: JsonKey,
  mapKey: MapKey,
  write: MessageWriter,
): number {
  const value = (): void => nested(w, write);
  return writeMap(w, tag, expected, key, mapKey, 18, value, () => writeEmpty(w, write));
}

function writeMap(
  w: JsonWriter,
  tag: number,
  expected: number,
  key: JsonKey,
  mapKey: MapKey,
  valueTag: number,
  value: ValueWriter,
  absent: () => void,
): number {
  if (tag !== expected) {
    if (w.emitUnpopulated) unpopulated(w, key, "{}");
    return tag;
  }
  const before = w.at;
  w.key(key);
  w.char(0x7b);
  const opened = w.at;
  const seen = new Set<number>();
  let next = tag;
  do {
    const outer = w.end;
    w.end = w.enter();
    writeEntry(w, mapKey, valueTag, value, absent, seen);
    w.leave();
    w.end = outer;
    next = w.next();
  } while (next === expected);
  if (w.at > opened) {
    w.out[w.at - 1] = 0x7d;
    w.comma();
  } else {
    w.at = before;
    if (w.emitUnpopulated) unpopulated(w, key, "{}");
  }
  return next;
}

/** An entry in the order key, value; other orders, and a key that may have come before, are put in order first. */
function writeEntry(
  w: JsonWriter,
  mapKey: MapKey,
  valueTag: number,
  value: ValueWriter,
  absent: () => void,
  seen: Set<number>,
): void {
  w.room(0);
  const start = w.at;
  let tag = w.next();
  if (tag === mapKey.tag) {
    mapKey.write(w);
    tag = w.next();
  } else w.ascii(mapKey.absent);
  if (!w.isCanonical && isRepeated(seen, hashText(w.out, start, w.at))) throw outOfOrder;
  w.char(0x3a);
  const at = w.at;
  if (tag === valueTag) {
    value(w);
    tag = w.next();
  } else absent();
  if (w.at === at) w.at = start;
  else w.comma();
  for (; tag !== 0; tag = w.next()) {
    if (!w.isCanonical && (tag >>> 3 === 1 || tag >>> 3 === 2)) throw outOfOrder;
    w.skip(tag);
  }
  w.finish(w.end);
}

function writeEmpty(w: JsonWriter, write: MessageWriter): void {
  const outer = w.end;
  w.end = w.pos;
  write(w);
  w.end = outer;
}

function isRepeated(seen: Set<number>, hash: number): boolean {
  const size = seen.size;
  seen.add(hash);
  return seen.size === size;
}

/** 53 bits of hash of a key's text. */
function hashText(bytes: Uint8Array, start: number, end: number): number {
  let high = 0x811c9dc5;
  let low = end - start;
  for (let at = start; at < end; at++) {
    const byte = bytes[at] as number;
    high = Math.imul(high ^ byte, 0x01000193);
    low = (Math.imul(low, 31) + byte) | 0;
  }
  return (high >>> 0) * 0x200000 + ((low ^ (low >>> 15)) & 0x1fffff);
}

/** Reads a map: one record per entry. */
export function mapJson(r: JsonReader, tag: number, mapKey: MapKey, valueTag: number, value: ValueReader): void {
  const seen = new Set<string>();
  const { out } = r;
  r.enter(0x7b, "an object (a map)");
  for (let isFirst = true; r.nextKey(isFirst); isFirst = false) {
    const before = out.pos;
    out.tag(tag);
    const entry = out.begin();
    out.tag(mapKey.tag);
    const mark = r.mark();
    const keyAt = out.pos;
    mapKey.read(r);
    if (r.lax.duplicateKeys !== true) {
      const count = seen.size;
      if (seen.add(keyText(out.bytes, keyAt, out.pos)).size === count) r.failAt("this key stands twice in a map", mark);
    }
    r.colon();
    if (r.peek() === 0x6e && r.lax.nullElements === true) r.literal("null");
    else {
      out.tag(valueTag);
      value(r);
    }
    if (r.isIgnored) forget(r, before);
    else out.end(entry);
  }
}

/** Reads a map of messages. */
export function messageMapJson(r: JsonReader, tag: number, mapKey: MapKey, read: MessageReader): void {
  mapJson(r, tag, mapKey, 18, () => {
    const at = r.out.begin();
    read(r);
    r.out.end(at);
  });
}

/** Text that is the same for the same bytes. */
export function keyText(bytes: Uint8Array, start: number, end: number): string {
  let text = "";
  for (let at = start; at < end; at++) text += String.fromCharCode(bytes[at] as number);
  return text;
}
