import type { Boundary } from "./boundary.js";
import { nextTurn } from "./next-turn.js";

/** Milliseconds that all long work together may take of one turn of the event loop. */
const TURN_MS = 5;

/** A step of long work, of about a millisecond: answers whether there is more to do at once. It must not throw. */
export type TurnStep = () => boolean;

const waiting: TurnStep[] = [];
let isScheduled = false;

/**
 * Does long work step by step, beginning with the next turn of the event loop. However much work there is, others get their turn every few
 * milliseconds: all of it shares that time, one step each in turn.
 */
export function shareTurns(step: TurnStep): void {
  waiting.push(step);
  schedule();
}

/** Runs a generator to its end in steps, each up to its next `yield`, inside a boundary; `done` is given what it returns, unless it is over before. */
export function runInTurns<T>(
  work: Generator<undefined, T, undefined>,
  boundary: Boundary,
  isOver: () => boolean,
  done: (result: T) => void,
): void {
  let goesOn = false;
  const advance = boundary.guard(() => {
    if (isOver()) return;
    const next = work.next();
    if (next.done === true) done(next.value);
    else goesOn = true;
  });
  shareTurns(() => {
    goesOn = false;
    advance();
    return goesOn;
  });
}

let turnEnds = 0;

/** Whether work that is done as it comes may go on in this turn of the event loop, or has taken enough of it. */
export function hasTurnTime(): boolean {
  const now = performance.now();
  if (turnEnds === 0) {
    turnEnds = now + TURN_MS;
    nextTurn(() => (turnEnds = 0));
  }
  return now < turnEnds;
}

function schedule(): void {
  if (isScheduled) return;
  isScheduled = true;
  nextTurn(run);
}

function run(): void {
  isScheduled = false;
  const until = performance.now() + TURN_MS;
  try {
    do {
      const step = waiting.shift();
      if (step === undefined) return;
      if (step()) waiting.push(step);
    } while (performance.now() < until);
  } finally {
    if (waiting.length > 0) schedule();
  }
}
