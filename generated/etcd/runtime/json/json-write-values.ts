import { base64Size, encodeBase64Into } from "./base64-encode.js";
import { writeDigits, writeDigits64 } from "./json-digits.js";
import { writeJsonString } from "./json-write-string.js";
import type { JsonWriter } from "./json-writer.js";
import { floatText, doubleText } from "./json-number-text.js";

/** Writes one value without key: reads a record's payload, writes its JSON form. */
export type ValueWriter = (writer: JsonWriter) => void;

export function int32Value(w: JsonWriter): void {
  int32Text(w, w.varint32());
}

export function uint32Value(w: JsonWriter): void {
  int32Text(w, w.uint32());
}

export function sint32Value(w: JsonWriter): void {
  int32Text(w, w.sint32());
}

export function fixed32Value(w: JsonWriter): void {
  int32Text(w, w.fixed32());
}

export function sfixed32Value(w: JsonWriter): void {
  int32Text(w, w.sfixed32());
}

export function int64Value(w: JsonWriter): void {
  w.varint64();
  int64Text(w);
}

export function uint64Value(w: JsonWriter): void {
  w.varint64();
  uint64Text(w);
}

export function sint64Value(w: JsonWriter): void {
  w.varint64();
  w.zigzag64();
  int64Text(w);
}

export function fixed64Value(w: JsonWriter): void {
  w.fixedBits64();
  uint64Text(w);
}

export function sfixed64Value(w: JsonWriter): void {
  w.fixedBits64();
  int64Text(w);
}

export function floatValue(w: JsonWriter): void {
  w.ascii(floatText(w.float()));
}

export function doubleValue(w: JsonWriter): void {
  w.ascii(doubleText(w.double()));
}

export function boolValue(w: JsonWriter): void {
  w.ascii(w.bool() ? "true" : "false");
}

/** A string that must be valid UTF-8. */
export function stringValue(w: JsonWriter): void {
  const end = w.length();
  writeJsonString(w, w.bytes, w.pos, end, true);
  w.pos = end;
}

/** A string whose invalid UTF-8 becomes U+FFFD. */
export function lenientStringValue(w: JsonWriter): void {
  const end = w.length();
  writeJsonString(w, w.bytes, w.pos, end, false);
  w.pos = end;
}

/** Padded standard base64. */
export function bytesValue(w: JsonWriter): void {
  const end = w.length();
  w.room(base64Size(end - w.pos));
  w.char(0x22);
  w.at = encodeBase64Into(w.bytes, w.pos, end, w.out, w.outView, w.at);
  w.char(0x22);
  w.pos = end;
}

/** Writes a signed or unsigned 32-bit number. */
export function int32Text(w: JsonWriter, value: number): void {
  w.room(11);
  if (value < 0) w.char(0x2d);
  w.at = writeDigits(w.outView, w.at, value < 0 ? -value : value);
}

/** Writes `hi` and `lo` of the writer as a quoted signed number. */
export function int64Text(w: JsonWriter): void {
  w.room(24);
  const { hi, lo } = w;
  w.char(0x22);
  if (hi >= 0) w.at = writeDigits64(w.outView, w.at, hi, lo);
  else {
    w.char(0x2d);
    w.at = writeDigits64(w.outView, w.at, lo === 0 ? -hi | 0 : ~hi, -lo | 0);
  }
  w.char(0x22);
}

/** Writes `hi` and `lo` of the writer as a quoted unsigned number. */
export function uint64Text(w: JsonWriter): void {
  w.room(24);
  w.char(0x22);
  w.at = writeDigits64(w.outView, w.at, w.hi, w.lo);
  w.char(0x22);
}
