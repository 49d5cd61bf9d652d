/** Where a number stands: behind its sign, behind a leading zero, in its digits, behind its point ... */
export type NumberPlace =
  | "minus"
  | "zero"
  | "digits"
  | "point"
  | "fraction"
  | "exponent"
  | "exponent-sign"
  | "exponent-digits";

const MINUS = 0x2d;
const PLUS = 0x2b;
const POINT = 0x2e;
const ZERO = 0x30;

const mayEnd: ReadonlySet<NumberPlace> = new Set(["zero", "digits", "fraction", "exponent-digits"]);

/** Where a number is behind its first byte; undefined for a byte that none begins with. */
export function beginNumber(byte: number): NumberPlace | undefined {
  if (byte === MINUS) return "minus";
  if (!isDigit(byte)) return undefined;
  return byte === ZERO ? "zero" : "digits";
}

/** Where a number is behind its next byte: `"over"` if it had ended before this one, undefined if the byte cannot stand there. */
export function continueNumber(place: NumberPlace, byte: number): NumberPlace | "over" | undefined {
  const next = isDigit(byte) ? behindDigit(place, byte) : behindMark(place, byte);
  return next ?? (mayEnd.has(place) ? "over" : undefined);
}

function behindDigit(place: NumberPlace, byte: number): NumberPlace | undefined {
  switch (place) {
    case "minus":
      return byte === ZERO ? "zero" : "digits";
    case "zero":
      return undefined;
    case "point":
      return "fraction";
    case "exponent":
    case "exponent-sign":
      return "exponent-digits";
    default:
      return place;
  }
}

function behindMark(place: NumberPlace, byte: number): NumberPlace | undefined {
  const hasNoFraction = place === "zero" || place === "digits";
  if (byte === POINT) return hasNoFraction ? "point" : undefined;
  if ((byte | 0x20) === 0x65) return hasNoFraction || place === "fraction" ? "exponent" : undefined;
  return place === "exponent" && (byte === PLUS || byte === MINUS) ? "exponent-sign" : undefined;
}

/** `0` to `9`. */
export function isDigit(byte: number): boolean {
  return byte >= ZERO && byte <= 0x39;
}
