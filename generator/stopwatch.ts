/**
 * What a run consists of, in order: what of it is up to date, the program, the inputs, their rules, names, declarations, text, types, what documents
 * disagree in (while the types are checked), the disk.
 */
export const stages = [
  "compare",
  "load",
  "read",
  "check",
  "plan",
  "emit",
  "print",
  "type-check",
  "drift",
  "write",
] as const;

export type Stage = (typeof stages)[number];

/** Milliseconds of the stages that there were. */
export type StageTimes = Readonly<Partial<Record<Stage, number>>>;

/** Adds up the time that the stages of a run take. */
export interface Stopwatch {
  readonly times: StageTimes;
  /** Does a piece of work of a stage; what a promise takes counts until it is kept. */
  time<T>(stage: Stage, work: () => T): T;
}

/** Creates a stopwatch at zero. */
export function createStopwatch(): Stopwatch {
  const times: Partial<Record<Stage, number>> = {};
  return {
    times,
    time(stage, work) {
      const started = performance.now();
      const add = (): void => {
        times[stage] = (times[stage] ?? 0) + performance.now() - started;
      };
      const result = work();
      if (result instanceof Promise) result.then(add, add);
      else add();
      return result;
    },
  };
}

/** The times of several runs together. */
export function addTimes(all: readonly StageTimes[]): StageTimes {
  const sum: Partial<Record<Stage, number>> = {};
  for (const times of all)
    for (const stage of stages) if (times[stage] !== undefined) sum[stage] = (sum[stage] ?? 0) + times[stage];
  return sum;
}

/** `read 120 ms, check 3 ms, write 80 ms` */
export function describeTimes(times: StageTimes): string {
  return stages
    .flatMap((stage) => (times[stage] === undefined ? [] : [`${stage} ${Math.round(times[stage])} ms`]))
    .join(", ");
}
