import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/** Bytes of the heap below which nothing is done, and by which it may grow between two collections. */
const large = 700_000_000;
const growth = 400_000_000;

let kept = 0;
let collect: (() => void) | undefined;

/**
 * Collects garbage between two steps of a very large API. Left alone, the engine lets the heap grow to a multiple of what is needed before it
 * does that itself; with less than a gigabyte in use nothing happens here.
 */
export function freeMemory(): void {
  const { heapUsed } = process.memoryUsage();
  if (heapUsed < large || heapUsed - kept < growth) return;
  if (collect === undefined) {
    setFlagsFromString("--expose-gc");
    collect = runInNewContext("gc") as () => void;
  }
  collect();
  kept = process.memoryUsage().heapUsed;
}
