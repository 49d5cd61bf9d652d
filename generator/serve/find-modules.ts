import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";

/** A module of TypeScript on disk. */
export interface SourceFile {
  /** Absolute. */
  readonly file: string;
  readonly content: string;
}

/** The modules given and all that they import by relative paths, `./a.js` meaning `./a.ts`; `missing` are those that are not there. */
export async function findModules(
  given: readonly SourceFile[],
): Promise<{ readonly found: readonly SourceFile[]; readonly missing: readonly string[] }> {
  const found = new Map(given.map((each) => [each.file, each]));
  const missing: string[] = [];
  let next = [...new Set(given.flatMap(importsOf))];
  const seen = new Set([...found.keys(), ...next]);
  while (next.length > 0) {
    const read = await Promise.all(next.map(readSource));
    const ahead = new Set<string>();
    for (const [index, source] of read.entries()) {
      const file = next[index] ?? "";
      if (source === undefined) missing.push(file);
      else {
        found.set(file, source);
        for (const each of importsOf(source)) if (!seen.has(each)) ahead.add(each);
      }
    }
    next = [...ahead];
    for (const each of next) seen.add(each);
  }
  return { found: [...found.values()], missing };
}

async function readSource(file: string): Promise<SourceFile | undefined> {
  try {
    return { file, content: await readFile(file, "utf8") };
  } catch {
    return undefined;
  }
}

function importsOf({ file, content }: SourceFile): readonly string[] {
  const specifiers = content.matchAll(/\bfrom\s*"(\.[^"\n]+)\.js"|\bimport\s*\(?\s*"(\.[^"\n]+)\.js"/g);
  return Array.from(specifiers, (match) => join(dirname(file), `${match[1] ?? match[2] ?? ""}.ts`));
}
