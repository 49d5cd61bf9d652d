import type { JsonWindow } from "./json-window.js";
import { decodeUtf8 } from "../core/index.js";

/** 1 for bytes that stand for themselves in a JSON string. */
const plain = new Uint8Array(256);
for (let byte = 0x20; byte < 0x80; byte++) plain[byte] = byte === 0x22 || byte === 0x5c ? 0 : 1;

/** The string at `pos`, which is stepped over; `lenient` puts U+FFFD for invalid UTF-8 and lone surrogates. */
export function readText(w: JsonWindow, lenient = false): string {
  const end = w.stringEnd();
  const start = w.pos + 1;
  const bytes = new Uint8Array((end - start) * (lenient ? 3 : 1));
  const size = copyString(w, start, end, bytes, 0, lenient);
  w.pos = end + 1;
  return decodeUtf8(bytes, 0, size) ?? "";
}

/**
 * Copies the inside of a JSON string, bytes `[start, end)` of the window, as UTF-8 to `out`, where as many bytes must be
 * free (three times as many if `lenient`). Answers the offset behind.
 */
export function copyString(
  w: JsonWindow,
  start: number,
  end: number,
  out: Uint8Array,
  at: number,
  lenient: boolean,
): number {
  const { bytes } = w;
  let from = start;
  let to = at;
  while (from < end) {
    const byte = bytes[from] as number;
    if (plain[byte] === 1) {
      out[to++] = byte;
      from++;
    } else if (byte === 0x5c) {
      const point = readEscape(w, from, end, lenient);
      from += escapeSize(bytes, from, point);
      to = putPoint(out, to, point);
    } else if (byte < 0x20) w.fail("a control character stands in a string", from);
    else {
      const size = utf8Size(bytes, from, end);
      if (size === 0) {
        if (!lenient) w.fail("a string is not valid UTF-8", from);
        to = putPoint(out, to, 0xfffd);
        from++;
      }
      for (let rest = size; rest > 0; rest--) out[to++] = bytes[from++] as number;
    }
  }
  return to;
}

/**
 * The last place before `limit` at which a string that goes on behind it may be cut: in front of an escape or a character that may not be
 * whole. `start` must be such a place too.
 */
export function cutString(bytes: Uint8Array, start: number, limit: number): number {
  for (let at = Math.max(start, limit - LONGEST_ESCAPE + 1); at < limit; at++)
    if (bytes[at] === 0x5c && !isEscaped(bytes, at, start)) return isHighSurrogate(bytes, at - 6, start) ? at - 6 : at;
  for (let at = limit - 1; at >= Math.max(start, limit - 3); at--) {
    const byte = bytes[at] as number;
    if (byte >= 0xc0) return at;
    if (byte < 0x80) break;
  }
  return limit;
}

/** A surrogate pair: `\ud83d\ude00`. */
const LONGEST_ESCAPE = 12;

/** Whether the escape of the first half of a surrogate pair stands at `at`. */
function isHighSurrogate(bytes: Uint8Array, at: number, start: number): boolean {
  if (at < start || bytes[at] !== 0x5c || bytes[at + 1] !== 0x75 || isEscaped(bytes, at, start)) return false;
  const second = hexDigit(bytes[at + 3] as number);
  return hexDigit(bytes[at + 2] as number) === 0xd && second >= 8 && second < 12;
}

/** Offset of the quote that closes a string whose inside, from a whole character on, begins at `from`; -1 if it is not before `limit`. */
export function closingQuote(bytes: Uint8Array, from: number, limit: number): number {
  let start = from;
  for (let quote = bytes.indexOf(0x22, from); quote >= 0 && quote < limit; quote = bytes.indexOf(0x22, quote + 1)) {
    if (!isEscaped(bytes, quote, start)) return quote;
    start = quote + 1;
  }
  return -1;
}

/** Whether an odd number of backslashes stands before `at`, none of them before `from`. */
export function isEscaped(bytes: Uint8Array, at: number, from: number): boolean {
  let first = at;
  while (first > from && bytes[first - 1] === 0x5c) first--;
  return ((at - first) & 1) === 1;
}

