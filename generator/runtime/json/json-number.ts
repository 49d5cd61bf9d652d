import type { JsonReader } from "./json-reader.js";
import { copyString, hasEscape } from "./json-string.js";
import { checkNumber, isDigit, isNumberByte, numberEnd } from "./json-number-grammar.js";

/**
 * Reads an integer, quoted or not, into `lo`, `hi` (two's complement of 64 bits) and `isNegative`. `1.0` and `1e0` are
 * integers too. What does not fit 64 bits, signed or unsigned, is refused.
 */
export function readInteger(r: JsonReader): void {
  const first = r.peek();
  if (first === 0x22) {
    const behind = readPlainInteger(r, r.pos + 1);
    if (behind > 0 && r.bytes[behind] === 0x22) r.pos = behind + 1;
    else readUnusualQuoted(r);
    return;
  }
  const behind = readPlainInteger(r, r.pos);
  // The next byte must show, in this window, that the number ended.
  if (behind > 0 && behind < r.limit && !isNumberByte(r.bytes[behind] as number)) {
    r.pos = behind;
    return;
  }
  if (first !== 0x2d && !(first >= 0x30 && first <= 0x39)) r.unexpected("an integer");
  const end = numberEnd(r);
  readExactInteger(r, r.bytes, r.pos, end);
  r.pos = end;
}

/** Reads `-? digits` at `start`, without leading zeros and within 64 bits; answers the offset behind, or 0. */
function readPlainInteger(r: JsonReader, start: number): number {
  const { bytes } = r;
  const isNegative = bytes[start] === 0x2d;
  const first = isNegative ? start + 1 : start;
  let at = first;
  let digit = (bytes[at] as number) - 0x30;
  let value = 0;
  for (; digit >= 0 && digit <= 9 && at < first + 15; digit = (bytes[++at] as number) - 0x30)
    value = value * 10 + digit;
  if (at === first || (bytes[first] === 0x30 && at > first + 1)) return 0;
  if (!(digit >= 0 && digit <= 9)) {
    setInteger(r, value, isNegative);
    return at;
  }
  // Up to five more digits: value * 10^n + rest, in two halves of 32 bits.
  let rest = 0;
  let power = 1;
  for (; digit >= 0 && digit <= 9 && at < first + 20; digit = (bytes[++at] as number) - 0x30) {
    rest = rest * 10 + digit;
    power *= 10;
  }
  if (digit >= 0 && digit <= 9) return 0;
  const top = Math.floor(value / 4294967296);
  const low = (value - top * 4294967296) * power + rest;
  const carry = Math.floor(low / 4294967296);
  const hi = top * power + carry;
  if (hi >= (isNegative ? 0x80000000 : 0x100000000)) return 0;
  setHalves(r, hi, low - carry * 4294967296, isNegative);
  return at;
}

function setHalves(r: JsonReader, hi: number, lo: number, isNegative: boolean): void {
  r.isNegative = isNegative;
  r.lo = isNegative ? -lo | 0 : lo | 0;
  r.hi = isNegative ? (lo === 0 ? -hi | 0 : ~hi) : hi | 0;
}

/** A quoted integer that is long, has escapes, a fraction or an exponent, or is none. */
function readUnusualQuoted(r: JsonReader): void {
  const end = r.stringEnd();
  let bytes = r.bytes;
  let from = r.pos + 1;
  let to = end;
  if (hasEscape(bytes, from, to)) {
    const text = new Uint8Array(to - from);
    to = copyString(r, from, to, text, 0, false);
    bytes = text;
    from = 0;
  }
  // Go's older decoder trims what stands inside the quotes.
  if (r.lax.plainIntegers === true) {
    while (from < to && bytes[from] === 0x20) from++;
    while (to > from && bytes[to - 1] === 0x20) to--;
  }
  checkNumber(r, bytes, from, to, r.pos);
  readExactInteger(r, bytes, from, to);
  r.pos = end + 1;
}

function setInteger(r: JsonReader, magnitude: number, isNegative: boolean): void {
  const value = isNegative ? -magnitude : magnitude;
  r.lo = value | 0;
  r.hi = Math.floor(value / 4294967296) | 0;
  r.isNegative = isNegative && magnitude > 0;
}

