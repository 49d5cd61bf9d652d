/** Largest delay that timers know; a larger one would fire at once. */
const LARGEST_MS = 0x7fffffff;

/** Like `setTimeout`, for any length, and for less than a timer can measure; answers the function that clears it. */
export function setLongTimeout(run: () => void, delayMs: number): () => void {
  if (delayMs < 1) {
    let cleared = false;
    queueMicrotask(() => cleared || run());
    return () => (cleared = true);
  }
  let left = delayMs;
  const step = (): ReturnType<typeof setTimeout> => {
    const now = Math.min(left, LARGEST_MS);
    left -= now;
    return setTimeout(() => {
      if (left <= 0) run();
      else timer = step();
    }, now);
  };
  let timer = step();
  return () => clearTimeout(timer);
}
