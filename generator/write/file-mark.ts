import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { entryAt } from "./entry-kind.js";

/** How a file was: hash of its bytes, then size, time of the last write and of the last change of any kind, in milliseconds. */
export type FileMark = readonly [hash: string, size: number, written: number, changed: number];

/** Marks a file as it is; nothing where there is none. */
export function markFile(path: string, known?: string): FileMark | undefined {
  const entry = entryAt(path);
  if (entry === undefined) return undefined;
  return [known ?? hashBytes(readFileSync(path)), entry.size, entry.mtimeMs, entry.ctimeMs];
}

/**
 * Whether every file below `folder` is as marked at the moment `markedAt`. A file whose times and size are the same is not read, unless it
 * was changed so shortly before it was marked that the clock could not tell.
 */
export function areAsMarked(folder: string, marks: Readonly<Record<string, FileMark>>, markedAt: number): boolean {
  return Object.entries(marks).every(([path, [hash, size, written, changed]]) => {
    const entry = entryAt(join(folder, path));
    if (entry === undefined || entry.isDirectory() || entry.size !== size) return false;
    if (entry.mtimeMs === written && entry.ctimeMs === changed && changed < markedAt - clockMs) return true;
    return hashBytes(readFileSync(join(folder, path))) === hash;
  });
}

/** The coarsest clock of a file system that is in use. */
const clockMs = 20;

export function hashBytes(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("base64");
}
