import type { JsonReader } from "./json-reader.js";
import { skipJsonValue } from "./json-skip.js";
import { type Slices, endsInWindow, stringPieces } from "./sliced-text.js";

/** Steps over any JSON value like `skipJsonValue`, with pauses; `isDue` says when one is due. */
export function* skipLongValue(r: JsonReader, isDue: () => boolean): Slices {
  /** One entry per open bracket: true for an object. */
  const open: boolean[] = [];
  const most = r.maxDepth - r.depth;
  for (;;) {
    if (isDue()) yield undefined;
    const byte = r.peek();
    if (byte === 0x7b || byte === 0x5b) {
      if (open.length >= most) r.fail("values are nested too deep");
      const isObject = byte === 0x7b;
      r.pos++;
      if (r.peek() !== (isObject ? 0x7d : 0x5d)) {
        open.push(isObject);
        if (isObject) yield* skipName(r);
        continue;
      }
      r.pos++;
    } else if (byte === 0x22 && !endsInWindow(r)) yield* stringPieces(r, () => undefined);
    else skipJsonValue(r, 0, r.lax.replaceInvalidUtf8);
    if (yield* skipEnds(r, open)) return;
  }
}

/** Behind a value: closing brackets, and the comma and name of the next value; true when nothing is open. */
function* skipEnds(r: JsonReader, open: boolean[]): Slices<boolean> {
  while (open.length > 0) {
    const isObject = open[open.length - 1] === true;
    const byte = r.peek();
    if (byte === 0x2c) {
      r.pos++;
      if (isObject) yield* skipName(r);
      return false;
    }
    if (byte !== (isObject ? 0x7d : 0x5d)) r.unexpected(isObject ? '"," or "}"' : '"," or "]"');
    r.pos++;
    open.pop();
  }
  return true;
}

function* skipName(r: JsonReader): Slices {
  if (r.peek() !== 0x22) r.unexpected("a name in quotes");
  yield* stringPieces(r, () => undefined);
  r.colon();
}
