import { randomUUID } from "node:crypto";
import { mkdir, readdir, rename, rm, stat } from "node:fs/promises";
import { homedir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { withFileLock, type LockOptions } from "../write/file-lock.js";
import type { Attempt, FoundFolder } from "./provision-result.js";

/** Half-written folders older than this many milliseconds belong to nobody and are swept. */
const ABANDONED_AFTER_MS = 86_400_000;

/** The folder that fetched components live in: `GATEWRIGHT_CACHE`, else `$XDG_CACHE_HOME/gatewright`, else `~/.cache/gatewright`. */
export function cacheFolder(env: NodeJS.ProcessEnv = process.env): string {
  if (env["GATEWRIGHT_CACHE"]) return resolve(env["GATEWRIGHT_CACHE"]);
  const base = env["XDG_CACHE_HOME"] ? resolve(env["XDG_CACHE_HOME"]) : join(homedir(), ".cache");
  return join(base, "gatewright");
}

/** Where to look in the cache and how a missing folder is filled. */
export interface CachedFolderRequest {
  /** Absolute cache folder, see `cacheFolder()`. */
  readonly cache: string;
  /** Slash-separated place below the cache, e.g. `debian/trixie/amd64/etcd-server`. */
  readonly key: string;
  /** Fills an empty folder; answers with the reason when it cannot. */
  readonly fill: (folder: string) => Promise<Attempt | undefined>;
  readonly lock?: LockOptions;
}

/**
 * Answers with the cached folder of a key, filling it first if it is missing. The folder appears at its place in one rename, and
 * only after `fill` has succeeded, so nothing half-written is ever found there; parallel callers wait for the first.
 */
export async function cachedFolder(request: CachedFolderRequest): Promise<FoundFolder | Failed> {
  const folder = join(request.cache, ...request.key.split("/"));
  if (await isFolder(folder)) return { found: true, folder, how: "cache" };
  const lockPath = join(request.cache, "locks", `${request.key.replace(/[^\w@.-]/g, "_")}.lock`);
  try {
    return await withFileLock(lockPath, () => fillOnce(folder, request), request.lock);
  } catch (error) {
    return { found: false, how: `cache ${request.cache}`, why: error instanceof Error ? error.message : String(error) };
  }
}

/** What kept a folder from being filled. */
export interface Failed extends Attempt {
  readonly found: false;
}

async function fillOnce(folder: string, request: CachedFolderRequest): Promise<FoundFolder | Failed> {
  if (await isFolder(folder)) return { found: true, folder, how: "cache" };
  const unfinished = join(request.cache, "unfinished");
  await sweep(unfinished);
  const fresh = join(unfinished, randomUUID());
  await mkdir(fresh, { recursive: true });
  try {
    const failure = await request.fill(fresh);
    if (failure !== undefined) return { found: false, ...failure };
    await mkdir(dirname(folder), { recursive: true });
    await rename(fresh, folder);
    return { found: true, folder, how: "fetched" };
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
}

async function sweep(unfinished: string): Promise<void> {
  const names = await readdir(unfinished).catch(() => []);
  for (const name of names) {
    const path = join(unfinished, name);
    const stats = await stat(path).catch(() => undefined);
    if (stats !== undefined && Date.now() - stats.mtimeMs > ABANDONED_AFTER_MS)
      await rm(path, { recursive: true, force: true });
  }
}

async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isDirectory() ?? false;
}
