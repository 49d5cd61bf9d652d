import type { TextPieces } from "./text-pieces.js";

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const COLON = 0x3a;
const OPEN_BRACKET = 0x5b;
const CLOSE_BRACKET = 0x5d;
const OPEN_BRACE = 0x7b;
const CLOSE_BRACE = 0x7d;

/**
 * Breaks compact JSON that comes in pieces into lines, `indent` spaces per level; empty objects and lists stay as they are. With `isLine` the
 * lines are left out, as the frames of a stream want it, and only the space behind each colon is put in.
 */
export function* indentPieces(pieces: TextPieces, indent: number, isLine: boolean): TextPieces {
  let depth = 0;
  let inString = false;
  /** The last piece ended with a backslash inside a string. */
  let isEscaped = false;
  /** A bracket was opened, and what comes next says whether a line begins behind it. */
  let isOpen = false;
  const line = (): string => (isLine ? "" : `\n${" ".repeat(indent * depth)}`);

  const layOut = (text: string): string => {
    let out = "";
    let start = 0;
    let at = 0;
    while (at < text.length) {
      if (inString) {
        at = isEscaped ? at + 1 : at;
        isEscaped = false;
        const end = stringEnd(text, at);
        inString = end.isCut;
        isEscaped = end.isEscaped;
        at = end.at;
        continue;
      }
      const code = text.charCodeAt(at);
      const closes = code === CLOSE_BRACE || code === CLOSE_BRACKET;
      if (isOpen) {
        isOpen = false;
        if (!closes) {
          depth++;
          out += text.slice(start, at) + line();
          start = at;
        } else {
          at++;
          continue;
        }
      } else if (closes) {
        depth--;
        out += text.slice(start, at) + line();
        start = at;
      }
      at++;
      if (code === QUOTE) inString = true;
      else if (code === OPEN_BRACE || code === OPEN_BRACKET) isOpen = true;
      else if (code === COMMA || code === COLON) {
        out += text.slice(start, at) + (code === COMMA ? line() : " ");
        start = at;
      }
    }
    return out + text.slice(start);
  };
  for (const piece of pieces) yield piece === undefined ? piece : layOut(piece);
}

/** Behind the closing quote of a string, or the end of a text that cuts it, perhaps right behind a backslash. */
function stringEnd(
  text: string,
  start: number,
): { readonly at: number; readonly isCut: boolean; readonly isEscaped: boolean } {
  let at = start;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) return { at: at + 1, isCut: false, isEscaped: false };
    if (code === BACKSLASH && at + 1 === text.length) return { at: at + 1, isCut: true, isEscaped: true };
    at += code === BACKSLASH ? 2 : 1;
  }
  return { at, isCut: true, isEscaped: false };
}
