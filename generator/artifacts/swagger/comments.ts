import type { SourceComment } from "../../model/api.js";
import type { DraftSchema } from "./draft.js";
import type { Writing } from "./writing.js";

const space = "[\\t-\\r \\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]";
const outerSpace = new RegExp(`^${space}+|${space}+$`, "g");

/** Without white space around it, as Unicode has it. */
export function trim(text: string): string {
  return text.replace(outerSpace, "");
}

/** The comment of a declaration: what stands before it, without what is between `(--` and `--)`, then what stands behind it. */
export function commentOf({ types }: Writing, owner: string, member?: string): string {
  const file = types.fileOf(owner);
  const path = owner.slice(file !== undefined && file.package !== "" ? file.package.length + 1 : 0);
  return textOf(file?.sourceComments, member === undefined ? path : `${path}.${member}`);
}

/** The comment of a path within a package. */
export function textOf(comments: Readonly<Record<string, SourceComment>> | undefined, path: string): string {
  if (comments === undefined || !Object.hasOwn(comments, path)) return "";
  const { leading, trailing } = comments[path] ?? {};
  const before = leading === undefined ? "" : removeInternal(trim(leading).replaceAll("\n ", "\n"));
  if (trailing === undefined) return before;
  return before === "" ? trim(trailing) : `${before}\n\n${trim(trailing)}`;
}

/** Takes out what is between `(--` and `--)`, with the white space and one line feed before it. */
function removeInternal(comment: string): string {
  let kept = "";
  let rest = comment;
  while (rest !== "") {
    const open = rest.indexOf("(--");
    if (open < 0) return kept + rest;
    kept += rest
      .slice(0, open)
      .replace(/[ \t]+$/, "")
      .replace(/\r?\n$/, "");
    const close = rest.indexOf("--)", open + 3);
    if (close < 0) return kept;
    rest = rest.slice(close + 3);
  }
  return kept;
}

/** What a comment says of something, its first paragraph apart. */
interface Said {
  readonly whole: string;
  readonly first: string;
  readonly others: string;
}

/** A comment as the settings want it read; undefined where nothing is said. */
export function readComment({ settings }: Writing, comment: string): Said | undefined {
  if (comment === "" || settings.ignoreComments) return undefined;
  const whole = settings.removeInternalComments ? removeInternal(comment) : comment;
  const [first = "", ...others] = whole.split("\n\n");
  return { whole, first: trim(first), others: trim(others.join("\n\n")) };
}

/** A first paragraph is a title unless it ends like a sentence: then all is description. What is said already stays. */
export function describeSchema(writing: Writing, schema: DraftSchema, comment: string): void {
  const said = readComment(writing, comment);
  if (said === undefined) return;
  if (said.whole.includes("Output only.")) schema.readOnly = true;
  if (said.first !== "" && !said.first.endsWith(".")) {
    schema.title ||= said.first;
    if (said.others !== "") schema.description ||= said.others;
  } else schema.description ||= said.whole;
}

/** Title and description as one text, for what has no title. */
export function mergeDescription({ title = "", description = "" }: DraftSchema): string {
  return title === "" ? description : trim(`${title}\n\n${description}`);
}
