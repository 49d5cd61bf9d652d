import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { beforeAll, expect, test } from "vitest";
import type { StallRow } from "../../bench/stall.js";
import { buildStallBench } from "../../bench/stall-build.js";

// Messages of 100 MB through a gateway in a process of its own, while somebody else asks it one thing after the other.

const MEGABYTES = 100;
/** What one such message may take of memory at most, as a multiple of its size: its bytes, what is made of them, and what has not been collected. */
const MOST_TIMES = 5;
const cases = [
  "answer, one text",
  "answer, gzip",
  "body in, many values",
  "stream, envelope",
  "stream in",
  "WebSocket in",
];

let rows: readonly StallRow[] = [];
beforeAll(async () => {
  const program = await buildStallBench();
  const args = [program, "--json", "--cold", "--only", cases.join("|")];
  const { stdout } = await promisify(execFile)(process.execPath, args, { maxBuffer: 1e7 });
  rows = JSON.parse(stdout) as StallRow[];
}, 240_000);

test.each(cases)("%s", (name) => {
  const idle = rows.find((row) => row.case === "nothing else")?.peakMegabytes ?? 0;
  const row = rows.find((each) => each.case === name);
  const { others = 0, peakMegabytes = Infinity, turnMs } = row ?? {};
  const times = (peakMegabytes - idle) / MEGABYTES;
  console.log(
    `${name}: ${times.toFixed(1)} times its size; ${others} other calls meanwhile; longest turn ${turnMs} ms of the processor`,
  );
  expect(times).toBeLessThan(MOST_TIMES);
  // In one go nobody else is served while it is made, and one or two after that.
  expect(others).toBeGreaterThan(100);
});
