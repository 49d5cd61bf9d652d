const escapes: Readonly<Record<string, string>> = {
  "<": "\\u003c",
  ">": "\\u003e",
  "&": "\\u0026",
  "\u2028": "\\u2028",
  "\u2029": "\\u2029",
};

/** Escapes `<`, `>`, `&`, U+2028 and U+2029 in JSON text, as Go's encoder does; they stand only inside strings. */
export function escapeHtml(text: string): string {
  return text.replace(/[<>&\u2028\u2029]/g, (char) => escapes[char] ?? char);
}
