import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { entryAt } from "./entry-kind.js";

/** How a file was: hash of its bytes, then size, time of the last write and of the last change of any kind, in milliseconds. */
export type FileMark = readonly [hash: string, size: number, written: number, changed: number];

/** Marks a file as it is; nothing where there is none. */
export function markFile(path: string, known?: string, last?: FileMark): FileMark | undefined {
  const entry = entryAt(path);
  if (entry === undefined) return undefined;
  const [hash, size, written] = last ?? [];
  const isSame = entry.size === size && entry.mtimeMs === written;
  return [
    known ?? (isSame ? hash : undefined) ?? hashBytes(readFileSync(path)),
    entry.size,
    entry.mtimeMs,
    entry.ctimeMs,
  ];
}

/**
 * Whether every file below `folder` is as marked at the moment `markedAt`. A file whose times and size are the same is not read, unless it
 * was changed so shortly before it was marked that the clock could not tell.
 */
export function areAsMarked(folder: string, marks: Readonly<Record<string, FileMark>>, markedAt: number): boolean {
  return Object.entries(marks).every(([path, mark]) => isAsMarked(join(folder, path), mark, markedAt));
}

/** Paths below `folder` that are not as they were marked. */
export function findEdited(
  folder: string,
  marks: Readonly<Record<string, FileMark>>,
  markedAt: number,
): readonly string[] {
  return Object.entries(marks).flatMap(([path, mark]) =>
    isAsMarked(join(folder, path), mark, markedAt) ? [] : [path],
  );
}

function isAsMarked(path: string, [hash, size, written, changed]: FileMark, markedAt: number): boolean {
  const entry = entryAt(path);
  if (entry === undefined || entry.isDirectory() || entry.size !== size) return false;
  if (entry.mtimeMs === written && entry.ctimeMs === changed && changed < markedAt - clockMs) return true;
  return hashBytes(readFileSync(path)) === hash;
}

/** The coarsest clock of a file system that is in use. */
const clockMs = 20;

export function hashBytes(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("base64");
}
