import { mkdtemp, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

const home = fileURLToPath(new URL("../../../", import.meta.url));

/** The TypeScript of a page of docs/, block by block. */
export async function snippetsOf(page: string): Promise<readonly string[]> {
  const text = await readFile(join(home, "docs", page), "utf8");
  return [...text.matchAll(/^```ts\n([^]*?)^```$/gm)].map((match) => match[1] ?? "");
}

/** What a snippet exports, after it has run: the one that declares `name`. */
export async function runSnippet<Exports>(page: string, name: string): Promise<Exports> {
  const snippet = (await snippetsOf(page)).find((each) => new RegExp(`export (const|function) ${name}\\b`).test(each));
  if (snippet === undefined) throw new Error(`docs/${page} has no snippet that exports ${name}`);
  const folder = await mkdtemp(join(home, "node_modules", ".gatewright-snippet-"));
  try {
    const outfile = join(folder, "snippet.mjs");
    await build({
      stdin: { contents: snippet, resolveDir: home, loader: "ts" },
      outfile,
      bundle: true,
      format: "esm",
      platform: "node",
      target: "node20",
      logLevel: "silent",
      packages: "external",
    });
    return (await import(pathToFileURL(outfile).href)) as Exports;
  } finally {
    await rm(folder, { recursive: true });
  }
}
