import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { glob } from "tinyglobby";
import type { Diagnostic } from "./diagnostics.js";
import { compilePackage } from "./render/compile.js";
import { writeOutput } from "./write/write.js";

/**
 * Compiles the sources of a generated package, `src/`, into `esm/` and `cjs/` beside them: JavaScript, declarations and source maps. They are
 * built where they are packed and do not belong in version control. Answers how many files there are, and what keeps them from being written.
 */
export async function buildPackage(
  folder: string,
): Promise<{ readonly files: number; readonly diagnostics: readonly Diagnostic[] }> {
  const sources = await Promise.all(
    (await glob(["**/*.ts"], { cwd: join(folder, "src") }))
      .toSorted()
      .map(async (path) => ({ path, content: await readFile(join(folder, "src", path), "utf8") })),
  );
  // Node reads cjs/*.js as CommonJS only if the nearest package.json says so.
  const marker = { path: "cjs/package.json", content: '{\n  "type": "commonjs"\n}\n' };
  const files = [...compilePackage(sources), marker];
  const diagnostics: Diagnostic[] = [];
  for (const kind of ["esm", "cjs"]) {
    const { obstacles } = await writeOutput(
      { folder: join(folder, kind), name: join(folder, kind) },
      files
        .filter(({ path }) => path.startsWith(`${kind}/`))
        .map(({ path, content }) => ({ path: path.slice(kind.length + 1), content })),
    );
    diagnostics.push(...obstacles);
  }
  return { files: files.length, diagnostics };
}
