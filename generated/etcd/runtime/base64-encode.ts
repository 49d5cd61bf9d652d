import { nativeText } from "./native-text.js";

const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
/** Two characters (first in the low byte) for each 12 bits. */
const pairs = new Uint16Array(4096);
for (let bits = 0; bits < 4096; bits++) pairs[bits] = alphabet.charCodeAt(bits >> 6) | (alphabet.charCodeAt(bits & 63) << 8);

/** From this length on a native conversion pays for its two copies. */
const longValue = 1024;

/** Characters of padded base64 of that many bytes. */
export function base64Size(length: number): number {
  return Math.ceil(length / 3) * 4;
}

/** Writes padded standard base64 of bytes `[start, end)` into `view` at `at`, where room must be; answers the offset behind. */
export function encodeBase64Into(bytes: Uint8Array, start: number, end: number, view: DataView, at: number): number {
  if (end - start >= longValue) {
    const text = nativeText(bytes)?.base64Slice(start, end);
    const target = nativeText(new Uint8Array(view.buffer));
    if (text !== undefined && target !== undefined) return at + target.latin1Write(text, at);
  }
  let from = start;
  let to = at;
  for (; from < end - 2; from += 3, to += 4) {
    const bits = ((bytes[from] as number) << 16) | ((bytes[from + 1] as number) << 8) | (bytes[from + 2] as number);
    view.setUint16(to, pairs[bits >>> 12] as number, true);
    view.setUint16(to + 2, pairs[bits & 4095] as number, true);
  }
  if (from === end) return to;
  const isPair = from === end - 2;
  const bits = ((bytes[from] as number) << 16) | (isPair ? (bytes[from + 1] as number) << 8 : 0);
  view.setUint16(to, pairs[bits >>> 12] as number, true);
  view.setUint16(to + 2, isPair ? ((pairs[bits & 4095] as number) & 0xff) | 0x3d00 : 0x3d3d, true);
  return to + 4;
}
