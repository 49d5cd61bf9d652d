import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";

/** What a command took, its children included. */
export interface MeasuredRun {
  readonly code: number;
  readonly seconds: number;
  /** Time of processors, sampled: little depends on what else the machine does. Only on Linux. */
  readonly cpuSeconds: number;
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
    let cpu = 0;
    const timer = setInterval(() => {
      peak = Math.max(peak, residentBytes(child.pid ?? 0));
      cpu = Math.max(cpu, cpuSeconds(child.pid ?? 0));
    }, 200);
    child.once("close", (code) => {
      clearInterval(timer);
      const seconds = (performance.now() - start) / 1000;
      resolve({ code: code ?? 1, seconds, cpuSeconds: cpu, peakMegabytes: peak / 1e6, tail });
    });
  });
}

/** Time of a process and of its children, from /proc, where a hundredth of a second is the unit. */
function cpuSeconds(pid: number): number {
  try {
    const [, fields = ""] = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ");
    const [user = 0, system = 0, childUser = 0, childSystem = 0] = fields.split(" ").slice(11, 15).map(Number);
    const running = childrenOf(pid).reduce((sum, child) => sum + cpuSeconds(child), 0);
    return (user + system + childUser + childSystem) / 100 + running;
  } catch {
    return 0;
  }
}

function childrenOf(pid: number): readonly number[] {
  const all = readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8").split(" ");
  return all.filter(Boolean).map(Number);
}

/** Resident memory of a process and its children, from /proc. */
function residentBytes(pid: number): number {
  try {
    const pages = Number(readFileSync(`/proc/${pid}/statm`, "utf8").split(" ")[1]);
    return pages * 4096 + childrenOf(pid).reduce((sum, child) => sum + residentBytes(child), 0);
  } catch {
    return 0;
  }
}
