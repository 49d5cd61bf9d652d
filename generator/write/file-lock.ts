import { randomUUID } from "node:crypto";
import { mkdir, open, readFile, rm, stat } from "node:fs/promises";
import { hostname } from "node:os";
import { dirname } from "node:path";
import { setTimeout as delay } from "node:timers/promises";

/** Who holds a lock, as written into the lock file. */
interface Holder {
  readonly pid: number;
  readonly host: string;
  readonly token: string;
}

/** How long to wait for a lock (default ten minutes) and after which age it counts as left behind (default twenty minutes). */
export interface LockOptions {
  readonly waitMs?: number;
  readonly staleMs?: number;
}

/**
 * Runs `action` while a lock file exists, so that processes that want the same thing do it one after the other; a lock whose
 * process has ended is taken over. The lock saves work and is not what keeps the result whole: callers write beside the
 * target and rename. Throws when the wait is over.
 */
export async function withFileLock<T>(path: string, action: () => Promise<T>, options: LockOptions = {}): Promise<T> {
  const giveUpAt = Date.now() + (options.waitMs ?? 600_000);
  const holder: Holder = { pid: process.pid, host: hostname(), token: randomUUID() };
  await mkdir(dirname(path), { recursive: true });
  while (!(await tryToHold(path, holder))) {
    if (await isLeftBehind(path, options.staleMs ?? 1_200_000)) await rm(path, { force: true });
    else if (Date.now() > giveUpAt) throw new Error(`another process holds the lock ${path}`);
    else await delay(50 + Math.random() * 50);
  }
  try {
    return await action();
  } finally {
    if ((await readHolder(path))?.token === holder.token) await rm(path, { force: true });
  }
}

/** Removes a lock whose process has ended. */
export async function removeStaleLock(path: string, staleMs: number): Promise<void> {
  if (await isLeftBehind(path, staleMs)) await rm(path, { force: true });
}

async function tryToHold(path: string, holder: Holder): Promise<boolean> {
  try {
    const file = await open(path, "wx");
    await file.writeFile(JSON.stringify(holder));
    await file.close();
    return true;
  } catch (error) {
    if (isErrorCode(error, "EEXIST")) return false;
    throw error;
  }
}

async function isLeftBehind(path: string, staleMs: number): Promise<boolean> {
  const [holder, stats] = await Promise.all([readHolder(path), stat(path).catch(() => undefined)]);
  if (stats === undefined) return false;
  if (Date.now() - stats.mtimeMs > staleMs) return true;
  return holder !== undefined && holder.host === hostname() && !isAlive(holder.pid);
}

async function readHolder(path: string): Promise<Holder | undefined> {
  try {
    return JSON.parse(await readFile(path, "utf8")) as Holder;
  } catch {
    // Absent, or created and not yet written: its age alone decides.
    return undefined;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return isErrorCode(error, "EPERM");
  }
}

function isErrorCode(error: unknown, code: string): boolean {
  return error instanceof Error && "code" in error && error.code === code;
}
