import { noKey } from "./json-key.js";
import { stringKey } from "./json-map-keys.js";
import { messageMapField, messageMapJson } from "./json-maps.js";
import { readDouble } from "./json-number.js";
import { messageListJson } from "./json-read-fields.js";
import { stringJson } from "./json-read-values.js";
import type { JsonReader } from "./json-reader.js";
import { doubleText } from "./json-number-text.js";
import { nested } from "./json-write-fields.js";
import { boolValue, stringValue } from "./json-write-values.js";
import { type JsonWriter, outOfOrder } from "./json-writer.js";

/** google.protobuf.Struct as a JSON object. */
export function writeStruct(w: JsonWriter): void {
  const start = w.at;
  let tag = w.next();
  const { emitUnpopulated, isPart } = w;
  w.emitUnpopulated = false;
  w.isPart = false;
  tag = messageMapField(w, tag, 10, noKey, stringKey, writeValue);
  w.emitUnpopulated = emitUnpopulated;
  w.isPart = isPart;
  endSingle(w, tag, 1);
  if (w.at === start) w.ascii("{}");
  else w.at--;
}

/** google.protobuf.ListValue as a JSON list. */
export function writeListValue(w: JsonWriter): void {
  w.room(0);
  w.char(0x5b);
  let tag = w.next();
  for (; tag === 10; tag = w.next()) {
    nested(w, writeValue);
    w.comma();
  }
  endSingle(w, tag, 1);
  w.closeWith(0x5d);
}

/** google.protobuf.Value as any JSON value. */
export function writeValue(w: JsonWriter): void {
  const tag = w.next();
  switch (tag) {
    case 8:
      w.skip(tag);
      w.ascii("null");
      break;
    case 17: {
      const number = w.double();
      if (!Number.isFinite(number)) w.fail("a number of a Value must be finite");
      w.ascii(doubleText(number));
      break;
    }
    case 26:
      stringValue(w);
      break;
    case 32:
      boolValue(w);
      break;
    case 42:
      nested(w, writeStruct);
      break;
    case 50:
      nested(w, writeListValue);
      break;
    case 0:
      w.fail("a Value holds nothing");
      break;
    default:
      if (w.isCanonical) w.fail("a Value holds nothing that is known");
      throw outOfOrder;
  }
  endSingle(w, w.next(), 6);
}

/** Reads a JSON object as a Struct. */
export function readStruct(r: JsonReader): void {
  messageMapJson(r, 10, stringKey, readValue);
}

/** Reads a JSON list as a ListValue. */
export function readListValue(r: JsonReader): void {
  if (r.lax.nullElements !== true) messageListJson(r, 10, readValue);
  else {
    r.enter(0x5b, "a list");
    for (let isFirst = true; r.nextElement(isFirst); isFirst = false) message(r, 10, readValue);
  }
}

/** Reads any JSON value as a Value. */
export function readValue(r: JsonReader): void {
  const byte = r.peek();
  switch (byte) {
    case 0x6e:
      r.literal("null");
      r.out.tag(8);
      r.out.uint32(0);
      break;
    case 0x22:
      r.out.tag(26);
      stringJson(r);
      break;
    case 0x74:
    case 0x66:
      r.literal(byte === 0x74 ? "true" : "false");
      r.out.tag(32);
      r.out.bool(byte === 0x74);
      break;
    case 0x7b:
      message(r, 42, readStruct);
      break;
    case 0x5b:
      message(r, 50, readListValue);
      break;
    default:
      r.out.tag(17);
      r.out.double(readDouble(r));
  }
}

function message(r: JsonReader, tag: number, read: (r: JsonReader) => void): void {
  r.out.tag(tag);
  const at = r.out.begin();
  read(r);
  r.out.end(at);
}

/** Behind what was written: a record of a known field would have to be merged or win; unknown ones are skipped. */
function endSingle(w: JsonWriter, first: number, fields: number): void {
  for (let tag = first; tag !== 0; tag = w.next()) {
    if (tag >>> 3 <= fields && !w.isCanonical) throw outOfOrder;
    w.skip(tag);
  }
  w.finish(w.end);
}
