import type { SourceComment } from "../../model/api.js";
import { lineAt, type LineIndex } from "../line-index.js";
import type { Outline } from "./outline.js";
import type { Comment, Tokens } from "./tokens.js";

/** What stands between two tokens: a comment of what is before, and one of what follows. */
interface Gap {
  readonly trailing?: string;
  readonly leading?: string;
}

/**
 * The comments of a file's declarations as protoc keeps them in descriptors, by path within the package; `""` is the package statement.
 *
 * A comment that begins on the line of the token before it, or is followed by an empty line, belongs to what is before; any other to what
 * follows. Line comments on adjacent lines are one; each line keeps its indentation and its end.
 */
export function collectSourceComments(
  source: Tokens,
  lines: LineIndex,
  outline: Outline,
): Readonly<Record<string, SourceComment>> {
  const before = new Map<number, Comment[]>();
  for (const comment of source.comments) {
    const known = before.get(comment.before);
    if (known === undefined) before.set(comment.before, [comment]);
    else known.push(comment);
  }
  const lineOf = (token: number): number => lineAt(lines, source.tokens[token]?.offset ?? Infinity);
  const readGap = (token: number): Gap => {
    const comments = before.get(token);
    if (comments === undefined) return {};
    const endsScope = /^[})\]]$/.test(source.tokens[token]?.text ?? "}");
    return splitGap(comments, lines, token === 0 ? undefined : lineOf(token - 1), lineOf(token), endsScope);
  };
  const found = new Map<string, SourceComment>();
  const keep = (path: string, first: number, last: number): void => {
    const { leading } = readGap(first);
    const { trailing } = readGap(last + 1);
    const isSaid = leading !== undefined || trailing !== undefined;
    if (isSaid && !found.has(path))
      found.set(path, { ...(leading !== undefined && { leading }), ...(trailing !== undefined && { trailing }) });
  };
  if (outline.package) keep("", outline.package.first, outline.package.last);
  for (const { path, first, last } of outline.declarations) keep(path, first, last);
  return Object.fromEntries(found);
}

function splitGap(
  comments: readonly Comment[],
  lines: LineIndex,
  previousLine: number | undefined,
  nextLine: number,
  endsScope: boolean,
): Gap {
  let trailing: string | undefined;
  let held: { text: string; readonly isLine: boolean } | undefined;
  let canBeTrailing = previousLine !== undefined;
  const release = (): void => {
    if (held !== undefined && canBeTrailing) [trailing, canBeTrailing] = [held.text, false];
    held = undefined;
  };
  const passTo = (line: number, at: number): void => {
    if (line <= at) return;
    release();
    canBeTrailing = false;
  };
  let at = previousLine === undefined ? 1 : previousLine + 1;
  for (const [index, { kind, text, offset }] of comments.entries()) {
    const isLine = kind === "line";
    const first = lineAt(lines, offset);
    const last = isLine ? first : lineAt(lines, offset + text.length - 1);
    const following = comments[index + 1];
    const isAlone = (following === undefined ? nextLine : lineAt(lines, following.offset)) > last;
    const sharesLine = index === 0 && first === previousLine;
    // A comment between what stands on one line may be about either, so it is about none, and neither is what follows it.
    if (sharesLine && !isLine && !isAlone) return {};
    if (!sharesLine) passTo(first, at);
    if (isLine && held?.isLine === true) held.text += `${text.slice(2)}\n`;
    else {
      release();
      held = { text: isLine ? `${text.slice(2)}\n` : blockText(text), isLine };
    }
    if (sharesLine) release();
    at = isLine || isAlone ? last + 1 : last;
  }
  passTo(nextLine, at);
  if (endsScope) release();
  const leading = held?.text ?? "";
  // An empty comment is none.
  return {
    ...(trailing !== undefined && trailing !== "" && { trailing }),
    ...(leading !== "" && { leading }),
  };
}

/** Without its marks: in lines behind the first, what is before the first star and the star are marks. */
function blockText(text: string): string {
  return text
    .slice(2, -2)
    .split("\n")
    .map((line, index) => (index === 0 ? line : line.replace(/^[ \t\r\v\f]*\*?/, "")))
    .join("\n");
}
