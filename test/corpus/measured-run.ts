import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";

/** What a command took, its children included. */
export interface MeasuredRun {
  readonly code: number;
  readonly seconds: number;
  /** Largest resident memory of the process and all below it at one time, sampled. */
  readonly peakMegabytes: number;
  /** The last lines it printed. */
  readonly tail: string;
}

/** Runs a command and watches its time and memory; memory only on Linux. */
export function measureRun(program: string, args: readonly string[], cwd: string): Promise<MeasuredRun> {
  return new Promise((resolve) => {
    const start = performance.now();
    const child = spawn(program, args, { cwd, stdio: ["ignore", "pipe", "pipe"] });
    let tail = "";
    const keep = (chunk: Buffer): void => void (tail = (tail + chunk.toString()).slice(-2_000));
    child.stdout.on("data", keep);
    child.stderr.on("data", keep);
    let peak = 0;
    const timer = setInterval(() => (peak = Math.max(peak, residentBytes(child.pid ?? 0))), 200);
    child.once("close", (code) => {
      clearInterval(timer);
      resolve({ code: code ?? 1, seconds: (performance.now() - start) / 1000, peakMegabytes: peak / 1e6, tail });
    });
  });
}

/** Resident memory of a process and its children, from /proc. */
function residentBytes(pid: number): number {
  try {
    const pages = Number(readFileSync(`/proc/${pid}/statm`, "utf8").split(" ")[1]);
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8").split(" ").filter(Boolean);
    return pages * 4096 + children.reduce((sum, child) => sum + residentBytes(Number(child)), 0);
  } catch {
    return 0;
  }
}
