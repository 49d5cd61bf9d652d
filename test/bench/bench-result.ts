/** One measured way of doing one thing. */
export interface BenchRow {
  /** What is done, e.g. `RangeResponse 100: wire -> JSON`. */
  readonly what: string;
  /** Who does it, e.g. `gatewright`. */
  readonly who: string;
  /** Median microseconds of one run. */
  readonly microseconds: number;
  /** Bytes of JSON per second, in millions. */
  readonly megabytesPerSecond: number;
}

/**
 * Measures functions against each other in CPU time of the process, so that other work on the machine counts less; rounds
 * are interleaved, medians count.
 */
export function measure(
  ways: ReadonlyMap<string, () => unknown>,
  rounds: number,
  roundMs: number,
): ReadonlyMap<string, number> {
  const runs = new Map<string, number>();
  for (const [who, run] of ways) {
    const start = performance.now();
    let count = 0;
    for (; performance.now() - start < roundMs; count++) run();
    runs.set(who, Math.max(1, count));
  }
  const times = new Map<string, number[]>([...ways.keys()].map((who) => [who, []]));
  for (let round = 0; round < rounds; round++) {
    for (const [who, run] of ways) {
      const count = runs.get(who) ?? 1;
      const start = process.cpuUsage();
      for (let index = 0; index < count; index++) run();
      const { user, system } = process.cpuUsage(start);
      times.get(who)?.push((user + system) / count);
    }
  }
  return new Map([...times].map(([who, each]) => [who, median(each)]));
}

/** Middle value. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? 0;
}

/** Geometric mean. */
export function geometricMean(values: readonly number[]): number {
  return Math.exp(values.reduce((sum, value) => sum + Math.log(value), 0) / values.length);
}