/** Long integers, and those with a fraction or an exponent; the grammar was checked. */
function readExactInteger(r: JsonReader, bytes: Uint8Array, start: number, end: number): void {
  const isNegative = bytes[start] === 0x2d;
  /** Significant digits up to the last that is not 0, and the zeros behind it. */
  let digits = "";
  let zeros = 0;
  let exponent = 0;
  let hasPoint = false;
  let at = isNegative ? start + 1 : start;
  for (; at < end; at++) {
    const byte = bytes[at] as number;
    if (byte === 0x2e) {
      hasPoint = true;
      continue;
    }
    if (!isDigit(byte)) break;
    if (hasPoint) exponent--;
    if (byte === 0x30) {
      if (digits !== "") zeros++;
      continue;
    }
    // So many significant digits are a fraction or too large, whatever the exponent.
    if (digits.length + zeros > 24) r.fail("this number is not an integer of 64 bits");
    digits += "0".repeat(zeros) + String.fromCharCode(byte);
    zeros = 0;
  }
  const hasExponent = at < end;
  if (r.lax.plainIntegers === true && (hasPoint || hasExponent))
    r.fail("an integer has no fraction and no exponent here");
  exponent += zeros + (hasExponent ? clampedExponent(bytes, at + 1, end) : 0);
  if (digits === "") {
    setInteger(r, 0, false);
    return;
  }
  if (exponent < 0) r.fail("an integer is expected, this number has a fraction");
  if (digits.length + exponent > 20) r.fail("this integer does not fit in 64 bits");
  const magnitude = BigInt(digits) * 10n ** BigInt(exponent);
  if (magnitude > (isNegative ? 0x8000000000000000n : 0xffffffffffffffffn))
    r.fail("this integer does not fit in 64 bits");
  const value = isNegative ? -magnitude : magnitude;
  r.lo = Number(BigInt.asIntN(32, value));
  r.hi = Number(BigInt.asIntN(32, value >> 32n));
  r.isNegative = isNegative;
}

/** The exponent's value, held within what arithmetic on doubles keeps exact. */
function clampedExponent(bytes: Uint8Array, start: number, end: number): number {
  let at = start;
  const isNegative = bytes[at] === 0x2d;
  if (isNegative || bytes[at] === 0x2b) at++;
  let value = 0;
  for (; at < end; at++) value = Math.min(value * 10 + (bytes[at] as number) - 0x30, 1e12);
  return isNegative ? -value : value;
}

/** Reads a number, a quoted number, `"NaN"`, `"Infinity"` or `"-Infinity"`; a number over the range of doubles is refused. */
export function readDouble(r: JsonReader): number {
  const first = r.peek();
  if (first !== 0x22) {
    if (first !== 0x2d && !(first >= 0x30 && first <= 0x39)) r.unexpected("a number");
    const end = numberEnd(r);
    const value = toDouble(r, r.bytes, r.pos, end);
    r.pos = end;
    return value;
  }
  const end = r.stringEnd();
  let bytes = r.bytes;
  let start = r.pos + 1;
  let stop = end;
  if (hasEscape(bytes, start, stop)) {
    const text = new Uint8Array(stop - start);
    stop = copyString(r, start, stop, text, 0, false);
    bytes = text;
    start = 0;
  }
  const size = stop - start;
  let value: number;
  if (size === 3 && isWord(bytes, start, "NaN")) value = NaN;
  else if (size === 8 && isWord(bytes, start, "Infinity")) value = Infinity;
  else if (size === 9 && isWord(bytes, start, "-Infinity")) value = -Infinity;
  else {
    checkNumber(r, bytes, start, stop, r.pos);
    value = toDouble(r, bytes, start, stop);
  }
  r.pos = end + 1;
  return value;
}

/** Powers of ten that a double holds exactly. */
const exactPowers: readonly number[] = Array.from({ length: 23 }, (_none, exponent) => Number(`1e${exponent}`));

/**
 * A number without exponent whose digits and power of ten are both exact as doubles, so that one division rounds right; NaN for another.
 * The grammar was checked.
 */
function plainDouble(bytes: Uint8Array, start: number, end: number): number {
  const isNegative = bytes[start] === 0x2d;
  let digits = 0;
  let point = end;
  for (let at = isNegative ? start + 1 : start; at < end; at++) {
    const byte = bytes[at] as number;
    if (byte === 0x2e) point = at + 1;
    else if (isDigit(byte)) digits = digits * 10 + byte - 0x30;
    else return NaN;
    if (digits > Number.MAX_SAFE_INTEGER) return NaN;
  }
  const value = digits / (exactPowers[end - point] ?? NaN);
  return isNegative ? -value : value;
}

function toDouble(r: JsonReader, bytes: Uint8Array, start: number, end: number): number {
  const plain = plainDouble(bytes, start, end);
  if (!Number.isNaN(plain)) return plain;
  let text = "";
  if (end - start < 32) for (let at = start; at < end; at++) text += String.fromCharCode(bytes[at] as number);
  else text = new TextDecoder().decode(bytes.subarray(start, end));
  const value = Number(text);
  if (!Number.isFinite(value)) r.fail("this number does not fit in a double");
  return value;
}

function isWord(bytes: Uint8Array, start: number, word: string): boolean {
  for (let index = 0; index < word.length; index++) if (bytes[start + index] !== word.charCodeAt(index)) return false;
  return true;
}
