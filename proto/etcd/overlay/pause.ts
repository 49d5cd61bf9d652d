/** Resolves after a time, or as soon as the signal aborts. */
export function pause(milliseconds: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const finish = (): void => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", finish);
      resolve();
    };
    const timer = setTimeout(finish, milliseconds);
    if (signal?.aborted === true) finish();
    signal?.addEventListener("abort", finish);
  });
}

/** Wait before attempt `attempt` (from 1): 50 ms doubled each time up to 2 s, with jitter. */
export function backoffMs(attempt: number): number {
  return Math.min(2_000, 50 * 2 ** (attempt - 1)) * (0.5 + Math.random() / 2);
}
