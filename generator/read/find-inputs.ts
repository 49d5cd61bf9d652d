import { statSync } from "node:fs";
import path from "node:path";
import { glob } from "tinyglobby";
import { complain } from "../diagnostics.js";
import type { Diagnostic } from "../diagnostics.js";

/** Files (absolute, sorted within each pattern) that glob patterns match; a pattern without a match is a diagnostic. */
export async function findInputs(
  patterns: readonly string[],
  root: string,
): Promise<{ readonly files: readonly string[]; readonly diagnostics: readonly Diagnostic[] }> {
  const files = new Set<string>();
  const diagnostics: Diagnostic[] = [];
  for (const pattern of patterns) {
    const found = await glob(pattern, {
      cwd: root,
      absolute: true,
      expandDirectories: false,
      ignore: ["**/node_modules/**"],
    });
    if (found.length === 0) {
      const isFolder = statSync(path.resolve(root, pattern), { throwIfNoEntry: false })?.isDirectory() === true;
      const hint = isFolder ? ` It is a folder: name its files, ${path.posix.join(pattern, "**/*.proto")}.` : "";
      diagnostics.push(complain("input-missing", { pattern, hint }));
    }
    for (const file of found.sort()) files.add(path.normalize(file));
  }
  return { files: [...files], diagnostics };
}
