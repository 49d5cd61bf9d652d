const width = 120;

/** Puts the parameters of functions whose first line is too long on lines of their own. */
export function wrapSignatures(text: string): string {
  if (!hasLongLine(text)) return text;
  return text
    .split("\n")
    .map((line) => (line.length > width && /^(?:export )?(?:async )?function .*\{$/.test(line) ? wrap(line) : line))
    .join("\n");
}

function hasLongLine(text: string): boolean {
  let start = 0;
  for (let end = text.indexOf("\n"); end >= 0; end = text.indexOf("\n", start)) {
    if (end - start > width) return true;
    start = end + 1;
  }
  return text.length - start > width;
}

function wrap(line: string): string {
  const open = line.indexOf("(");
  const { parts, end } = split(line, open + 1);
  if (parts.length === 0) return line;
  return `${line.slice(0, open + 1)}\n${parts.map((part) => `  ${part.trim()},\n`).join("")}${line.slice(end)}`;
}

/** Cuts at the commas that belong to the parameter list itself; `end` is where its `)` stands. */
function split(line: string, start: number): { readonly parts: readonly string[]; readonly end: number } {
  const parts: string[] = [];
  let depth = 0;
  let from = start;
  for (let at = start; at < line.length; at++) {
    const char = line.charAt(at);
    if (char === ")" && depth === 0) {
      if (at > from) parts.push(line.slice(from, at));
      return { parts, end: at };
    }
    if ("([{<".includes(char)) depth++;
    // The arrow `=>` closes nothing.
    else if (")]}".includes(char) || (char === ">" && line.charAt(at - 1) !== "=")) depth--;
    else if (char === "," && depth === 0) {
      parts.push(line.slice(from, at));
      from = at + 1;
    }
  }
  return { parts: [], end: line.length };
}
