import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createBoundary } from "../../../generator/runtime/core/boundary.js";
import { hasTurnTime, runInTurns, shareTurns } from "../../../generator/runtime/core/share-turns.js";
import { bytePieces, createPiecePump } from "../../../generator/runtime/gateway/piece-pump.js";

// Long work under a clock that goes on by a millisecond each time it is looked at: what is counted is turns, not time.

let now = 0;
beforeEach(() => void vi.spyOn(performance, "now").mockImplementation(() => now++));
afterEach(() => void vi.restoreAllMocks());

/** Counts turns of the event loop until it is told to stop. */
function countTurns(): { turn: number; stop(): void } {
  const counter = {
    turn: 0,
    stop: () => void (isStopped = true),
  };
  let isStopped = false;
  const tick = (): void => {
    counter.turn++;
    if (!isStopped) setImmediate(tick);
  };
  setImmediate(tick);
  return counter;
}

/** How often each number occurs. */
function most(values: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return Math.max(...counts.values());
}

test("all long work together takes a few steps of a turn, one of each in turn", async () => {
  const turns = countTurns();
  const done: { readonly who: number; readonly turn: number }[] = [];
  await Promise.all(
    Array.from(
      { length: 10 },
      (_, who) =>
        new Promise<void>((resolve) => {
          let left = 30;
          shareTurns(() => {
            done.push({ who, turn: turns.turn });
            if (--left === 0) resolve();
            return left > 0;
          });
        }),
    ),
  );
  turns.stop();
  expect(done).toHaveLength(300);
  expect(most(done.map(({ turn }) => turn))).toBeLessThanOrEqual(5);
  // Nobody is a second time at work before all others were once.
  for (let round = 0; round < 30; round++)
    expect(new Set(done.slice(round * 10, round * 10 + 10).map(({ who }) => who)).size).toBe(10);
});

test("work that is done as it comes has a limit in each turn as well", async () => {
  let granted = 0;
  while (hasTurnTime()) granted++;
  expect(granted).toBeLessThanOrEqual(5);
  await new Promise((resolve) => setImmediate(resolve));
  expect(hasTurnTime()).toBe(true);
});

test("a generator that throws, or is not wanted any more, ends alone", async () => {
  const ended: string[] = [];
  const boundary = createBoundary((error) => ended.push(String(error)));
  const never = (): boolean => false;
  await new Promise<void>((resolve) => {
    runInTurns(throwing(), boundary, never, () => ended.push("done"));
    runInTurns(
      endless(),
      createBoundary(() => undefined),
      () => ended.length > 0,
      () => ended.push("done"),
    );
    runInTurns(
      counting(20),
      createBoundary(() => undefined),
      never,
      (result) => {
        ended.push(String(result));
        resolve();
      },
    );
  });
  expect(ended).toEqual(["Error: no", "20"]);
});

function* throwing(): Generator<undefined, void, undefined> {
  yield undefined;
  throw new Error("no");
}

function* endless(): Generator<undefined, void, undefined> {
  for (;;) yield undefined;
}

function* counting(to: number): Generator<undefined, number, undefined> {
  for (let count = 0; count < to; count++) yield undefined;
  return to;
}

test("pieces wait for their target, and no turn writes more than a few", async () => {
  const turns = countTurns();
  const writes: { readonly bytes: number; readonly turn: number }[] = [];
  const steps: string[] = [];
  await new Promise<void>((resolve) => {
    const pump = createPiecePump(
      bytePieces(Buffer.alloc(8 * 1024 * 1024)),
      {
        begin: () => steps.push("begin"),
        write(piece) {
          writes.push({ bytes: piece.length, turn: turns.turn });
          // A target that is full now and then, and says so at once or later.
          const isFull = writes.length % 7 === 0;
          if (isFull && writes.length % 2 === 0) pump.resume();
          else if (isFull) setImmediate(() => pump.resume());
          return !isFull;
        },
        end() {
          steps.push("end");
          resolve();
        },
        fail: () => steps.push("fail"),
        isOver: () => false,
      },
      createBoundary(() => steps.push("fault")),
    );
    pump.resume();
    pump.resume();
  });
  turns.stop();
  expect(steps).toEqual(["begin", "end"]);
  expect(writes).toHaveLength(128);
  expect(Math.max(...writes.map(({ bytes }) => bytes))).toBe(64 * 1024);
  expect(most(writes.map(({ turn }) => turn))).toBeLessThanOrEqual(5);
});
