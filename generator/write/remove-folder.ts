import { readdirSync, rmdirSync, rmSync, unlinkSync } from "node:fs";
import { dirname, join } from "node:path";

/**
 * Removes a folder with all that is in it, links themselves and not what they point to; nothing where there is none. Node's own removal asks three
 * times for each entry, which of an output of thousands of files is most of what writing takes. `onEmptied` is called when only folders are left.
 */
export function removeFolder(path: string, onEmptied?: () => void): void {
  try {
    const folders: string[] = [];
    removeFiles(path, folders);
    onEmptied?.();
    for (const each of folders) rmdirSync(each);
  } catch {
    // Permissions, or somebody who writes at the same time: that removal knows what to try again.
    rmSync(path, { recursive: true, force: true });
  }
}

/** Gathers the folders as they are to be removed: each behind those in it. */
function removeFiles(path: string, folders: string[]): void {
  for (const entry of readdirSync(path, { withFileTypes: true })) {
    const inside = join(path, entry.name);
    if (entry.isDirectory()) removeFiles(inside, folders);
    else unlinkSync(inside);
  }
  folders.push(path);
}

/** Removes a folder below `root` and those above it, as far as they are empty. */
export function removeEmptyFolders(root: string, folder: string): void {
  for (let path = folder; path !== "." && path !== ""; path = dirname(path)) {
    try {
      rmdirSync(join(root, path));
    } catch {
      return;
    }
  }
}
