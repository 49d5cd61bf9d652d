import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { closeSync, openSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { setTimeout as delay } from "node:timers/promises";
import { guardProcess } from "../../../generator/provision/guard-process.js";

/** How an etcd process is run. */
export interface EtcdProcessOptions {
  readonly path: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  /** Holds data and log; removed when this process dies without stopping etcd. */
  readonly folder: string;
  readonly logFile: string;
}

/** A started etcd process. */
export interface EtcdProcess {
  readonly pid: number;
  /** Whether it is still alive. */
  isRunning(): boolean;
  /** Sends a signal and waits until the process has ended; SIGKILL follows when that takes longer than a second. */
  end(signal: "SIGTERM" | "SIGKILL"): Promise<void>;
}

/** Starts an etcd that cannot outlive this process; its output goes to the log file. */
export async function startEtcdProcess(options: EtcdProcessOptions): Promise<EtcdProcess> {
  const log = openSync(options.logFile, "a");
  const child = spawn(options.path, options.args, {
    env: serverEnv(options.env),
    stdio: ["ignore", log, log],
    cwd: options.folder,
  });
  closeSync(log);
  await once(child, "spawn");
  const pid = child.pid;
  if (pid === undefined) throw new Error("a spawned process has a pid");
  const guard = guardProcess(pid, [options.folder]);
  // Released as soon as it ends by itself, because the pid may then belong to somebody else.
  child.once("exit", () => guard.release());
  child.unref();
  return { pid, isRunning: () => isRunning(child), end: (signal) => end(child, signal) };
}

/** Waits until a URL answers 200; throws with the end of the log when the process dies or `timeoutMs` is over. */
export async function waitUntilHealthy(
  process: EtcdProcess,
  url: string,
  logFile: string,
  timeoutMs: number,
): Promise<void> {
  const giveUpAt = Date.now() + timeoutMs;
  while (!(await answersOk(url))) {
    const why = process.isRunning()
      ? Date.now() > giveUpAt
        ? `is not healthy after ${timeoutMs} ms`
        : undefined
      : "has ended";
    if (why !== undefined)
      throw new Error(`etcd ${why}; its log ends with:\n${(await readFile(logFile, "utf8")).slice(-2_000)}`);
    await delay(20);
  }
}

async function answersOk(url: string): Promise<boolean> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(2_000) });
    await response.text();
    return response.ok;
  } catch {
    return false;
  }
}

function isRunning(child: ChildProcess): boolean {
  return child.exitCode === null && child.signalCode === null;
}

/** A member that leaves a cluster in good order waits up to five seconds for the others, which a throwaway need not do. */
const GRACE_MS = 1_000;

async function end(child: ChildProcess, signal: "SIGTERM" | "SIGKILL"): Promise<void> {
  if (!isRunning(child)) return;
  child.ref();
  const exited = once(child, "exit");
  child.kill(signal);
  const timer = setTimeout(() => child.kill("SIGKILL"), GRACE_MS);
  await exited;
  clearTimeout(timer);
}

/** etcd reads every `ETCD_*` variable as a flag, so those that are meant for us must not reach it. */
function serverEnv(extra: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(([name]) => !name.startsWith("ETCD_"));
  return { ...Object.fromEntries(own), ETCD_UNSUPPORTED_ARCH: process.arch, ...extra };
}
