const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const COLON = 0x3a;
const OPEN_BRACKET = 0x5b;
const CLOSE_BRACKET = 0x5d;
const OPEN_BRACE = 0x7b;

/**
 * The names of a JSON document that is known to be valid: what its objects hold, with empty texts and lists in place of those that are there.
 * It is as large as the names are, however large the document is. Pauses after each chunk.
 */
export function* outlineJson(chunks: readonly Uint8Array[]): Generator<undefined, readonly Uint8Array[], undefined> {
  let inString = false;
  let isEscaped = false;
  /** The string is a name, or the next one will be. */
  let isName = false;
  /** Lists around the byte. */
  let lists = 0;
  const pieces: Uint8Array[] = [];
  for (const chunk of chunks) {
    for (let start = 0; start < chunk.length; start += STEP_BYTES) {
      const step = chunk.subarray(start, start + STEP_BYTES);
      const kept = new Uint8Array(step.length);
      let size = 0;
      for (const byte of step) {
        const isShown = lists === 0;
        if (inString) {
          const ends = byte === QUOTE && !isEscaped;
          isEscaped = byte === BACKSLASH && !isEscaped;
          inString = !ends;
          if (isShown && (ends || isName)) kept[size++] = byte;
          continue;
        }
        if (byte === CLOSE_BRACKET) lists--;
        if (isShown || lists === 0) kept[size++] = byte;
        if (byte === QUOTE) inString = true;
        else if (byte === OPEN_BRACKET) lists++;
        else if (byte === OPEN_BRACE || byte === COMMA) isName = true;
        else if (byte === COLON) isName = false;
      }
      if (size > 0) pieces.push(kept.slice(0, size));
      yield undefined;
    }
  }
  return pieces;
}

const STEP_BYTES = 64 * 1024;
