import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readdirSync, renameSync } from "node:fs";
import { hostname } from "node:os";
import { basename, dirname, join } from "node:path";
import { entryAt } from "./entry-kind.js";
import { removeFolder } from "./remove-folder.js";
import { rescueForeign } from "./rescue.js";

/** A folder beside the output, on the same disk, where everything is made ready: `new` will be the output, `old` has been it. */
export interface Workspace {
  readonly path: string;
  readonly fresh: string;
  readonly old: string;
}

const host = createHash("sha256").update(hostname()).digest("hex").slice(0, 8);
/** Age at which another machine's workspace counts as left behind. */
const staleMs = 3_600_000;

/** A new workspace, by default beside the output, with a name that nobody can foresee and a mode that keeps others out. */
export function createWorkspace(folder: string, place: string = dirname(folder)): Workspace {
  mkdirSync(place, { recursive: true });
  return at(mkdtempSync(join(place, `${prefix(folder)}${host}-${process.pid}-`)));
}

/** Removes what a run that was killed has left beside the output; if it had just taken the output away, that comes back. */
export function clearLeftovers(folder: string): void {
  for (const place of [dirname(folder), folder]) for (const each of findLeftovers(folder, place)) clear(each, folder);
}

function findLeftovers(folder: string, place: string): readonly Workspace[] {
  if (entryAt(place) === undefined) return [];
  return readdirSync(place)
    .filter((name) => name.startsWith(prefix(folder)))
    .filter((name) => isLeftBehind(join(place, name), name.slice(prefix(folder).length)))
    .map((name) => at(join(place, name)));
}

function clear({ path, old }: Workspace, folder: string): void {
  if (entryAt(old) !== undefined) {
    if (entryAt(folder) === undefined) renameSync(old, folder);
    else rescueForeign(old, folder);
  }
  removeFolder(path);
}

function at(path: string): Workspace {
  return { path, fresh: join(path, "new"), old: join(path, "old") };
}

function prefix(folder: string): string {
  return `.gatewright-${basename(folder)}-`;
}

/** `rest` is `<host>-<pid>-<random>`; another output whose name begins like ours does not fit. */
function isLeftBehind(path: string, rest: string): boolean {
  const [, ofHost, pid] = /^([0-9a-f]{8})-(\d+)-\w{6}$/.exec(rest) ?? [];
  const entry = entryAt(path);
  if (pid === undefined || entry === undefined || !entry.isDirectory()) return false;
  if (ofHost !== host) return Date.now() - entry.mtimeMs > staleMs;
  return Number(pid) !== process.pid && !isAlive(Number(pid));
}

/** Whether a process of this machine runs. */
function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
