import { base64DecodedSize, decodeBase64Into, decodeShortBase64 } from "./base64-decode.js";
import { readDouble, readInteger } from "./json-number.js";
import type { JsonReader } from "./json-reader.js";
import { copyShortAscii, copyString } from "./json-string.js";

/** Reads one JSON value and appends the payload of a wire record (without its tag). */
export type ValueReader = (reader: JsonReader) => void;

/** Reads an integer of `int32` range into `lo`. */
export function readInt32(r: JsonReader): number {
  r.peek();
  const mark = r.mark();
  readInteger(r);
  if (r.hi !== r.lo >> 31 || (r.hi < 0 && !r.isNegative)) r.failAt("this integer does not fit in 32 bits", mark);
  return r.lo;
}

function readUint32(r: JsonReader): number {
  r.peek();
  const mark = r.mark();
  readInteger(r);
  if (r.hi !== 0) r.failAt("this integer does not fit in 32 bits, unsigned", mark);
  return r.lo >>> 0;
}

function readInt64(r: JsonReader): void {
  r.peek();
  const mark = r.mark();
  readInteger(r);
  if (r.hi < 0 && !r.isNegative) r.failAt("this integer does not fit in 64 bits, signed", mark);
}

function readUint64(r: JsonReader): void {
  r.peek();
  const mark = r.mark();
  readInteger(r);
  if (r.isNegative) r.failAt("this integer may not be negative", mark);
}

export function int32Json(r: JsonReader): void {
  r.out.int32(readInt32(r));
}

export function uint32Json(r: JsonReader): void {
  r.out.uint32(readUint32(r));
}

export function sint32Json(r: JsonReader): void {
  r.out.sint32(readInt32(r));
}

export function fixed32Json(r: JsonReader): void {
  r.out.fixed32(readUint32(r));
}

export function sfixed32Json(r: JsonReader): void {
  r.out.fixed32(readInt32(r));
}

export function int64Json(r: JsonReader): void {
  readInt64(r);
  r.out.varint64(r.lo, r.hi);
}

export function uint64Json(r: JsonReader): void {
  readUint64(r);
  r.out.varint64(r.lo, r.hi);
}

export function sint64Json(r: JsonReader): void {
  readInt64(r);
  const sign = r.hi >> 31;
  r.out.varint64((r.lo << 1) ^ sign, ((r.hi << 1) | (r.lo >>> 31)) ^ sign);
}

export function fixed64Json(r: JsonReader): void {
  readUint64(r);
  r.out.fixed32(r.lo);
  r.out.fixed32(r.hi);
}

export function sfixed64Json(r: JsonReader): void {
  readInt64(r);
  r.out.fixed32(r.lo);
  r.out.fixed32(r.hi);
}

export function floatJson(r: JsonReader): void {
  r.peek();
  const mark = r.mark();
  const value = readDouble(r);
  if (Number.isFinite(value) && !Number.isFinite(Math.fround(value)))
    r.failAt("this number does not fit in a float", mark);
  r.out.float(value);
}

export function doubleJson(r: JsonReader): void {
  r.out.double(readDouble(r));
}

export function boolJson(r: JsonReader): void {
  const byte = r.peek();
  if (byte === 0x74) r.literal("true");
  else if (byte === 0x66) r.literal("false");
  else r.unexpected("true or false");
  r.out.bool(byte === 0x74);
}

/** A string, written with its length; escapes become what they mean. */
export function stringJson(r: JsonReader): void {
  if (r.peek() !== 0x22) r.unexpected("a string in quotes");
  const { out } = r;
  out.reserve(128);
  const size = copyShortAscii(r.bytes, r.pos + 1, out.bytes, out.pos + 1);
  if (size >= 0) {
    out.bytes[out.pos] = size;
    out.pos += 1 + size;
    r.pos += 2 + size;
    return;
  }
  const end = r.stringEnd();
  const start = r.pos + 1;
  const lenient = r.lax.replaceInvalidUtf8 === true;
  const most = (end - start) * (lenient ? 3 : 1);
  out.reserve(most + 5);
  if (most < 0x80) {
    const at = out.pos + 1;
    const behind = copyString(r, start, end, out.bytes, at, lenient);
    out.bytes[at - 1] = behind - at;
    out.pos = behind;
  } else {
    const at = out.begin();
    out.pos = copyString(r, start, end, out.bytes, at, lenient);
    out.end(at);
  }
  r.pos = end + 1;
}

/** Base64 in both alphabets, padded or not, decoded straight into the output. */
export function bytesJson(r: JsonReader): void {
  if (r.peek() !== 0x22) {
    if (r.lax.strictBase64 !== true || r.peek() !== 0x5b) r.unexpected("base64 text in quotes");
    byteListJson(r);
    return;
  }
  const { out } = r;
  out.reserve(128);
  const size = decodeShortBase64(r.bytes, r.pos + 1, out.bytes, out.pos + 1);
  if (size >= 0) {
    out.bytes[out.pos] = size;
    out.pos += 1 + size;
    r.pos += 2 + Math.ceil(size / 3) * 4;
    return;
  }
  const end = r.stringEnd();
  if (!decodeBytes(r, r.bytes, r.pos + 1, end)) decodeUnusualBytes(r, end);
  r.pos = end + 1;
}

/** The older decoder reads a list of numbers as bytes too. */
function byteListJson(r: JsonReader): void {
  const at = r.out.begin();
  r.enter(0x5b, "a list");
  for (let isFirst = true; r.nextElement(isFirst); isFirst = false) {
    const mark = r.mark();
    const byte = readUint32(r);
    if (byte > 255) r.failAt("a byte is at most 255", mark);
    r.out.reserve(1);
    r.out.bytes[r.out.pos++] = byte;
  }
  r.out.end(at);
}

/** Writes length and bytes of base64 text; false when it is not plain base64. */
function decodeBytes(r: JsonReader, text: Uint8Array, start: number, end: number): boolean {
  const { out } = r;
  const mustBePadded = r.lax.strictBase64 === true;
  const size = base64DecodedSize(text, start, end, mustBePadded);
  if (size < 0) return false;
  out.reserve(size + 5);
  const at = out.pos;
  out.uint32(size);
  if (decodeBase64Into(text, start, out.bytes, out.pos, size, mustBePadded) >= 0) {
    out.pos = at;
    return false;
  }
  out.pos += size;
  return true;
}

/** Base64 with escapes in the JSON string; the older decoder also skips line breaks. */
function decodeUnusualBytes(r: JsonReader, end: number): void {
  const start = r.pos + 1;
  let text = new Uint8Array((end - start) * 3);
  text = text.subarray(0, copyString(r, start, end, text, 0, r.lax.replaceInvalidUtf8 === true));
  const whole = text.length;
  if (r.lax.strictBase64 === true || r.lax.base64LineBreaks === true)
    text = text.filter((byte) => byte !== 0x0a && byte !== 0x0d);
  // Go tells padded text from the length with its line breaks.
  const isGiven = text.length === whole || r.lax.strictBase64 === true;
  const isPadded = isGiven || (whole % 4 === 0 ? text.length % 4 === 0 : !text.includes(0x3d));
  if (!isPadded || !decodeBytes(r, text, 0, text.length)) r.fail("this is not base64");
}
