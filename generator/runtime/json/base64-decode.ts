/** Value of each character; 255 for what is not standard base64. */
const values = new Uint8Array(256).fill(255);
"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".split("").forEach((char, value) => {
  values[char.charCodeAt(0)] = value;
});
/** The characters that URL-safe base64 has instead of `+` and `/`. */
const urlValues = Uint8Array.from(values);
urlValues[0x2b] = 255;
urlValues[0x2f] = 255;
urlValues[0x2d] = 62;
urlValues[0x5f] = 63;

/** What a character adds to the 24 bits of its group of four, by its place there; a bit above them for what is not standard base64. */
const [first, second, third, fourth] = [18, 12, 6, 0].map((shift) =>
  Int32Array.from(values, (value) => (value === 255 ? 1 << 24 : value << shift)),
) as [Int32Array, Int32Array, Int32Array, Int32Array];

/** Where the last group of four begins that may stand in a value of at most 127 bytes, whose length takes one byte. */
const lastShortGroup = 41 * 4;

/**
 * Decodes standard base64 from `start` up to a closing quote while it gives at most 127 bytes, into `out` at `at`.
 * Answers how many bytes there are; -1 when this is not such text, and then nothing counts.
 */
export function decodeShortBase64(text: Uint8Array, start: number, out: Uint8Array, at: number): number {
  let from = start;
  let to = at;
  const last = Math.min(text.length - 4, start + lastShortGroup);
  while (from <= last) {
    const group =
      (first[text[from] as number] as number) |
      (second[text[from + 1] as number] as number) |
      (third[text[from + 2] as number] as number) |
      (fourth[text[from + 3] as number] as number);
    if (group >= 1 << 24) break;
    out[to] = group >> 16;
    out[to + 1] = group >> 8;
    out[to + 2] = group;
    from += 4;
    to += 3;
  }
  if (text[from] === 0x22) return to - at;
  if (from > last || text[from + 3] !== 0x3d || text[from + 4] !== 0x22) return -1;
  const a = values[text[from] as number] as number;
  const b = values[text[from + 1] as number] as number;
  const isPair = text[from + 2] !== 0x3d;
  const c = isPair ? (values[text[from + 2] as number] as number) : 0;
  if (!((a | b | c) < 64)) return -1;
  out[to++] = (a << 2) | (b >> 4);
  if (isPair) out[to++] = (b << 4) | (c >> 2);
  return to - at;
}

/** How many bytes base64 text `[start, end)` stands for, if it is valid; -1 when its length or padding cannot be. */
export function base64DecodedSize(text: Uint8Array, start: number, end: number, mustBePadded = false): number {
  const length = end - start;
  if (length % 4 === 0 && length > 0 && text[end - 1] === 0x3d)
    return (length / 4) * 3 - (text[end - 2] === 0x3d ? 2 : 1);
  if (length % 4 === 1 || (mustBePadded && length % 4 !== 0)) return -1;
  return Math.floor((length * 3) / 4);
}

/**
 * Decodes base64 text `[start, end)`, standard or URL-safe but not both mixed, into `out` at `at`, where `size`
 * (`base64DecodedSize`) bytes must be free. Answers -1, or the offset of the character that is not base64.
 */
export function decodeBase64Into(
  text: Uint8Array,
  start: number,
  out: Uint8Array,
  at: number,
  size: number,
  standardOnly = false,
): number {
  const bad = decodeWith(values, text, start, out, at, size);
  if (bad < 0 || standardOnly || (text[bad] !== 0x2d && text[bad] !== 0x5f)) return bad;
  return decodeWith(urlValues, text, start, out, at, size);
}

function decodeWith(
  table: Uint8Array,
  text: Uint8Array,
  start: number,
  out: Uint8Array,
  at: number,
  size: number,
): number {
  const whole = at + size - (size % 3);
  let from = start;
  let to = at;
  while (to < whole) {
    const a = table[text[from] as number] as number;
    const b = table[text[from + 1] as number] as number;
    const c = table[text[from + 2] as number] as number;
    const d = table[text[from + 3] as number] as number;
    if ((a | b | c | d) > 63) return firstBad(table, text, from);
    out[to] = (a << 2) | (b >> 4);
    out[to + 1] = (b << 4) | (c >> 2);
    out[to + 2] = (c << 6) | d;
    from += 4;
    to += 3;
  }
  if (size % 3 === 0) return -1;
  const a = table[text[from] as number] as number;
  const b = table[text[from + 1] as number] as number;
  const c = size % 3 === 2 ? (table[text[from + 2] as number] as number) : 0;
  if ((a | b | c) > 63) return firstBad(table, text, from);
  out[to] = (a << 2) | (b >> 4);
  if (size % 3 === 2) out[to + 1] = (b << 4) | (c >> 2);
  return -1;
}

function firstBad(table: Uint8Array, text: Uint8Array, start: number): number {
  let at = start;
  while ((table[text[at] as number] as number) <= 63) at++;
  return at;
}
