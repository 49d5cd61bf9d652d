import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";

/** Writes files below a folder; one that is new must not be there. */
export async function writeInitFiles(
  root: string,
  files: readonly { readonly path: string; readonly content: string; readonly how: "new" | "changed" }[],
): Promise<void> {
  for (const { path, content, how } of files) {
    const file = join(root, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content, { flag: how === "new" ? "wx" : "w" });
  }
}
