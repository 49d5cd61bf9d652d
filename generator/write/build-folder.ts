import { mkdirSync, unlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { OutputDifference } from "./compare.js";
import { entryAt } from "./entry-kind.js";
import { keepModes, linkFolder, parentOf } from "./link-folder.js";
import { removeEmptyFolders } from "./remove-folder.js";

/**
 * Makes in `target` what the output shall be: new and changed files as given, everything else (the user's files as well) as links to what stands in
 * `current`. Throws where the disk has no hard links.
 */
export function buildFolder(
  current: string,
  target: string,
  difference: OutputDifference,
  content: ReadonlyMap<string, string | Buffer>,
): void {
  const made = new Set<string>();
  const makeFolder = linkFolder(current, target, { without: findReplaced(difference) }, made);
  for (const path of writtenOf(difference)) {
    makeFolder(parentOf(path));
    writeNew(current, target, path, content);
  }
  if (entryAt(current) !== undefined) keepModes(current, target, made);
}

/** Makes of a twin of the output, see `startTwin`, what the output shall be. */
export function changeTwin(
  current: string,
  twin: string,
  difference: OutputDifference,
  content: ReadonlyMap<string, string | Buffer>,
): void {
  // From the top: below a link is what lies elsewhere.
  for (const path of [...findReplaced(difference)].toSorted())
    if (entryAt(join(twin, path))?.isDirectory() === false) unlinkSync(join(twin, path));
  for (const path of difference.removed) removeEmptyFolders(twin, parentOf(path));
  for (const path of writtenOf(difference)) {
    mkdirSync(join(twin, parentOf(path)), { recursive: true });
    writeNew(current, twin, path, content);
  }
}

function writtenOf({ added, changed }: OutputDifference): readonly string[] {
  return [...added, ...changed];
}

/** What does not stay. Where a folder is needed, what stands there instead has been given up by the user. */
function findReplaced(difference: OutputDifference): ReadonlySet<string> {
  const written = writtenOf(difference);
  const replaced = new Set([...written, ...difference.removed]);
  for (const path of written)
    for (let above = dirname(path); above !== "." && !replaced.has(above); above = dirname(above)) replaced.add(above);
  return replaced;
}

/** A file that is replaced keeps its permissions. */
function writeNew(current: string, target: string, path: string, content: ReadonlyMap<string, string | Buffer>): void {
  const entry = entryAt(join(current, path));
  const mode = entry?.isFile() === true ? { mode: entry.mode & 0o777 } : {};
  writeFileSync(join(target, path), content.get(path) ?? "", { flag: "wx", ...mode });
}
