import { nativeText } from "../core/index.js";

const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
/** Two characters (first in the low byte) for each 12 bits. */
const pairs = new Uint16Array(4096);
for (let bits = 0; bits < 4096; bits++)
  pairs[bits] = alphabet.charCodeAt(bits >> 6) | (alphabet.charCodeAt(bits & 63) << 8);

/** From this length on a native conversion pays for its two copies. */
const longValue = 200;

/** Characters of padded base64 of that many bytes. */
export function base64Size(length: number): number {
  return Math.ceil(length / 3) * 4;
}

/** Writes padded standard base64 of bytes `[start, end)` into `out` at `at`, where room must be; answers the offset behind. */
export function encodeBase64Into(
  bytes: Uint8Array,
  start: number,
  end: number,
  out: Uint8Array,
  view: DataView,
  at: number,
): number {
  if (end - start >= longValue && nativeText !== undefined) {
    return at + nativeText.latin1Write.call(out, nativeText.base64Slice.call(bytes, start, end), at);
  }
  const whole = end - 2;
  let from = start;
  let to = at;
  for (; from < whole; from += 3, to += 4) {
    const bits = ((bytes[from] as number) << 16) | ((bytes[from + 1] as number) << 8) | (bytes[from + 2] as number);
    view.setInt32(to, (pairs[bits >>> 12] as number) | ((pairs[bits & 4095] as number) << 16), true);
  }
  return from === end ? to : encodeRest(bytes, from, end, view, to);
}

/** The last one or two bytes, with padding. */
function encodeRest(bytes: Uint8Array, from: number, end: number, view: DataView, at: number): number {
  const isPair = from === end - 2;
  const bits = ((bytes[from] as number) << 16) | (isPair ? (bytes[from + 1] as number) << 8 : 0);
  view.setUint16(at, pairs[bits >>> 12] as number, true);
  view.setUint16(at + 2, isPair ? ((pairs[bits & 4095] as number) & 0xff) | 0x3d00 : 0x3d3d, true);
  return at + 4;
}
