import type { OutputFile } from "../../write/output-file.js";
import type { EntryPoints } from "./package-manifest.js";

/** Lays the output out as a package: TypeScript in `src/`, everything else at the top. `gatewright sdk` compiles it. */
export function packageFiles(files: readonly OutputFile[], entries: EntryPoints): readonly OutputFile[] {
  const subpaths = Object.entries(entries).filter(([path]) => path !== ".");
  return [
    ...files.map((file) => (file.path.endsWith(".ts") ? { ...file, path: `src/${file.path}` } : file)),
    ...subpaths.map(([path, stem]) => olderEntry(path.slice(2), stem)),
    // What is compiled is built where the package is packed.
    { path: ".gitignore", content: "/esm/\n/cjs/\n" },
  ];
}

/** Tools that do not know `exports` look for a folder of the subpath's name. */
function olderEntry(subpath: string, stem: string): OutputFile {
  const up = "../".repeat(subpath.split("/").length);
  return {
    path: `${subpath}/package.json`,
    content: `${JSON.stringify({ type: "commonjs", main: `${up}cjs/${stem}.js`, types: `${up}cjs/${stem}.d.ts` }, null, 2)}\n`,
  };
}
