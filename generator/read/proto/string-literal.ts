import type { Token } from "./tokens.js";

const escapes: Readonly<Record<string, number>> = {
  a: 7,
  b: 8,
  f: 12,
  n: 10,
  r: 13,
  t: 9,
  v: 11,
  "?": 63,
  "'": 39,
  '"': 34,
  "\\": 92,
};

/** Bytes that adjacent string literals stand for: `"\xff" 'é'` is ff c3 a9. */
export function readStringLiteral(tokens: readonly Token[]): Uint8Array {
  return Buffer.concat(tokens.map((token) => unescapeBytes(token.text.slice(1, -1))));
}

/** Resolves the escapes of a literal's inside. */
export function unescapeBytes(text: string): Uint8Array {
  const parts: Uint8Array[] = [];
  let at = 0;
  for (const match of text.matchAll(
    /\\(?:([0-7]{1,3})|[xX]([0-9a-fA-F]{1,2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([\s\S]))/g,
  )) {
    const [whole, octal, hex, short, long, single] = match;
    parts.push(Buffer.from(text.slice(at, match.index)));
    at = match.index + whole.length;
    if (octal !== undefined) parts.push(Uint8Array.of(Number.parseInt(octal, 8)));
    else if (hex !== undefined) parts.push(Uint8Array.of(Number.parseInt(hex, 16)));
    else if (short !== undefined || long !== undefined) {
      const code = Number.parseInt(short ?? long ?? "", 16);
      parts.push(Buffer.from(String.fromCodePoint(Math.min(code, 0x10ffff))));
    } else {
      const code = escapes[single ?? ""];
      parts.push(code === undefined ? Buffer.from(single ?? "") : Uint8Array.of(code));
    }
  }
  parts.push(Buffer.from(text.slice(at)));
  return Buffer.concat(parts);
}
