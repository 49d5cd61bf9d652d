import { chmodSync, linkSync, mkdirSync, readdirSync, readlinkSync, symlinkSync } from "node:fs";
import { dirname, join } from "node:path";
import { entryAt } from "./entry-kind.js";

/** How a folder is linked. */
export interface LinkOptions {
  /** Paths of files below it that are left out. */
  readonly without: ReadonlySet<string>;
  /** Told of each file that is linked. */
  readonly onFile?: (path: string) => void;
}

/** Makes a folder below `target` with all above it, unless it has been made. */
export type MakeFolder = (path: string) => void;

/**
 * Makes `target` a folder of hard links to what stands in `current`, so that no file is touched; nothing where that is not there. What answers makes
 * further folders; `made` gets all of them. Throws where the disk has no hard links.
 */
export function linkFolder(
  current: string,
  target: string,
  { without, onFile }: LinkOptions,
  made: Set<string> = new Set(),
): MakeFolder {
  mkdirSync(target);
  made.add("");
  const makeFolder = (path: string): void => {
    if (made.has(path)) return;
    makeFolder(parentOf(path));
    mkdirSync(join(target, path));
    made.add(path);
  };
  const link = (path: string): void => {
    const entries = readdirSync(join(current, path), { withFileTypes: true });
    // An empty folder is somebody's; one that only held files of ours goes with them.
    if (entries.length === 0) makeFolder(path);
    for (const entry of entries) {
      const inside = path === "" ? entry.name : `${path}/${entry.name}`;
      if (entry.isDirectory()) link(inside);
      else if (!without.has(inside)) {
        makeFolder(path);
        onFile?.(inside);
        if (entry.isSymbolicLink()) symlinkSync(readlinkSync(join(current, inside)), join(target, inside));
        else linkSync(join(current, inside), join(target, inside));
      }
    }
  };
  if (entryAt(current) !== undefined) link("");
  return makeFolder;
}

/** Folder of a path below an output, `""` for the output itself. */
export function parentOf(path: string): string {
  return path.includes("/") ? dirname(path) : "";
}

/** Gives folders below `target` the permissions that they have in `current`; the last step, for they may forbid every other. */
export function keepModes(current: string, target: string, folders: Iterable<string>): void {
  for (const path of folders) {
    const entry = entryAt(join(current, path));
    if (entry?.isDirectory() === true) chmodSync(join(target, path), entry.mode & 0o7777);
  }
}
