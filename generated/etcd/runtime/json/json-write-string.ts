import type { JsonWriter } from "./json-writer.js";
import { decodeUtf8Leniently, encodeUtf8, isUtf8 } from "../core/index.js";

/** 1 for bytes that JSON writes as they are, 2 for bytes of multi-byte characters, 0 for bytes that are escaped. */
const kinds = new Uint8Array(256);
for (let byte = 0x20; byte < 0x100; byte++) kinds[byte] = byte === 0x22 || byte === 0x5c ? 0 : byte < 0x80 ? 1 : 2;

const shortEscapes: Readonly<Record<number, number>> = {
  0x08: 0x62,
  0x09: 0x74,
  0x0a: 0x6e,
  0x0c: 0x66,
  0x0d: 0x72,
  0x22: 0x22,
  0x5c: 0x5c,
};

/** Writes UTF-8 bytes `[start, end)` as a JSON string; invalid UTF-8 is an error (`strict`) or becomes U+FFFD. */
export function writeJsonString(w: JsonWriter, bytes: Uint8Array, start: number, end: number, strict: boolean): void {
  w.room(end - start);
  const out = w.out;
  let at = w.at;
  out[at++] = 0x22;
  let from = start;
  while (from < end) {
    const byte = bytes[from] as number;
    if (kinds[byte] !== 1) break;
    out[at++] = byte;
    from++;
  }
  w.at = at;
  if (from < end) writeRest(w, bytes, from, end, strict);
  w.char(0x22);
}

/** What comes from the first byte on that is escaped or not ASCII; each byte may need six. */
function writeRest(w: JsonWriter, bytes: Uint8Array, start: number, end: number, strict: boolean): void {
  const kept = utf8Kept(w, bytes, start, end, strict);
  if (kept !== undefined) {
    writeRest(w, kept, 0, kept.length, true);
    return;
  }
  w.room((end - start) * 6);
  const out = w.out;
  let at = w.at;
  for (let from = start; from < end; from++) {
    const byte = bytes[from] as number;
    if (kinds[byte] !== 0) {
      out[at++] = byte;
      continue;
    }
    out[at++] = 0x5c;
    const short = shortEscapes[byte];
    if (short !== undefined) {
      out[at++] = short;
      continue;
    }
    out[at++] = 0x75;
    out[at++] = 0x30;
    out[at++] = 0x30;
    out[at++] = 0x30 + (byte >> 4);
    out[at++] = "0123456789abcdef".charCodeAt(byte & 15);
  }
  w.at = at;
}

/** Checks UTF-8. Answers the bytes to write instead if some had to be replaced. */
function utf8Kept(
  w: JsonWriter,
  bytes: Uint8Array,
  start: number,
  end: number,
  strict: boolean,
): Uint8Array | undefined {
  let hasWide = false;
  for (let from = start; from < end && !hasWide; from++) hasWide = (bytes[from] as number) > 0x7f;
  if (!hasWide) return undefined;
  w.isAscii = false;
  if (isUtf8(bytes, start, end)) return undefined;
  if (strict) w.fail("a string is not valid UTF-8");
  return encodeUtf8(decodeUtf8Leniently(bytes, start, end));
}
