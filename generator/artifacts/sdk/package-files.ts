import { compilePackage } from "../../render/compile.js";
import type { EntryPoints } from "./package-manifest.js";
import type { OutputFile } from "../../write/output-file.js";

/** Turns TypeScript sources into a package: `src/` as they are, `esm/` and `cjs/` compiled, everything else untouched. */
export function packageFiles(files: readonly OutputFile[], entries: EntryPoints): readonly OutputFile[] {
  const sources = files.filter(({ path }) => path.endsWith(".ts"));
  const others = files.filter(({ path }) => !path.endsWith(".ts"));
  // Node reads cjs/*.js as CommonJS only if the nearest package.json says so.
  const marker = { path: "cjs/package.json", content: '{\n  "type": "commonjs"\n}\n' };
  const older = Object.entries(entries)
    .filter(([path]) => path !== ".")
    .map(([path, stem]) => olderEntry(path.slice(2), stem));
  return [
    ...others,
    marker,
    ...older,
    ...sources.map(({ path, content }) => ({ path: `src/${path}`, content })),
    ...compilePackage(sources),
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
