import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/**
 * The executable of the native TypeScript compiler (version 7 and later) that is installed in the project at `root`, or beside gatewright;
 * nothing where there is none. The package of the executable is an optional one, by platform.
 */
export function findNativeCompiler(root: string): string | undefined {
  for (const from of [pathToFileURL(join(root, "package.json")).href, import.meta.url]) {
    try {
      const manifest = createRequire(from).resolve("typescript/package.json");
      const { version } = createRequire(manifest)("./package.json") as { readonly version: string };
      if (Number(version.split(".", 1).join("")) < 7) continue;
      const platform = `@typescript/typescript-${process.platform}-${process.arch}/package.json`;
      const home = createRequire(manifest).resolve(platform);
      const program = join(home, "..", "lib", process.platform === "win32" ? "tsc.exe" : "tsc");
      if (existsSync(program)) return program;
    } catch {
      // Not installed there.
    }
  }
  return undefined;
}
