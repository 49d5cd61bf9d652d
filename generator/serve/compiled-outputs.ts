import { createHash } from "node:crypto";
import { existsSync, rmSync } from "node:fs";
import { access, constants, mkdir, mkdtemp, readdir, rename, rm, stat, symlink, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { homedir, tmpdir } from "node:os";
import { dirname, join, relative, sep } from "node:path";
import { pathToFileURL } from "node:url";
import type { SourceFile } from "./find-modules.js";

/** Days after which what was compiled and is no longer what the output says is removed. */
const KEPT_DAYS = 7;

/**
 * Compiles modules into a folder of its own below `<root>/node_modules/.cache`, where they find the packages that they import, and answers where
 * they are. What has been compiled before is not compiled again. Where that cannot be written to, the user's cache folder takes its place.
 */
export async function compileOutputs(sources: readonly SourceFile[], root: string): Promise<(file: string) => string> {
  const base = commonFolder(sources.map(({ file }) => dirname(file)));
  const websocket = findWebSocketPackage(root);
  const hash = createHash("sha256").update(`2 ${root} ${base} ${websocket ?? ""}`);
  for (const { file, content } of sources) hash.update(`\n${file}\n`).update(content);
  const cache = await openCache(root);
  const folder = join(cache.folder, hash.digest("hex").slice(0, 24));
  if (!existsSync(folder)) {
    const packages = cache.kind === "project" ? undefined : join(root, "node_modules");
    await writeCompiled(sources, { base, cache: cache.folder, folder, websocket, packages });
    await removeOld(cache.folder);
  }
  return (file) => join(folder, relative(base, file).replace(/\.ts$/, ".js"));
}

interface Target {
  readonly base: string;
  readonly cache: string;
  readonly folder: string;
  /** Where package `ws` is, if the project has none. */
  readonly websocket: string | undefined;
  /** Where packages are, if not above the folder. */
  readonly packages: string | undefined;
}

async function writeCompiled(
  sources: readonly SourceFile[],
  { base, cache, folder, websocket, packages }: Target,
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
  if (packages !== undefined) await symlink(packages, join(scratch, "node_modules"), "junction");
  try {
    await rename(scratch, folder);
  } catch (error) {
    await rm(scratch, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
}

/** A folder for what was compiled. */
interface Cache {
  readonly kind: "project" | "user" | "process";
  readonly folder: string;
}

/** A folder that can be written to: that of the project, else the user's, else one of this process, which goes with it. */
async function openCache(root: string): Promise<Cache> {
  const own = join(root, "node_modules/.cache/gatewright-serve");
  if (await isWritable(own)) return { kind: "project", folder: own };
  const shared = join(process.env["XDG_CACHE_HOME"] || join(homedir(), ".cache"), "gatewright-serve");
  if (await isWritable(shared)) return { kind: "user", folder: shared };
  // A folder with a name that is known beforehand could be somebody else's there.
  const folder = await mkdtemp(join(tmpdir(), "gatewright-serve-"));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  return { kind: "process", folder };
}

async function isWritable(folder: string): Promise<boolean> {
  try {
    await mkdir(folder, { recursive: true });
    await access(folder, constants.W_OK);
    return true;
  } catch {
    return false;
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
