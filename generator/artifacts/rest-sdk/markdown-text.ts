/** Text of a description inside Markdown: its own markup may stay, but no HTML, and no fence that would swallow what follows. */
export function markdownText(text: string): string {
  const safe = text
    .replace(/<(?=[a-zA-Z/!?])/g, "&lt;")
    .replace(/\]\(\s*(?:javascript|data|vbscript):/gi, "](#")
    .trim();
  const fences = safe.match(/^ {0,3}(?:```|~~~)/gm)?.length ?? 0;
  // Headings of a description would stand among those of the page.
  const quiet = safe.replace(/^(#{1,6})(?= )/gm, "\\$1");
  return fences % 2 === 0 ? quiet : quiet.replace(/^( {0,3})(```|~~~)/gm, "$1\\$2");
}
