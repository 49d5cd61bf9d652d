import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { transform } from "esbuild";

/** Emitted modules that run; `dispose` removes their files. */
export interface LoadedOutput {
  /** The exports of a module by its path without extension, e.g. `mappers/sample`. */
  load(path: string): Promise<Readonly<Record<string, unknown>>>;
  dispose(): Promise<void>;
}

const modules = fileURLToPath(new URL("../../../node_modules", import.meta.url));

/** Compiles emitted files into a throwaway folder, in which they find the packages of the project. */
export async function loadEmitted(files: ReadonlyMap<string, string>): Promise<LoadedOutput> {
  const folder = await mkdtemp(join(tmpdir(), "emitted-"));
  await symlink(modules, join(folder, "node_modules"));
  await writeFile(join(folder, "package.json"), '{ "type": "module" }');
  for (const [path, text] of files) {
    const { code } = await transform(text, { loader: "ts", target: "es2022" });
    const target = join(folder, path.replace(/\.ts$/, ".js"));
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, code);
  }
  return {
    load: async (path) =>
      (await import(/* @vite-ignore */ pathToFileURL(join(folder, `${path}.js`)).href)) as Readonly<
        Record<string, unknown>
      >,
    dispose: () => rm(folder, { recursive: true, force: true }),
  };
}
