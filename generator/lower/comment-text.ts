/** A comment as Markdown in which nothing is HTML: `<` is escaped where it stands outside of code. What is between `(--` and `--)` is for the makers alone. */
export function commentText(comment: string): string {
  return comment
    .replace(/[ \t]*\n?[ \t]*\(--(?:(?!--\))[^])*(?:--\)|$)/g, "")
    .trim()
    .split(/(`+[^`]*`+)/)
    .map((part, index) => (index % 2 === 1 ? part : part.replace(/\\?</g, String.raw`\<`)))
    .join("");
}
