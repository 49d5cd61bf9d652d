import { lineAt } from "../line-index.js";
import type { LineIndex } from "../line-index.js";
import type { Comment, Tokens } from "./tokens.js";

interface Block {
  readonly text: string;
  readonly firstLine: number;
  readonly lastLine: number;
}

/**
 * Answers the comment of the declaration whose first token is `first` and whose head ends with token `last` (`;` or `{`):
 * the block directly above it, or else the one behind it on the same line or, detached from what follows, below it.
 */
export type CommentFinder = (first: number, last: number) => string | undefined;

/** Groups a file's comments by the token they precede. */
export function createCommentFinder(source: Tokens, lines: LineIndex): CommentFinder {
  const gaps = new Map<number, Comment[]>();
  for (const comment of source.comments) {
    const gap = gaps.get(comment.before);
    if (gap) gap.push(comment);
    else gaps.set(comment.before, [comment]);
  }
  const lineOf = (token: number): number => {
    const found = source.tokens[token];
    return found ? lineAt(lines, found.offset) : Infinity;
  };
  const endLineOf = (token: number): number => (token < 0 ? 0 : lineOf(token));

  const readGap = (before: number): { leading?: string; trailing?: string } => {
    const comments = gaps.get(before);
    if (!comments) return {};
    const previousLine = endLineOf(before - 1);
    const nextLine = lineOf(before);
    const blocks = groupBlocks(comments, lines, previousLine);
    const last = blocks.at(-1);
    // What ends a block cannot have a comment of its own.
    const ends = /^[})\]]$/.test(source.tokens[before]?.text ?? "");
    const isLeading = !ends && last && last.lastLine === nextLine - 1 && last.firstLine !== previousLine;
    const sameLine = last && last.lastLine === nextLine && last.firstLine !== previousLine;
    const first = blocks[0];
    const isTrailing =
      first &&
      before > 0 &&
      first.lastLine !== nextLine &&
      (first.firstLine === previousLine || (first.firstLine === previousLine + 1 && !(first === last && isLeading)));
    return {
      ...((isLeading || sameLine) && { leading: last.text }),
      ...(isTrailing && { trailing: first.text }),
    };
  };

  return (first, last) => readGap(first).leading || readGap(last + 1).trailing || undefined;
}

/** Line comments on adjacent lines make one block; one that stands behind a token stays alone. */
function groupBlocks(comments: readonly Comment[], lines: LineIndex, previousLine: number): Block[] {
  const blocks: { firstLine: number; lastLine: number; parts: string[]; open: boolean }[] = [];
  for (const comment of comments) {
    const firstLine = lineAt(lines, comment.offset);
    const block = blocks.at(-1);
    if (comment.kind === "line" && block?.open && block.lastLine === firstLine - 1) {
      block.parts.push(stripLine(comment.text));
      block.lastLine = firstLine;
      continue;
    }
    const lastLine = lineAt(lines, comment.offset + comment.text.length - 1);
    const parts = comment.kind === "line" ? [stripLine(comment.text)] : stripBlock(comment.text);
    blocks.push({ firstLine, lastLine, parts, open: comment.kind === "line" && firstLine !== previousLine });
  }
  return blocks.map(({ firstLine, lastLine, parts }) => ({ firstLine, lastLine, text: joinLines(parts) }));
}

function stripLine(text: string): string {
  return text.replace(/^(?:\/\/+|#+)/, "");
}

function stripBlock(text: string): string[] {
  return text
    .slice(2, -2)
    .split("\n")
    .map((line, index) => (index === 0 ? line.replace(/^\*+/, "") : line.replace(/^\s*\*?/, "")));
}

/** Takes the common indentation away, and empty lines around. */
export function joinLines(parts: readonly string[]): string {
  const rows = parts.map((part) => part.replace(/\s+$/, ""));
  while (rows.length > 0 && rows[0] === "") rows.shift();
  while (rows.length > 0 && rows.at(-1) === "") rows.pop();
  const indents = rows.filter((row) => row !== "").map((row) => row.length - row.trimStart().length);
  const indent = Math.min(...indents);
  return rows
    .map((row) => row.slice(indent))
    .join("\n")
    .trim();
}
