/** A signal that aborts with the first of several; `unlink` takes the listeners away. */
export function linkSignals(signals: readonly (AbortSignal | undefined)[]): {
  readonly signal: AbortSignal;
  unlink(): void;
} {
  const controller = new AbortController();
  const given = signals.flatMap((signal) => (signal === undefined ? [] : [signal]));
  const abort = (): void => controller.abort(given.find((signal) => signal.aborted)?.reason);
  for (const signal of given) signal.addEventListener("abort", abort);
  if (given.some((signal) => signal.aborted)) abort();
  return {
    signal: controller.signal,
    unlink: () => given.forEach((signal) => signal.removeEventListener("abort", abort)),
  };
}
