/** A token of a .proto file with its place in the text. */
export interface Token {
  readonly kind: "word" | "number" | "string" | "symbol";
  /** As written; strings with their quotes. */
  readonly text: string;
  readonly offset: number;
}

/** A comment of a .proto file with its place. */
export interface Comment {
  readonly kind: "line" | "block";
  /** As written, with `//` or the block's marks. */
  readonly text: string;
  readonly offset: number;
  /** Index of the token that follows. */
  readonly before: number;
}

/** All of a .proto file, but for white space. */
export interface Tokens {
  readonly tokens: readonly Token[];
  readonly comments: readonly Comment[];
  /** First thing that is no token. */
  readonly fault?: { readonly offset: number; readonly message: string };
}

const pattern =
  /([\s\u{feff}]+)|(\/\/[^\n]*|#[^\n]*)|(\/\*[\s\S]*?\*\/)|([A-Za-z_][A-Za-z0-9_]*)|(\.?[0-9](?:[eE][+-]|[A-Za-z0-9_.])*)|("(?:[^"\\\n]|\\[\s\S])*"|'(?:[^'\\\n]|\\[\s\S])*')|([{}[\]()<>=;:,.+-]|\/(?!\*))/uy;

/** Backslashes and what they stand before: hexadecimal digits as far as there are any, or one character. */
const escapes = /\\(?:[xX]([0-9a-fA-F]{0,2})|u([0-9a-fA-F]{0,4})|U([0-9a-fA-F]{0,8})|([\s\S]))/g;

/** The first escape of a string literal that is none. */
function findBadEscape(literal: string): RegExpExecArray | undefined {
  if (!literal.includes("\\")) return undefined;
  return [...literal.matchAll(escapes)].find(([, byte, short, long, character]) => {
    if (byte !== undefined) return byte === "";
    if (short !== undefined) return short.length < 4;
    if (long !== undefined) return long.length < 8 || Number.parseInt(long, 16) > 0x1fffff;
    return !/^[abfnrtv?'"\\0-7]$/.test(character ?? "");
  });
}

/**
 * Splits a .proto file into tokens and comments; stops at the first character that begins neither.
 *
 * `#` begins a comment too: text-format option values may hold such.
 */
export function tokenizeProto(source: string): Tokens {
  const tokens: Token[] = [];
  const comments: Comment[] = [];
  pattern.lastIndex = 0;
  for (let offset = 0; offset < source.length; offset = pattern.lastIndex) {
    const match = pattern.exec(source);
    if (!match) return { tokens, comments, fault: { offset, message: describeFault(source, offset) } };
    const [text, space, line, block, word, number, string] = match;
    if (space !== undefined) continue;
    if (line !== undefined) comments.push({ kind: "line", text, offset, before: tokens.length });
    else if (block !== undefined) comments.push({ kind: "block", text, offset, before: tokens.length });
    else if (word !== undefined) tokens.push({ kind: "word", text, offset });
    else if (number !== undefined) tokens.push({ kind: "number", text, offset });
    else if (string === undefined) tokens.push({ kind: "symbol", text, offset });
    else {
      const bad = findBadEscape(string);
      if (bad)
        return {
          tokens,
          comments,
          fault: { offset: offset + bad.index, message: `${bad[0]} is no escape in a string` },
        };
      tokens.push({ kind: "string", text, offset });
    }
  }
  return { tokens, comments };
}

function describeFault(source: string, offset: number): string {
  if (source.startsWith("/*", offset)) return "a comment is not closed";
  const character = String.fromCodePoint(source.codePointAt(offset) ?? 0);
  if (character === '"' || character === "'") return "a string is not closed";
  return `${JSON.stringify(character)} cannot stand here`;
}
