import type { JsonWindow } from "./json-window.js";

/** Offset behind the number at `pos`, whose grammar is checked; the whole number is in the window then. */
export function numberEnd(w: JsonWindow): number {
  for (;;) {
    const { bytes, limit } = w;
    let at = w.pos;
    while (at < limit && isNumberByte(bytes[at] as number)) at++;
    if (at < limit || !w.refill()) {
      checkNumber(w, bytes, w.pos, at, w.pos);
      return at;
    }
  }
}

/** Checks `-? (0 | [1-9][0-9]*) (. [0-9]+)? ([eE] [+-]? [0-9]+)?`. */
export function checkNumber(w: JsonWindow, bytes: Uint8Array, start: number, end: number, place: number): void {
  const digits = (from: number): number => {
    let at = from;
    while (at < end && isDigit(bytes[at] as number)) at++;
    if (at === from) w.fail("this is not a JSON number", place);
    return at;
  };
  let at = start;
  if (bytes[at] === 0x2d) at++;
  const whole = at;
  at = digits(at);
  if (bytes[whole] === 0x30 && at > whole + 1) w.fail("a number may not start with 0", place);
  if (at < end && bytes[at] === 0x2e) at = digits(at + 1);
  if (at < end && ((bytes[at] as number) | 0x20) === 0x65) {
    at++;
    if (at < end && (bytes[at] === 0x2b || bytes[at] === 0x2d)) at++;
    at = digits(at);
  }
  if (at !== end) w.fail("this is not a JSON number", place);
}

/** Whether a byte is a decimal digit. */
export function isDigit(byte: number): boolean {
  return byte >= 0x30 && byte <= 0x39;
}

/** Digits, letters, `+`, `-` and `.`: what cannot stand right behind a number and belongs to it, rightly or not. */
export function isNumberByte(byte: number): boolean {
  return (
    isDigit(byte) || byte === 0x2e || byte === 0x2d || byte === 0x2b || ((byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a)
  );
}
