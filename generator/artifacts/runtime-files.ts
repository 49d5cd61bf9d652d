import { readFile } from "node:fs/promises";
import { packageRoot } from "../render/package-root.js";
import type { OutputFile } from "../write/output-file.js";

/** Runtime sources as they stand in the package. */
const folder = new URL("generator/runtime/", packageRoot);

/** The named runtime files and all they import, byte for byte, for `runtime/` of the output. */
export async function collectRuntime(names: readonly string[]): Promise<readonly OutputFile[]> {
  const found = new Map<string, string>();
  let next = [...new Set(names)];
  while (next.length > 0) {
    const texts = await Promise.all(
      next.map(async (name) => [name, await readFile(new URL(`${name}.ts`, folder), "utf8")] as const),
    );
    for (const [name, text] of texts) found.set(name, text);
    const siblings = texts.flatMap(([, text]) =>
      [...text.matchAll(/from "\.\/([\w-]+)\.js"/g)].map((match) => match[1] ?? ""),
    );
    next = [...new Set(siblings)].filter((name) => !found.has(name));
  }
  return [...found]
    .map(([name, content]) => ({ path: `runtime/${name}.ts`, content }))
    .toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

/** What the runtime files declare, as the generator's own build wrote it: the runtime is checked there, once. Sources where there is no build. */
export async function declareRuntime(files: readonly OutputFile[]): Promise<readonly OutputFile[]> {
  return Promise.all(
    files.map(async (file) => {
      const path = file.path.replace(/\.ts$/, ".d.ts");
      try {
        return {
          path,
          content: await readFile(
            new URL(`dist/generator/${path.slice(path.indexOf("runtime/"))}`, packageRoot),
            "utf8",
          ),
        };
      } catch {
        return file;
      }
    }),
  );
}
