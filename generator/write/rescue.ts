import { mkdirSync, readdirSync, renameSync } from "node:fs";
import { dirname, join } from "node:path";
import { entryAt } from "./entry-kind.js";
import { readManifest } from "./manifest.js";

/**
 * Moves what somebody put into or replaced in the old folder while the new one was being made into the new one, so that no file of the
 * user's is lost however late it came. What is the same file in both is left alone.
 */
export function rescueForeign(old: string, folder: string): void {
  const written = new Set([...readManifest(old), ...readManifest(folder)]);
  const visit = (path: string): void => {
    for (const found of readdirSync(join(old, path), { withFileTypes: true })) {
      const inside = path === "" ? found.name : `${path}/${found.name}`;
      if (written.has(inside)) continue;
      if (found.isDirectory()) {
        visit(inside);
        continue;
      }
      const entry = entryAt(join(old, inside));
      if (entry === undefined) continue;
      const kept = entryAt(join(folder, inside));
      // A hard link is the same file; of a copied symbolic link, only the one that stands counts.
      if (kept !== undefined && (kept.ino === entry.ino || entry.isSymbolicLink() || kept.isDirectory())) continue;
      mkdirSync(dirname(join(folder, inside)), { recursive: true });
      renameSync(join(old, inside), join(folder, inside));
    }
  };
  visit("");
}
