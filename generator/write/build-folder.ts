import { chmodSync, linkSync, mkdirSync, readdirSync, readlinkSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { entryAt } from "./entry-kind.js";
import type { OutputDifference } from "./compare.js";

/**
 * Makes in `target` what the output shall be: new and changed files as given, everything else (the user's files as well) as hard links to
 * what stands in `current`, so that no file that stays the same is touched. Throws where the disk has no hard links.
 */
export function buildFolder(
  current: string,
  target: string,
  difference: OutputDifference,
  content: ReadonlyMap<string, string | Buffer>,
): void {
  const written = [...difference.added, ...difference.changed];
  const replaced = new Set([...written, ...difference.removed]);
  // Where a folder is needed, what stands there instead has been given up by the user.
  for (const path of written)
    for (let above = dirname(path); above !== "." && !replaced.has(above); above = dirname(above)) replaced.add(above);
  mkdirSync(target);
  const made = new Set([""]);
  const makeFolder = (path: string): void => {
    if (made.has(path)) return;
    makeFolder(path.includes("/") ? dirname(path) : "");
    mkdirSync(join(target, path));
    made.add(path);
  };
  const copy = (path: string): void => {
    const entries = readdirSync(join(current, path), { withFileTypes: true });
    // An empty folder is somebody's; one that only held files of ours goes with them.
    if (entries.length === 0) makeFolder(path);
    for (const entry of entries) {
      const inside = path === "" ? entry.name : `${path}/${entry.name}`;
      if (entry.isDirectory()) copy(inside);
      else if (!replaced.has(inside)) {
        makeFolder(path);
        if (entry.isSymbolicLink()) symlinkSync(readlinkSync(join(current, inside)), join(target, inside));
        else linkSync(join(current, inside), join(target, inside));
      }
    }
  };
  const old = entryAt(current);
  if (old !== undefined) copy("");
  for (const path of written) {
    makeFolder(path.includes("/") ? dirname(path) : "");
    writeFileSync(join(target, path), content.get(path) ?? "", { flag: "wx", ...modeOf(join(current, path)) });
  }
  if (old !== undefined) for (const path of made) keepMode(join(current, path), join(target, path));
}

/** A file that is replaced keeps its permissions. */
function modeOf(path: string): { readonly mode?: number } {
  const entry = entryAt(path);
  return entry?.isFile() === true ? { mode: entry.mode & 0o777 } : {};
}

function keepMode(from: string, to: string): void {
  const entry = entryAt(from);
  if (entry?.isDirectory() === true) chmodSync(to, entry.mode & 0o7777);
}
