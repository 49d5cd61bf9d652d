const width = 112;

/** Text for the inside of a doc comment: cannot close it, wrapped, multi-line text on lines of its own. */
export function toDocText(text: string): string {
  const safe = text.replace(/\*\//g, "*\\/").replace(/\r\n?|[\u2028\u2029]/g, "\n");
  const lines = safe.trim().split("\n").flatMap((line) => wrap(line.trimEnd()));
  return lines.length === 1 ? (lines[0] ?? "") : `\n${lines.join("\n")}`;
}

/** Breaks a long line at spaces; what follows keeps the line's indentation. */
function wrap(line: string): string[] {
  if (line.length <= width) return [line];
  const indent = /^\s*(?:[-*] )?/.exec(line)?.[0].replace(/[-*]/, " ") ?? "";
  const out: string[] = [];
  let current = "";
  for (const word of line.trimStart().split(" ")) {
    if (current !== "" && current.length + word.length + indent.length + 1 > width) {
      out.push(current);
      current = word;
    } else current = current === "" ? word : `${current} ${word}`;
  }
  out.push(current);
  const lead = /^\s*/.exec(line)?.[0] ?? "";
  return out.map((each, index) => `${index === 0 ? lead : indent}${each}`);
}
