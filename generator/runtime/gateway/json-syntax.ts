import { type NumberPlace, beginNumber, continueNumber, isDigit } from "./json-number-syntax.js";

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
const OPEN_BRACE = 0x7b;
const CLOSE_BRACE = 0x7d;
const OPEN_BRACKET = 0x5b;
const CLOSE_BRACKET = 0x5d;
const LETTER_U = 0x75;

/** What may come next between values and names. */
type OuterPlace = "value" | "first-element" | "first-name" | "name" | "colon" | "after-value";
/** What may come next inside of a value. */
type Place = OuterPlace | "string" | "escape" | "hex" | "literal" | NumberPlace;

/** The characters behind a backslash: `"\/bfnrtu`. */
const escapes: ReadonlySet<number> = new Set([QUOTE, BACKSLASH, 0x2f, 0x62, 0x66, 0x6e, 0x72, 0x74, LETTER_U]);
const literals: ReadonlyMap<number, string> = new Map([
  [0x74, "true"],
  [0x66, "false"],
  [0x6e, "null"],
]);

/** Starts in front of a value. */
export function createJsonSyntax(): JsonSyntax {
  return new Machine();
}

class Machine implements JsonSyntax {
  isWhole = false;
  isWord = false;
  #place: Place = "value";
  /** Open braces and brackets, outermost first. */
  readonly #open: number[] = [];
  #isName = false;
  #hexLeft = 0;
  #literal = "";
  #literalAt = 0;

  skipText(chunk: Uint8Array, from: number): number {
    if (this.#place !== "string") return from;
    let index = from;
    for (; index < chunk.length; index++) {
      const byte = chunk[index] ?? 0;
      if (byte === QUOTE || byte === BACKSLASH || byte < 0x20) break;
    }
    return index;
  }

  take(byte: number): boolean {
    const place = this.#place;
    switch (place) {
      case "string":
        if (byte === QUOTE) return this.#isName ? this.#go("colon") : this.#endValue();
        return byte === BACKSLASH ? this.#go("escape") : byte >= 0x20;
      case "escape":
        this.#hexLeft = 4;
        return escapes.has(byte) && this.#go(byte === LETTER_U ? "hex" : "string");
      case "hex":
        return isHex(byte) && (--this.#hexLeft > 0 || this.#go("string"));
      case "literal":
        if (this.#literalAt === this.#literal.length) return this.#endWord(byte);
        return byte === this.#literal.charCodeAt(this.#literalAt++);
      case "value":
      case "first-element":
      case "first-name":
      case "name":
      case "colon":
      case "after-value":
        return isSpace(byte) || this.#between(place, byte);
      default: {
        const next = continueNumber(place, byte);
        if (next === "over") return this.#endWord(byte);
        return next !== undefined && this.#go(next);
      }
    }
  }

  #between(place: OuterPlace, byte: number): boolean {
    switch (place) {
      case "after-value":
        return this.#afterValue(byte);
      case "colon":
        return byte === COLON && this.#go("value");
      case "first-name":
        return byte === CLOSE_BRACE ? this.#close(OPEN_BRACE) : this.#beginName(byte);
      case "name":
        return this.#beginName(byte);
      case "first-element":
        return byte === CLOSE_BRACKET ? this.#close(OPEN_BRACKET) : this.#beginValue(byte);
      default:
        return this.#beginValue(byte);
    }
  }

  #go(next: Place): true {
    this.#place = next;
    return true;
  }

  #beginName(byte: number): boolean {
    this.#isName = true;
    return byte === QUOTE && this.#go("string");
  }

  #beginValue(byte: number): boolean {
    switch (byte) {
      case OPEN_BRACE:
        this.#open.push(byte);
        return this.#go("first-name");
      case OPEN_BRACKET:
        this.#open.push(byte);
        return this.#go("first-element");
      case QUOTE:
        this.#isName = false;
        return this.#go("string");
      default:
        return this.#beginWord(byte);
    }
  }

  #beginWord(byte: number): boolean {
    this.isWord = this.#open.length === 0;
    const word = literals.get(byte);
    if (word !== undefined) {
      this.#literal = word;
      this.#literalAt = 1;
      return this.#go("literal");
    }
    const place = beginNumber(byte);
    return place !== undefined && this.#go(place);
  }

  #endValue(): true {
    this.isWhole = this.#open.length === 0;
    this.isWord = false;
    return this.#go("after-value");
  }

  /** A word or number is over: something else begins with this byte. */
  #endWord(byte: number): boolean {
    this.#endValue();
    return isSpace(byte) || this.#afterValue(byte);
  }

  #afterValue(byte: number): boolean {
    const inner = this.#open[this.#open.length - 1];
    if (byte === COMMA && inner !== undefined) return this.#go(inner === OPEN_BRACE ? "name" : "value");
    if (byte === CLOSE_BRACE) return this.#close(OPEN_BRACE);
    return byte === CLOSE_BRACKET && this.#close(OPEN_BRACKET);
  }

  #close(opening: number): boolean {
    if (this.#open[this.#open.length - 1] !== opening) return false;
    this.#open.pop();
    return this.#endValue();
  }
}

/** White space of JSON. */
export function isSpace(byte: number): boolean {
  return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
}

function isHex(byte: number): boolean {
  return isDigit(byte) || ((byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x66);
}
