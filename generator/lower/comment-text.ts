/** A comment as Markdown in which nothing is HTML: `<` is escaped where it stands outside of code. */
export function commentText(comment: string): string {
  return comment
    .split(/(`+[^`]*`+)/)
    .map((part, index) => (index % 2 === 1 ? part : part.replace(/\\?</g, String.raw`\<`)))
    .join("");
}
