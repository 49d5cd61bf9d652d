import {
  fixed32Json,
  fixed64Json,
  int32Json,
  int64Json,
  sfixed32Json,
  sfixed64Json,
  sint32Json,
  sint64Json,
  stringJson,
  uint32Json,
  uint64Json,
  type ValueReader,
} from "./json-read-values.js";
import type { JsonReader } from "./json-reader.js";
import { readText } from "./json-string.js";
import {
  boolValue,
  fixed32Value,
  fixed64Value,
  int32Value,
  int64Value,
  sfixed32Value,
  sfixed64Value,
  sint32Value,
  sint64Value,
  stringValue,
  uint32Value,
  uint64Value,
  type ValueWriter,
} from "./json-write-values.js";

/** A type of map keys: field 1 of each entry, a quoted name in JSON. */
export interface MapKey {
  readonly tag: number;
  readonly write: ValueWriter;
  readonly read: ValueReader;
  /** JSON text of the default, for an entry without key. */
  readonly absent: string;
}

export const stringKey: MapKey = { tag: 10, write: stringValue, read: stringJson, absent: '""' };
export const boolKey: MapKey = { tag: 8, write: quoted(boolValue), read: boolKeyJson, absent: '"false"' };
export const int32Key: MapKey = { tag: 8, write: quoted(int32Value), read: integerKey(int32Json), absent: '"0"' };
export const uint32Key: MapKey = { tag: 8, write: quoted(uint32Value), read: integerKey(uint32Json), absent: '"0"' };
export const sint32Key: MapKey = { tag: 8, write: quoted(sint32Value), read: integerKey(sint32Json), absent: '"0"' };
export const fixed32Key: MapKey = {
  tag: 13,
  write: quoted(fixed32Value),
  read: integerKey(fixed32Json),
  absent: '"0"',
};
export const sfixed32Key: MapKey = {
  tag: 13,
  write: quoted(sfixed32Value),
  read: integerKey(sfixed32Json),
  absent: '"0"',
};
export const int64Key: MapKey = { tag: 8, write: int64Value, read: integerKey(int64Json), absent: '"0"' };
export const uint64Key: MapKey = { tag: 8, write: uint64Value, read: integerKey(uint64Json), absent: '"0"' };
export const sint64Key: MapKey = { tag: 8, write: sint64Value, read: integerKey(sint64Json), absent: '"0"' };
export const fixed64Key: MapKey = { tag: 9, write: fixed64Value, read: integerKey(fixed64Json), absent: '"0"' };
export const sfixed64Key: MapKey = { tag: 9, write: sfixed64Value, read: integerKey(sfixed64Json), absent: '"0"' };

function quoted(write: ValueWriter): ValueWriter {
  return (w) => {
    w.room(0);
    w.char(0x22);
    write(w);
    w.char(0x22);
  };
}

/** A key is an integer in digits: what a value may be written like, `1.0` or `1e2`, names no entry. */
function integerKey(read: ValueReader): ValueReader {
  return (r) => {
    const end = r.stringEnd();
    for (let at = r.pos + 1; at < end; at++) {
      const byte = (r.bytes[at] as number) | 0x20;
      if (byte === 0x2e || byte === 0x65) r.fail("a key of this map is an integer in digits");
    }
    read(r);
  };
}

function boolKeyJson(r: JsonReader): void {
  const mark = r.mark();
  const text = readText(r);
  if (text !== "true" && text !== "false") r.failAt('a key of this map is "true" or "false"', mark);
  r.out.bool(text === "true");
}
