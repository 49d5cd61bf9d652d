/** Text for HTML and XML, inside elements and double-quoted attributes; characters XML forbids become U+FFFD. */
export function escapeMarkup(text: string): string {
  return [...text]
    .map((char) => {
      const known = entities[char];
      if (known !== undefined) return known;
      const code = char.codePointAt(0) ?? 0;
      const allowed =
        code === 9 ||
        code === 10 ||
        code === 13 ||
        (code >= 32 && code < 0xd800) ||
        (code > 0xdfff && code !== 0xfffe && code !== 0xffff);
      return allowed ? char : "\ufffd";
    })
    .join("");
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};
