import type { EnumJson } from "./json-enums.js";
import type { JsonKey } from "./json-key.js";
import type { ValueWriter } from "./json-write-values.js";
import type { JsonWriter, MessageWriter } from "./json-writer.js";

/**
 * Field functions of wire -> JSON: `tag` is the tag read last, `expected` the field's own. When they are the same the
 * field is written and the next tag answered, else `tag` is answered again.
 */

/** A singular field whose absence is visible (or a message, a oneof member, a group): written when it is there. */
export function explicitField(w: JsonWriter, tag: number, expected: number, key: JsonKey, value: ValueWriter): number {
  if (tag !== expected) return tag;
  const before = w.at;
  w.key(key);
  const at = w.at;
  value(w);
  // A number that a closed enum does not know writes nothing.
  if (w.at === at) w.at = before;
  else w.comma();
  return w.next();
}

/** Like `explicitField`, for one whose absence may be written as null (proto2). */
export function nullableField(w: JsonWriter, tag: number, expected: number, key: JsonKey, value: ValueWriter): number {
  if (tag !== expected && w.emitNull) unpopulated(w, key, "null");
  return explicitField(w, tag, expected, key, value);
}

/** A singular scalar whose default means absent; `empty` is the default's JSON text. */
export function implicitField(
  w: JsonWriter,
  tag: number,
  expected: number,
  key: JsonKey,
  value: ValueWriter,
  empty: string,
): number {
  if (tag !== expected) {
    if (w.emitUnpopulated) unpopulated(w, key, empty);
    return tag;
  }
  if (isDefault(w, tag)) {
    w.skip(tag);
    if (w.emitUnpopulated) unpopulated(w, key, empty);
    return w.next();
  }
  w.key(key);
  value(w);
  w.comma();
  return w.next();
}

/** A singular enum without presence. */
export function implicitEnumField(w: JsonWriter, tag: number, expected: number, key: JsonKey, of: EnumJson): number {
  if (tag === expected && !isDefault(w, tag)) return explicitField(w, tag, expected, key, of.write);
  if (w.emitUnpopulated) {
    w.key(key);
    of.writeNumber(w, 0);
    w.comma();
  }
  if (tag !== expected) return tag;
  w.skip(tag);
  return w.next();
}

/** A list with one record per element. */
export function listField(w: JsonWriter, tag: number, expected: number, key: JsonKey, value: ValueWriter): number {
  if (tag !== expected) {
    if (w.emitUnpopulated) unpopulated(w, key, "[]");
    return tag;
  }
  w.key(key);
  w.char(0x5b);
  let next = tag;
  do {
    w.room(0);
    value(w);
    w.comma();
    next = w.next();
  } while (next === expected);
  closeList(w);
  return next;
}

/** A list of numbers, enums or booleans: `expected` is the tag of one element alone; packed records are read too. */
export function packableField(w: JsonWriter, tag: number, expected: number, key: JsonKey, value: ValueWriter): number {
  const packed = ((expected & ~7) | 2) >>> 0;
  if (tag !== expected && tag !== packed) {
    if (w.emitUnpopulated) unpopulated(w, key, "[]");
    return tag;
  }
  const start = w.at;
  w.key(key);
  w.char(0x5b);
  const opened = w.at;
  let next = tag;
  do {
    const end = next === packed ? w.length() : w.pos + 1;
    while (w.pos < end) {
      w.room(0);
      value(w);
      if (w.out[w.at - 1] !== 0x2c && w.at !== opened) w.comma();
    }
    if (next === packed) w.finish(end);
    next = w.next();
  } while (next === expected || next === packed);
  if (w.at === opened) {
    w.at = start;
    if (w.emitUnpopulated) unpopulated(w, key, "[]");
  } else closeList(w);
  return next;
}

/** A message sent by length; when it is absent, it may be written as null. */
export function messageField(w: JsonWriter, tag: number, expected: number, key: JsonKey, write: MessageWriter): number {
  if (tag !== expected) {
    if (w.emitNull) unpopulated(w, key, "null");
    return tag;
  }
  return explicitMessageField(w, tag, expected, key, write);
}

/** A message whose absence is never written: proto3 `optional`, and members of a oneof. */
export function explicitMessageField(
  w: JsonWriter,
  tag: number,
  expected: number,
  key: JsonKey,
  write: MessageWriter,
): number {
  if (tag !== expected) return tag;
  w.key(key);
  nested(w, write);
  w.comma();
  return w.next();
}

/** A list of messages sent by length. */
export function messageListField(
  w: JsonWriter,
  tag: number,
  expected: number,
  key: JsonKey,
  write: MessageWriter,
): number {
  if (tag !== expected) {
    if (w.emitUnpopulated) unpopulated(w, key, "[]");
    return tag;
  }
  w.key(key);
  w.char(0x5b);
  let next = tag;
  do {
    nested(w, write);
    w.comma();
    next = w.next();
  } while (next === expected);
  closeList(w);
  return next;
}

/** Writes the message whose length comes next. */
export function nested(w: JsonWriter, write: MessageWriter): void {
  const end = w.end;
  w.end = w.enter();
  if (w.isPart) w.inner(write);
  else write(w);
  w.leave();
  w.end = end;
}

/** Writes a key with the JSON text of what is absent. */
export function unpopulated(w: JsonWriter, key: JsonKey, text: string): void {
  w.key(key);
  w.ascii(text);
  w.comma();
}

export function closeList(w: JsonWriter): void {
  w.out[w.at - 1] = 0x5d;
  w.comma();
}

/** Whether the payload that comes next is zero or empty. */
function isDefault(w: JsonWriter, tag: number): boolean {
  const { bytes, pos } = w;
  const first = bytes[pos];
  if (first !== 0) return first === 0x80 && (tag & 7) === 0 && isLongZero(bytes, pos);
  const size = (tag & 7) === 1 ? 8 : (tag & 7) === 5 ? 4 : 1;
  for (let at = pos + 1; at < pos + size; at++) if (bytes[at] !== 0) return false;
  return true;
}

/** A zero written with more bytes than it needs. */
function isLongZero(bytes: Uint8Array, pos: number): boolean {
  let at = pos;
  while (bytes[at] === 0x80) at++;
  return at > pos && bytes[at] === 0;
}

/** A group: `expected` is its start tag. */
export function groupField(w: JsonWriter, tag: number, expected: number, key: JsonKey, write: MessageWriter): number {
  if (tag !== expected) {
    if (w.emitNull) unpopulated(w, key, "null");
    return tag;
  }
  w.key(key);
  group(w, tag, write);
  w.comma();
  return w.next();
}

/** A list of groups. */
export function groupListField(
  w: JsonWriter,
  tag: number,
  expected: number,
  key: JsonKey,
  write: MessageWriter,
): number {
  return listField(w, tag, expected, key, () => group(w, expected, write));
}

function group(w: JsonWriter, startTag: number, write: MessageWriter): void {
  const end = w.end;
  w.end = w.enterGroup(startTag);
  if (w.isPart) w.inner(write);
  else write(w);
  w.leaveGroup();
  w.end = end;
}
