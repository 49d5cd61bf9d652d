/** Where the values of the members of a JSON object begin and end, by their names; `text` is known to be valid and compact. */
export function findMembers(text: string): Map<string, readonly [start: number, end: number]> {
  const members = new Map<string, readonly [start: number, end: number]>();
  let index = 1;
  while (text.charCodeAt(index) === QUOTE) {
    const nameEnd = skipString(text, index);
    const name = JSON.parse(text.slice(index, nameEnd)) as string;
    const start = nameEnd + 1;
    const end = skipValue(text, start);
    members.set(name, [start, end]);
    if (text.charCodeAt(end) !== COMMA) break;
    index = end + 1;
  }
  return members;
}

const QUOTE = 0x22;
const COMMA = 0x2c;
const BACKSLASH = 0x5c;
const OPEN_BRACKET = 0x5b;
const CLOSE_BRACKET = 0x5d;
const OPEN_BRACE = 0x7b;
const CLOSE_BRACE = 0x7d;

/** Index behind the string that begins at `start`. */
function skipString(text: string, start: number): number {
  let end = text.indexOf('"', start + 1);
  for (;;) {
    let backslashes = 0;
    while (text.charCodeAt(end - 1 - backslashes) === BACKSLASH) backslashes++;
    if (backslashes % 2 === 0) return end + 1;
    end = text.indexOf('"', end + 1);
  }
}

function skipValue(text: string, start: number): number {
  let depth = 0;
  let index = start;
  for (;;) {
    switch (text.charCodeAt(index)) {
      case QUOTE:
        index = skipString(text, index);
        if (depth === 0) return index;
        continue;
      case OPEN_BRACE:
      case OPEN_BRACKET:
        depth++;
        break;
      case CLOSE_BRACE:
      case CLOSE_BRACKET:
        if (depth === 0) return index;
        if (--depth === 0) return index + 1;
        break;
      case COMMA:
        if (depth === 0) return index;
        break;
      default:
    }
    index++;
  }
}