/** Copies ASCII from `start` up to a closing quote if that is at most 127 bytes away; answers how many, or -1 and nothing counts. */
export function copyShortAscii(bytes: Uint8Array, start: number, out: Uint8Array, at: number): number {
  for (let index = 0; index < 128; index++) {
    const byte = bytes[start + index] as number;
    if (plain[byte] !== 1) return byte === 0x22 ? index : -1;
    out[at + index] = byte;
  }
  return -1;
}

/** Whether a backslash stands in bytes `[start, end)`. */
export function hasEscape(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (bytes[at] === 0x5c) return true;
  return false;
}

/** Code point of the escape at `from`. */
function readEscape(w: JsonWindow, from: number, end: number, lenient: boolean): number {
  const code = w.bytes[from + 1] as number;
  if (code !== 0x75) {
    const short = shortEscapes[code];
    if (short === undefined || from + 1 >= end) w.fail("this escape does not exist in JSON", from);
    return short;
  }
  const unit = hex4(w, from + 2, end);
  if (unit < 0xd800 || unit > 0xdfff) return unit;
  if (unit < 0xdc00 && w.bytes[from + 6] === 0x5c && w.bytes[from + 7] === 0x75 && from + 12 <= end) {
    const low = hex4(w, from + 8, end);
    if (low >= 0xdc00 && low <= 0xdfff) return 0x10000 + ((unit - 0xd800) << 10) + (low - 0xdc00);
  }
  if (!lenient) w.fail("half of a surrogate pair stands alone", from);
  return 0xfffd;
}

function escapeSize(bytes: Uint8Array, from: number, point: number): number {
  return bytes[from + 1] !== 0x75 ? 2 : point > 0xffff ? 12 : 6;
}

function hex4(w: JsonWindow, from: number, end: number): number {
  let value = 0;
  for (let at = from; at < from + 4; at++) {
    const digit = at < end ? hexDigit(w.bytes[at] as number) : -1;
    if (digit < 0) w.fail("an escape \\u needs four hexadecimal digits", Math.min(at, end));
    value = (value << 4) | digit;
  }
  return value;
}

function hexDigit(code: number): number {
  if (code >= 0x30 && code <= 0x39) return code - 0x30;
  const lower = code | 0x20;
  return lower >= 0x61 && lower <= 0x66 ? lower - 0x57 : -1;
}

function putPoint(out: Uint8Array, at: number, point: number): number {
  let to = at;
  if (point < 0x80) out[to++] = point;
  else if (point < 0x800) {
    out[to++] = 0xc0 | (point >> 6);
    out[to++] = 0x80 | (point & 63);
  } else {
    if (point < 0x10000) out[to++] = 0xe0 | (point >> 12);
    else {
      out[to++] = 0xf0 | (point >> 18);
      out[to++] = 0x80 | ((point >> 12) & 63);
    }
    out[to++] = 0x80 | ((point >> 6) & 63);
    out[to++] = 0x80 | (point & 63);
  }
  return to;
}

/** Bytes of the multi-byte character at `from`; 0 when it is not valid UTF-8. */
function utf8Size(bytes: Uint8Array, from: number, end: number): number {
  const lead = bytes[from] as number;
  const size = lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0;
  if (size === 0 || from + size > end) return 0;
  const second = bytes[from + 1] as number;
  if ((second & 0xc0) !== 0x80) return 0;
  if (size === 2) return 2;
  if ((lead === 0xe0 && second < 0xa0) || (lead === 0xed && second > 0x9f)) return 0;
  if ((lead === 0xf0 && second < 0x90) || (lead === 0xf4 && second > 0x8f)) return 0;
  if (((bytes[from + 2] as number) & 0xc0) !== 0x80) return 0;
  return size === 3 || ((bytes[from + 3] as number) & 0xc0) === 0x80 ? size : 0;
}

const shortEscapes: Readonly<Record<number, number>> = {
  0x22: 0x22,
  0x5c: 0x5c,
  0x2f: 0x2f,
  0x62: 0x08,
  0x66: 0x0c,
  0x6e: 0x0a,
  0x72: 0x0d,
  0x74: 0x09,
};
