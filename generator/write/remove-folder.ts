import { readdirSync, rmdirSync, rmSync, unlinkSync } from "node:fs";
import { join } from "node:path";

/**
 * Removes a folder with all that is in it, links themselves and not what they point to; nothing where there is none. Node's own removal asks three
 * times for each entry, which of an output of thousands of files is most of what writing takes.
 */
export function removeFolder(path: string): void {
  try {
    removeEntries(path);
  } catch {
    // Permissions, or somebody who writes at the same time: that removal knows what to try again.
    rmSync(path, { recursive: true, force: true });
  }
}

function removeEntries(path: string): void {
  for (const entry of readdirSync(path, { withFileTypes: true })) {
    const inside = join(path, entry.name);
    if (entry.isDirectory()) removeEntries(inside);
    else unlinkSync(inside);
  }
  rmdirSync(path);
}
