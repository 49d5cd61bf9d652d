const width = 112;

/** Text for the inside of a doc comment: cannot close it, wrapped, multi-line text on lines of its own. */
export function toDocText(text: string): string {
  const safe = text.replace(/\*\//g, "*\\/").replace(/\r\n?|[\u2028\u2029]/g, "\n");
  const lines = safe
    .trim()
    .split("\n")
    .flatMap((line) => wrap(line.trimEnd()));
  return lines.length === 1 ? (lines[0] ?? "") : `\n${lines.join("\n")}`;
}

/** A whole doc comment and a line break, each line behind `indent`; empty when there is no text. */
export function toDocComment(text: string | undefined, indent = ""): string {
  if (text === undefined || text.trim() === "") return "";
  const inside = toDocText(text);
  if (!inside.startsWith("\n")) return `${indent}/** ${inside} */\n`;
  return `${indent}/**${inside.replace(/\n/g, `\n${indent} * `)}\n${indent} */\n`.replace(/ +$/gm, "");
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
