import { type JsonSyntax, createJsonSyntax, isSpace } from "./json-syntax.js";

/**
 * Cuts a stream of bytes into JSON values that stand one behind the other, with or without white space between, whatever the bytes are
 * split into. A value that cannot be JSON any more ends with the byte that shows it, so that it is refused without waiting for more; judging
 * it is the mapper's affair.
 */
export interface JsonSplitter {
  /** Takes a chunk and answers the values that are whole by now, each as the pieces it came in. */
  push(chunk: Uint8Array): readonly JsonPieces[];
  /** Ends the stream: what has come of a value is all of it. */
  end(): JsonPieces | undefined;
  /** Bytes of the value that is not whole yet. */
  readonly pending: number;
  /** The pieces that they came in. */
  readonly pieces: number;
  /** First byte of the value that is not whole yet. */
  readonly first: number | undefined;
  /** Whether a value was not JSON: what came behind it is not looked at. */
  readonly broken: boolean;
}

/** The bytes of one JSON value in order. */
export type JsonPieces = readonly Uint8Array[];

const QUOTE = 0x22;
const OPEN_BRACE = 0x7b;
const OPEN_BRACKET = 0x5b;

/** Creates a splitter at the start of a stream. */
export function createJsonSplitter(): JsonSplitter {
  let syntax: JsonSyntax | undefined;
  let pieces: Uint8Array[] = [];
  let pending = 0;
  let broken = false;

  const finish = (): JsonPieces => {
    const whole = pieces;
    pieces = [];
    pending = 0;
    syntax = undefined;
    return whole;
  };
  return {
    get pending() {
      return pending;
    },
    get pieces() {
      return pieces.length;
    },
    get first() {
      return pieces[0]?.[0];
    },
    get broken() {
      return broken;
    },
    push(chunk) {
      const values: JsonPieces[] = [];
      let start = 0;
      for (let index = 0; index < chunk.length && !broken; index++) {
        const byte = chunk[index] ?? 0;
        if (syntax === undefined) {
          if (isSpace(byte)) continue;
          start = index;
          syntax = createJsonSyntax();
        } else if (syntax.isWord && beginsAnother(byte)) {
          pieces.push(chunk.subarray(start, index));
          values.push(finish());
          index--;
          continue;
        }
        const fits = syntax.take(byte);
        if (fits && !syntax.isWhole) {
          index = syntax.skipText(chunk, index + 1) - 1;
          continue;
        }
        broken = !fits;
        pieces.push(chunk.subarray(start, index + 1));
        values.push(finish());
      }
      if (syntax !== undefined) {
        pieces.push(chunk.subarray(start));
        pending += chunk.length - start;
      }
      return values;
    },
    end: () => (syntax === undefined ? undefined : finish()),
  };
}

/** Whether a word or number at the top ends in front of a byte. */
function beginsAnother(byte: number): boolean {
  return isSpace(byte) || byte === OPEN_BRACE || byte === OPEN_BRACKET || byte === QUOTE;
}
