const strict = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
const lenient = new TextDecoder("utf-8", { ignoreBOM: true });
const encoder = new TextEncoder();

/** Up to this many bytes a loop in JavaScript is faster than a call of TextDecoder. */
const shortText = 24;

/** Text of UTF-8 bytes `[start, end)`; undefined when they are not valid UTF-8 (surrogates and overlong forms are not). */
export function decodeUtf8(bytes: Uint8Array, start: number, end: number): string | undefined {
  const short = end - start <= shortText ? decodeShortAscii(bytes, start, end) : undefined;
  if (short !== undefined) return short;
  try {
    return strict.decode(bytes.subarray(start, end));
  } catch {
    return undefined;
  }
}

/** Like `decodeUtf8`, with U+FFFD for what is invalid. */
export function decodeUtf8Leniently(bytes: Uint8Array, start: number, end: number): string {
  return lenient.decode(bytes.subarray(start, end));
}

/** UTF-8 bytes of a text; lone surrogates become U+FFFD. */
export function encodeUtf8(text: string): Uint8Array {
  return encoder.encode(text);
}

/** Bytes that a text has as UTF-8, without making them. */
export function utf8Length(text: string): number {
  let length = text.length;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit < 0x80) continue;
    if (unit < 0x800) length++;
    else {
      length += 2;
      // The second half of a pair adds nothing: four bytes stand for both.
      if (unit >= 0xd800 && unit < 0xdc00 && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00) at++;
    }
  }
  return length;
}

/** Writes a text as UTF-8 at `at`, where at least `3 * text.length` bytes must be free; answers how many were written. */
export function encodeUtf8Into(text: string, target: Uint8Array, at: number): number {
  return encoder.encodeInto(text, target.subarray(at)).written;
}

/** Whether bytes `[start, end)` are valid UTF-8. */
export function isUtf8(bytes: Uint8Array, start: number, end: number): boolean {
  let at = start;
  while (at < end) {
    const lead = bytes[at++] as number;
    if (lead < 0x80) continue;
    if (lead < 0xc2 || lead > 0xf4) return false;
    const second = at < end ? (bytes[at++] as number) : 0;
    if ((second & 0xc0) !== 0x80) return false;
    if (lead < 0xe0) continue;
    if ((lead === 0xe0 && second < 0xa0) || (lead === 0xed && second > 0x9f)) return false;
    if ((lead === 0xf0 && second < 0x90) || (lead === 0xf4 && second > 0x8f)) return false;
    if (at >= end || ((bytes[at++] as number) & 0xc0) !== 0x80) return false;
    if (lead < 0xf0) continue;
    if (at >= end || ((bytes[at++] as number) & 0xc0) !== 0x80) return false;
  }
  return true;
}

function decodeShortAscii(bytes: Uint8Array, start: number, end: number): string | undefined {
  let text = "";
  for (let at = start; at < end; at++) {
    const byte = bytes[at] as number;
    if (byte > 0x7f) return undefined;
    text += String.fromCharCode(byte);
  }
  return text;
}
