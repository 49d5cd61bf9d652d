import v8 from "node:v8";
import vm from "node:vm";
import { createRandom, mutatedSequence, runSequence } from "./fuzz-session.js";

/**
 * `npm run fuzz:http2 -- [COUNT] [FIRST SEED]`: a million mutated sequences of frames by default. Fails on what is thrown, on a sequence
 * that takes more than a second, and on memory that grows.
 */
const [count = 1_000_000, firstSeed = 1] = process.argv.slice(2).map(Number);
const SLICE = 50_000;
v8.setFlagsFromString("--expose-gc");
const collectGarbage = vm.runInNewContext("gc") as () => void;
let alive = 0;
let slowestMs = 0;
let slowestSeed = 0;
const heaps: number[] = [];
const startedMs = performance.now();
for (let done = 0; done < count; done++) {
  const seed = firstSeed + done;
  const random = createRandom(seed);
  const bytes = mutatedSequence(random);
  const beganMs = performance.now();
  try {
    if (runSequence(random, bytes).isAlive) alive++;
  } catch (error) {
    console.error(`seed ${seed}:`, error);
    process.exit(1);
  }
  let tookMs = performance.now() - beganMs;
  // On a busy machine the first time says little.
  for (let again = 0; again < 3 && tookMs > 500; again++) tookMs = Math.min(tookMs, timeAgain(seed));
  if (tookMs > slowestMs) [slowestMs, slowestSeed] = [tookMs, seed];
  // What sessions have put off until the end of their turn must be let go.
  if (done % 100 === 99) await new Promise((resolve) => setImmediate(resolve));
  if (done % SLICE !== SLICE - 1) continue;
  collectGarbage();
  heaps.push(process.memoryUsage().heapUsed);
  console.log(`${done + 1} sequences, ${alive} connections survived, heap ${mebibytes(heaps.at(-1))} MiB`);
}
const seconds = (performance.now() - startedMs) / 1_000;
console.log(`${count} in ${seconds.toFixed(0)} s; slowest ${slowestMs.toFixed(0)} ms (seed ${slowestSeed})`);
const [first = 0] = heaps;
if (slowestMs > 1_000) fail("a sequence took more than a second");
if ((heaps.at(-1) ?? 0) > first + 16 * 1024 * 1024) fail("memory grew");

function timeAgain(seed: number): number {
  const random = createRandom(seed);
  const bytes = mutatedSequence(random);
  const beganMs = performance.now();
  runSequence(random, bytes);
  return performance.now() - beganMs;
}

function mebibytes(bytes = 0): string {
  return (bytes / 1024 / 1024).toFixed(1);
}

function fail(why: string): never {
  console.error(why);
  process.exit(1);
}
