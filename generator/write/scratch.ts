import { mkdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { isFileError } from "./entry-kind.js";
import { contentOf, type OutputFile } from "./output-file.js";
import { removeFolder } from "./remove-folder.js";
import { clearLeftovers, createWorkspace, type Workspace } from "./workspace.js";

/** Writes files into a folder of their own in the project's cache, and removes it when `use` has ended. */
export async function withScratch<T>(
  root: string,
  files: readonly OutputFile[],
  use: (folder: string) => Promise<T>,
): Promise<T> {
  const { path } = createScratch(join(root, "node_modules/.cache/gatewright/scratch"));
  try {
    const made = new Set<string>();
    for (const file of files) {
      const place = join(path, file.path);
      const folder = dirname(place);
      if (!made.has(folder)) mkdirSync(folder, { recursive: true });
      made.add(folder);
      writeFileSync(place, contentOf(file));
    }
    return await use(path);
  } finally {
    removeFolder(path);
  }
}

/** A project on a read-only disk has no cache: the system's temporary folder does. */
function createScratch(place: string): Workspace {
  try {
    clearLeftovers(place);
    return createWorkspace(place);
  } catch (error) {
    if (!isFileError(error)) throw error;
    return createWorkspace(join(tmpdir(), "scratch"));
  }
}
