/**
 * Follows the grammar of one JSON value byte by byte, whatever the bytes are split into, and sees the first byte that no JSON can have.
 * What the value means, and whether its strings are UTF-8, is the mapper's affair.
 *
 * ```
 * value  = "{" [ string ":" value { "," string ":" value } ] "}" | "[" [ value { "," value } ] "]" | string | number | literal
 * number = [ "-" ] ( "0" | digit1-9 { digit } ) [ "." digit { digit } ] [ ( "e" | "E" ) [ "+" | "-" ] digit { digit } ]
 * ```
 */
export interface JsonSyntax {
  /** Takes the next byte; false if it cannot stand there. */
  take(byte: number): boolean;
  /** Index of the next byte that `take` has to see: text inside a string is passed over. */
  skipText(chunk: Uint8Array, from: number): number;
  /** Whether the value began with a bracket, brace or quote and has had its last byte. */
  readonly isWhole: boolean;
  /** Whether what came so far is a word or number, which ends where something else begins. */
  readonly isWord: boolean;
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const COLON = 0x3a;
const MINUS = 0x2d;
const OPEN_BRACE = 0x7b;
const CLOSE_BRACE = 0x7d;
const OPEN_BRACKET = 0x5b;
const CLOSE_BRACKET = 0x5d;
const LETTER_U = 0x75;

/** What may come next. */
type Place =
  | "value"
  | "first-element"
  | "first-name"
  | "name"
  | "colon"
  | "after-value"
  | "string"
  | "escape"
  | "hex"
  | "literal"
  | NumberPlace;
/** Where a number stands: behind its sign, behind a leading zero, in its digits, behind its point ... */
type NumberPlace =
  | "minus"
  | "zero"
  | "digits"
  | "point"
  | "fraction"
  | "exponent"
  | "exponent-sign"
  | "exponent-digits";

const mayEnd: ReadonlySet<Place> = new Set(["zero", "digits", "fraction", "exponent-digits"]);
/** The characters behind a backslash: `"\/bfnrtu`. */
const escapes: ReadonlySet<number> = new Set([QUOTE, BACKSLASH, 0x2f, 0x62, 0x66, 0x6e, 0x72, 0x74, LETTER_U]);
const literals: ReadonlyMap<number, string> = new Map([
  [0x74, "true"],
  [0x66, "false"],
  [0x6e, "null"],
]);

/** Starts in front of a value. */
export function createJsonSyntax(): JsonSyntax {
  let place: Place = "value";
  /** Open braces and brackets, outermost first. */
  const open: number[] = [];
  let isName = false;
  let hexLeft = 0;
  let literal = "";
  let literalAt = 0;
  let isWhole = false;
  let isWord = false;

  const endValue = (): true => {
    place = "after-value";
    isWhole = open.length === 0;
    isWord = false;
    return true;
  };
  const go = (next: Place): true => {
    place = next;
    return true;
  };
  const beginString = (name: boolean): true => {
    isName = name;
    return go("string");
  };
  const beginValue = (byte: number): boolean => {
    switch (byte) {
      case OPEN_BRACE:
        open.push(byte);
        return go("first-name");
      case OPEN_BRACKET:
        open.push(byte);
        return go("first-element");
      case QUOTE:
        return beginString(false);
      default:
    }
    isWord = open.length === 0;
    const word = literals.get(byte);
    if (word !== undefined) {
      literal = word;
      literalAt = 1;
      return go("literal");
    }
    if (byte === MINUS) return go("minus");
    return isDigit(byte) && go(byte === 0x30 ? "zero" : "digits");
  };
  const close = (brace: number): boolean => {
    if (open[open.length - 1] !== brace) return false;
    open.pop();
    return endValue();
  };
  const afterValue = (byte: number): boolean => {
    if (byte === COMMA && open.length > 0) return go(open[open.length - 1] === OPEN_BRACE ? "name" : "value");
    if (byte === CLOSE_BRACE) return close(OPEN_BRACE);
    return byte === CLOSE_BRACKET && close(OPEN_BRACKET);
  };
  const inNumber = (byte: number): boolean => {
    const isExponent = byte === 0x65 || byte === 0x45;
    switch (place) {
      case "minus":
        return isDigit(byte) && go(byte === 0x30 ? "zero" : "digits");
      case "zero":
      case "digits":
        if (place === "digits" && isDigit(byte)) return true;
        if (byte === 0x2e) return go("point");
        if (isExponent) return go("exponent");
        break;
      case "point":
        return isDigit(byte) && go("fraction");
      case "fraction":
        if (isDigit(byte)) return true;
        if (isExponent) return go("exponent");
        break;
      case "exponent":
        if (byte === 0x2b || byte === MINUS) return go("exponent-sign");
        return isDigit(byte) && go("exponent-digits");
      case "exponent-sign":
        return isDigit(byte) && go("exponent-digits");
      default:
        if (isDigit(byte)) return true;
    }
    // Something else begins here: the number is over, if it may be.
    if (!mayEnd.has(place)) return false;
    endValue();
    return isSpace(byte) || afterValue(byte);
  };

  return {
    get isWhole() {
      return isWhole;
    },
    get isWord() {
      return isWord;
    },
    skipText(chunk, from) {
      if (place !== "string") return from;
      let index = from;
      for (; index < chunk.length; index++) {
        const byte = chunk[index] ?? 0;
        if (byte === QUOTE || byte === BACKSLASH || byte < 0x20) break;
      }
      return index;
    },
    take(byte) {
      switch (place) {
        case "string":
          if (byte === QUOTE) return isName ? go("colon") : endValue();
          if (byte === BACKSLASH) return go("escape");
          return byte >= 0x20;
        case "escape":
          hexLeft = 4;
          return escapes.has(byte) && go(byte === LETTER_U ? "hex" : "string");
        case "hex":
          return isHex(byte) && (--hexLeft > 0 || go("string"));
        case "literal":
          if (literalAt === literal.length) {
            endValue();
            return isSpace(byte) || afterValue(byte);
          }
          return byte === literal.charCodeAt(literalAt++);
        case "after-value":
          return isSpace(byte) || afterValue(byte);
        case "colon":
          return isSpace(byte) || (byte === COLON && go("value"));
        case "first-name":
          if (byte === CLOSE_BRACE) return close(OPEN_BRACE);
          return isSpace(byte) || (byte === QUOTE && beginString(true));
        case "name":
          return isSpace(byte) || (byte === QUOTE && beginString(true));
        case "first-element":
          if (byte === CLOSE_BRACKET) return close(OPEN_BRACKET);
          return isSpace(byte) || beginValue(byte);
        case "value":
          return isSpace(byte) || beginValue(byte);
        default:
          return inNumber(byte);
      }
    },
  };
}

/** White space of JSON. */
export function isSpace(byte: number): boolean {
  return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
}

function isDigit(byte: number): boolean {
  return byte >= 0x30 && byte <= 0x39;
}

function isHex(byte: number): boolean {
  return isDigit(byte) || ((byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x66);
}
