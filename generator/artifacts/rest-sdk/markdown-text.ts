/** Text of a description inside Markdown: its own markup may stay, but no HTML, and no fence that would swallow what follows. */
export function markdownText(text: string): string {
  const safe = text
    .replace(/<(?=[a-zA-Z/!?])/g, "&lt;")
    .replace(/\]\(\s*(?:javascript|data|vbscript):/gi, "](#")
    .trim();
  // Headings of a description would stand among those of the page.
  const quiet = safe.replace(/^(#{1,6})(?= )/gm, "\\$1");
  return endsInFence(quiet) ? quiet.replace(/^( {0,3})(```|~~~)/gm, "$1\\$2") : quiet;
}

/** Whether a fence is still open at the end: only one without a word behind it closes another. */
function endsInFence(text: string): boolean {
  let open = "";
  for (const line of text.split(/\r\n|[\r\n]/)) {
    const [, fence = "", rest = ""] = /^ {0,3}(`{3,}|~{3,})(.*)$/.exec(line) ?? [];
    if (fence === "") continue;
    if (open === "") open = fence;
    else if (fence.startsWith(open) && rest.trim() === "") open = "";
  }
  return open !== "";
}
