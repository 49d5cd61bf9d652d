import { type CheckedFile, readImports } from "./check-parts.js";

/**
 * The modules that differ from those of the last run, and all that import one of them, directly or not: what that run has found right of the others
 * is right still.
 */
export function findAffected(
  modules: readonly CheckedFile[],
  isSame: (file: CheckedFile) => boolean,
): readonly CheckedFile[] {
  const importers = new Map<string, string[]>();
  for (const file of modules)
    for (const path of readImports(file)) {
      const known = importers.get(path);
      if (known === undefined) importers.set(path, [file.path]);
      else known.push(file.path);
    }
  const affected = new Set<string>();
  const queue = modules.filter((file) => !isSame(file)).map(({ path }) => path);
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    if (affected.has(next)) continue;
    affected.add(next);
    queue.push(...(importers.get(next) ?? []));
  }
  return modules.filter(({ path }) => affected.has(path));
}
