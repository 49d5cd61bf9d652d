/**
 * Cuts a stream of bytes into JSON values that stand one behind the other, with or without white space between, whatever the bytes are
 * split into. It finds where a value ends and leaves judging it to the mapper, so it is quick and never needs a whole stream.
 */
export interface JsonSplitter {
  /** Takes a chunk and answers the values that are whole by now, each as the pieces it came in. */
  push(chunk: Uint8Array): readonly JsonPieces[];
  /** Ends the stream: a value that white space or the end delimits is whole now. */
  end(): JsonPieces | undefined;
  /** Bytes of the value that is not whole yet. */
  readonly pending: number;
  /** First byte of a word or number that is not whole yet, since it has no end of its own; undefined if there is none. */
  readonly bare: number | undefined;
}

/** The bytes of one JSON value in order. */
export type JsonPieces = readonly Uint8Array[];

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const OPEN_BRACE = 0x7b;
const CLOSE_BRACE = 0x7d;
const OPEN_BRACKET = 0x5b;
const CLOSE_BRACKET = 0x5d;

/** Where the splitter stands: between values, in an object or array, in a bare word or number, or in a string. */
type Place = "between" | "nested" | "bare" | "string" | "escape";

/** Creates a splitter at the start of a stream. */
export function createJsonSplitter(): JsonSplitter {
  let place: Place = "between";
  /** Open braces and brackets of the value; 0 in a string means the string is the value. */
  let depth = 0;
  let pieces: Uint8Array[] = [];
  let pending = 0;

  return {
    get pending() {
      return pending;
    },
    get bare() {
      return place === "bare" ? pieces[0]?.[0] : undefined;
    },
    push(chunk) {
      const values: JsonPieces[] = [];
      let start = 0;
      const take = (end: number): void => {
        pieces.push(chunk.subarray(start, end));
        values.push(pieces);
        pieces = [];
        pending = 0;
        start = end;
        place = "between";
      };
      for (let index = 0; index < chunk.length; index++) {
        const byte = chunk[index] ?? 0;
        switch (place) {
          case "string":
            if (byte === QUOTE) {
              if (depth === 0) take(index + 1);
              else place = "nested";
            } else if (byte === BACKSLASH) place = "escape";
            break;
          case "escape":
            place = "string";
            break;
          case "nested":
            if (byte === QUOTE) place = "string";
            else if (byte === OPEN_BRACE || byte === OPEN_BRACKET) depth++;
            else if ((byte === CLOSE_BRACE || byte === CLOSE_BRACKET) && --depth === 0) take(index + 1);
            break;
          case "bare":
            if (!isSpace(byte) && byte !== OPEN_BRACE && byte !== OPEN_BRACKET && byte !== QUOTE) break;
            take(index);
            index--;
            break;
          case "between":
            if (isSpace(byte)) break;
            start = index;
            if (byte === OPEN_BRACE || byte === OPEN_BRACKET) {
              place = "nested";
              depth = 1;
            } else if (byte === QUOTE) {
              place = "string";
              depth = 0;
            } else if (byte === CLOSE_BRACE || byte === CLOSE_BRACKET) take(index + 1);
            else place = "bare";
            break;
          default:
            place satisfies never;
        }
      }
      if (place !== "between") {
        pieces.push(chunk.subarray(start));
        pending += chunk.length - start;
      }
      return values;
    },
    end() {
      if (place === "between") return undefined;
      const rest = pieces;
      pieces = [];
      pending = 0;
      place = "between";
      return rest;
    },
  };
}

function isSpace(byte: number): boolean {
  return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
}
