import { numberEnd } from "./json-number-grammar.js";
import { copyString } from "./json-string.js";
import type { JsonWindow } from "./json-window.js";

/** Steps over any JSON value, checking its grammar, without recursion; `depth` is the nesting allowed. */
export function skipJsonValue(w: JsonWindow, depth: number, lenient = false): void {
  /** One entry per open bracket: true for an object. */
  const open: boolean[] = [];
  for (;;) {
    const byte = w.peek();
    if (byte === 0x7b || byte === 0x5b) {
      if (open.length >= depth) w.fail("values are nested too deep");
      w.pos++;
      const isObject = byte === 0x7b;
      if (w.peek() !== (isObject ? 0x7d : 0x5d)) {
        open.push(isObject);
        if (isObject) skipKey(w, lenient);
        continue;
      }
      w.pos++;
    } else skipScalar(w, byte, lenient);
    if (skipBrackets(w, open, lenient)) return;
  }
}

/** Behind a value: steps over closing brackets and the comma and key of the next value; true when nothing is open. */
function skipBrackets(w: JsonWindow, open: boolean[], lenient: boolean): boolean {
  while (open.length > 0) {
    const isObject = open[open.length - 1] === true;
    const byte = w.peek();
    if (byte === 0x2c) {
      w.pos++;
      if (isObject) skipKey(w, lenient);
      return false;
    }
    if (byte !== (isObject ? 0x7d : 0x5d)) w.unexpected(isObject ? '"," or "}"' : '"," or "]"');
    w.pos++;
    open.pop();
  }
  return true;
}

function skipKey(w: JsonWindow, lenient: boolean): void {
  if (w.peek() !== 0x22) w.unexpected("a name in quotes");
  skipString(w, lenient);
  if (w.peek() !== 0x3a) w.unexpected('":"');
  w.pos++;
}

function skipScalar(w: JsonWindow, byte: number, lenient: boolean): void {
  if (byte === 0x22) skipString(w, lenient);
  else if (byte === 0x74) w.literal("true");
  else if (byte === 0x66) w.literal("false");
  else if (byte === 0x6e) w.literal("null");
  else if (byte === 0x2d || (byte >= 0x30 && byte <= 0x39)) w.pos = numberEnd(w);
  else w.unexpected("a value");
}

function skipString(w: JsonWindow, lenient: boolean): void {
  const end = w.stringEnd();
  const size = end - w.pos;
  copyString(w, w.pos + 1, end, size > scratch.length ? new Uint8Array(size * 3) : scratch, 0, lenient);
  w.pos = end + 1;
}

/** Takes what is skipped; writes beyond its end are dropped. */
const scratch = new Uint8Array(4096);
