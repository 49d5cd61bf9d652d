import { make } from "./dom.js";

/** A comment: paragraphs, lists and `code`, all of it text. */
export function viewComment(comment: string | undefined): HTMLElement | undefined {
  if (comment === undefined || comment.trim() === "") return undefined;
  const blocks = comment.trim().split(/\n\s*\n/);
  return make("div", { class: "comment" }, blocks.map(viewBlock));
}

function viewBlock(block: string): HTMLElement {
  const items = block.split(/\n(?=\s*[-*] )|^(?=\s*[-*] )/).map((each) => each.trim());
  const isList = items.every((each) => /^[-*] /.test(each));
  if (isList)
    return make(
      "ul",
      {},
      items.map((each) => make("li", {}, viewInline(each.slice(2)))),
    );
  const [first = "", ...rest] = items;
  if (rest.length > 0 && rest.every((each) => /^[-*] /.test(each)))
    return make("div", {}, make("p", {}, viewInline(first)), viewBlock(rest.join("\n")));
  return make("p", {}, viewInline(block));
}

/** Text on one line, with what stands between backticks set as code. */
export function viewInline(text: string): readonly (Node | string)[] {
  return text
    .replace(/\s+/g, " ")
    .split(/(`+[^`]*`+)/)
    .map((part, index) =>
      index % 2 === 1 ? make("code", {}, part.replace(/^`+|`+$/g, "")) : part.replaceAll(String.raw`\<`, "<"),
    );
}

/** The first paragraph of a comment. */
export function firstParagraph(comment: string | undefined): string {
  return comment?.trim().split(/\n\s*\n/)[0] ?? "";
}
