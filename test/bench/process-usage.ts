import { readFileSync } from "node:fs";

/** What a process has used, as Linux tells it; zeros elsewhere. */
export interface ProcessUsage {
  /** Memory it holds now, in MB. */
  readonly megabytes: number;
  /** Processor time so far, in seconds. */
  readonly cpuSeconds: number;
}

/** Ticks of the processor clock per second, the same on all Linux machines. */
const TICKS = 100;

/** Reads the usage of a process by its id. */
export function readUsage(pid: number): ProcessUsage {
  try {
    const status = readFileSync(`/proc/${pid}/status`, "utf8");
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    // The name in parentheses may hold blanks.
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return {
      megabytes: Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1_024,
      cpuSeconds: (Number(fields[11]) + Number(fields[12])) / TICKS,
    };
  } catch {
    return { megabytes: 0, cpuSeconds: 0 };
  }
}

/** Watches the memory of a process; the function it answers stops that and tells the most it held, in MB. */
export function watchPeak(pid: number): () => number {
  let peak = readUsage(pid).megabytes;
  const timer = setInterval(() => {
    peak = Math.max(peak, readUsage(pid).megabytes);
  }, 50);
  return () => {
    clearInterval(timer);
    return Math.max(peak, readUsage(pid).megabytes);
  };
}
