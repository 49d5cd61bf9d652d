import { spawn } from "node:child_process";
import { Socket } from "node:net";

/** Ends the watch over a process that has been stopped in good order. */
export interface ProcessGuard {
  release(): void;
}

/** Reads until this process has died in whatever way, then kills the guarded one and removes its folders. */
const SCRIPT =
  'pid="$1"; shift; read -r word; [ "$word" = released ] && exit; kill -KILL "$pid" 2>/dev/null; rm -rf -- "$@"';

/**
 * Makes sure that the process `pid` does not outlive this one, even when this one is killed with SIGKILL: a shell waits on a pipe
 * that only we hold open and, when it closes, kills `pid` and removes `folders`. Needs a POSIX `sh`; without one nothing is guarded.
 */
export function guardProcess(pid: number, folders: readonly string[] = []): ProcessGuard {
  // Detached, because Ctrl-C in a terminal reaches the whole process group and would end the guard before its work.
  const guard = spawn("sh", ["-c", SCRIPT, "guard", String(pid), ...folders], {
    stdio: ["pipe", "ignore", "ignore"],
    detached: true,
  });
  guard.on("error", () => {});
  guard.stdin.on("error", () => {});
  guard.unref();
  if (guard.stdin instanceof Socket) guard.stdin.unref();
  return { release: () => void guard.stdin.end("released\n") };
}
