import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { compileModules } from "./compile.js";

/** A file of an output. */
interface OutputText {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** Imports a module of an output by its path, e.g. `client.js`. */
export type LoadModule = <T>(path: string) => Promise<T>;

/** Compiles the modules of an output into a throwaway folder and gives what imports them to `use`. What was imported outlives the folder. */
export async function withModules<Result>(
  files: readonly OutputText[],
  use: (load: LoadModule) => Promise<Result>,
): Promise<Result> {
  const sources = files.flatMap(({ path, content }) =>
    path.endsWith(".ts") && !path.endsWith(".test.ts") ? [{ path, content: String(content) }] : [],
  );
  const folder = await mkdtemp(join(tmpdir(), "gatewright-modules-"));
  try {
    await writeFile(join(folder, "package.json"), '{"type":"module"}');
    for (const { path, content } of compileModules(sources)) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), content);
    }
    return await use(
      async <T>(path: string): Promise<T> => (await import(pathToFileURL(join(folder, path)).href)) as T,
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
