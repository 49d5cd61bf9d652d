import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readdir, rename, rm, stat, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join, relative, sep } from "node:path";
import { pathToFileURL } from "node:url";
import type { SourceFile } from "./find-modules.js";

/** Days after which what was compiled and is no longer what the output says is removed. */
const KEPT_DAYS = 7;

/**
 * Compiles modules into a folder of its own below `<root>/node_modules/.cache`, where they find the packages that they import, and answers where
 * they are. What has been compiled before is not compiled again.
 */
export async function compileOutputs(sources: readonly SourceFile[], root: string): Promise<(file: string) => string> {
  const base = commonFolder(sources.map(({ file }) => dirname(file)));
  const websocket = findWebSocketPackage(root);
  const hash = createHash("sha256").update(`1 ${base} ${websocket ?? ""}`);
  for (const { file, content } of sources) hash.update(`\n${file}\n`).update(content);
  const cache = await openCache(root);
  const folder = join(cache, hash.digest("hex").slice(0, 24));
  if (!existsSync(folder)) {
    await writeCompiled(sources, { base, cache, folder, websocket });
    await removeOld(cache);
  }
  return (file) => join(folder, relative(base, file).replace(/\.ts$/, ".js"));
}

interface Target {
  readonly base: string;
  readonly cache: string;
  readonly folder: string;
  /** Where package `ws` is, if the project has none. */
  readonly websocket: string | undefined;
}

async function writeCompiled(
  sources: readonly SourceFile[],
  { base, cache, folder, websocket }: Target,
): Promise<void> {
  const { compileModules } = await import("../render/compile.js");
  const compiled = compileModules(
    sources.map(({ file, content }) => ({ path: relative(base, file).split(sep).join("/"), content })),
  );
  // Whole or not at all: another process may be at the same.
  const scratch = await mkdtemp(join(cache, "new-"));
  for (const { path, content } of [{ path: "package.json", content: '{"type":"module"}\n' }, ...compiled]) {
    await mkdir(dirname(join(scratch, path)), { recursive: true });
    const text =
      websocket === undefined ? content : content.replace(/(\bfrom\s*)"ws"/g, `$1${JSON.stringify(websocket)}`);
    await writeFile(join(scratch, path), text);
  }
  try {
    await rename(scratch, folder);
  } catch (error) {
    await rm(scratch, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
}

/** A folder that can be written to: that of the project, or one for all where it is read-only. */
async function openCache(root: string): Promise<string> {
  const own = join(root, "node_modules/.cache/gatewright-serve");
  try {
    await mkdir(own, { recursive: true });
    return own;
  } catch {
    return mkdtemp(join(tmpdir(), "gatewright-serve-"));
  }
}

async function removeOld(cache: string): Promise<void> {
  const oldest = Date.now() - KEPT_DAYS * 24 * 3_600_000;
  for (const name of await readdir(cache)) {
    const folder = join(cache, name);
    const { mtimeMs } = await stat(folder);
    if (mtimeMs < oldest) await rm(folder, { recursive: true, force: true });
  }
}

/** The output imports `ws`. Where package managers hide it from the project, gatewright's own stands in. */
function findWebSocketPackage(root: string): string | undefined {
  try {
    createRequire(join(root, "package.json")).resolve("ws");
    return undefined;
  } catch {
    const manifest = createRequire(import.meta.url).resolve("ws/package.json");
    return pathToFileURL(join(dirname(manifest), "wrapper.mjs")).href;
  }
}

/** `["/a/b/c", "/a/b/d/e"]` -> `/a/b` */
function commonFolder(folders: readonly string[]): string {
  const [first = [], ...rest] = folders.map((each) => each.split(sep));
  const length = first.findIndex((part, index) => rest.some((other) => other[index] !== part));
  return (length < 0 ? first : first.slice(0, length)).join(sep) || sep;
}
