import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createTwoFilesPatch, FILE_HEADERS_ONLY } from "diff";
import type { OutputDifference } from "./compare.js";
import type { OutputFile } from "./output-file.js";

/** What would change in an output folder, as unified diffs of each file; `name` is what stands in front of their paths. */
export function createPatches(
  folder: string,
  name: string,
  files: readonly OutputFile[],
  { added, changed, removed }: OutputDifference,
): readonly string[] {
  const texts = new Map(files.map(({ path, content }) => [path, content]));
  const binary = new Set(files.flatMap(({ path, encoding }) => (encoding === undefined ? [] : [path])));
  return [...added, ...changed, ...removed].toSorted().map((path) => {
    if (binary.has(path)) return `Binary file ${name}/${path} differs\n`;
    const old = readOld(join(folder, path));
    const now = texts.get(path);
    const [from, to] = [old, now].map((text) => (text === undefined ? "/dev/null" : `${name}/${path}`));
    return createTwoFilesPatch(from ?? "", to ?? "", old ?? "", now ?? "", undefined, undefined, {
      context: 3,
      headerOptions: FILE_HEADERS_ONLY,
    });
  });
}

/** A unified diff of one text, `a/path` to `b/path`, as `patch -p1` and `git apply` take it. */
export function createPatch(path: string, old: string, now: string): string {
  return createTwoFilesPatch(`a/${path}`, `b/${path}`, old, now, undefined, undefined, {
    context: 3,
    headerOptions: FILE_HEADERS_ONLY,
  });
}

function readOld(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}
