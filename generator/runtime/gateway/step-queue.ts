import { type Boundary, runInTurns } from "../core/index.js";
import type { MessageTarget } from "./message-target.js";

/** Something of a client's stream that is done when all before it is. */
export type Step =
  | { readonly kind: "chunk"; readonly chunk: Uint8Array }
  | { readonly kind: "value"; readonly pieces: readonly Uint8Array[] }
  | { readonly kind: "flush" | "end" };

/** How each kind of step is done. */
export interface StepActions {
  chunk(chunk: Uint8Array): Generator<undefined, void, undefined>;
  value(pieces: readonly Uint8Array[]): Generator<undefined, void, undefined>;
  flush(): void;
  end(): void;
}

/** Steps that are done in order, each as slowly as others need it; while there are some, everything that comes queues behind them. */
export interface StepQueue {
  readonly isBusy: boolean;
  /** Adds a step and starts; answers false, which asks the client to wait. */
  add(step: Step): false;
  /** Puts steps in front; `start` begins with them. */
  putFirst(steps: readonly Step[]): void;
  /** Puts the rest of a chunk behind the messages that its front has brought. */
  putBehindValues(step: Step): void;
  start(): void;
}

/** Creates an empty queue. `resume` of its owner is called whenever all has been done, unless the upstream, which will say when it takes more, is full. */
export function createStepQueue(
  owner: { readonly session: MessageTarget; readonly boundary: Boundary; readonly resume: () => void },
  actions: StepActions,
): StepQueue {
  const { session, boundary, resume } = owner;
  const steps: Step[] = [];
  let isRunning = false;
  function* work(): Generator<undefined, void, undefined> {
    for (let step = steps.shift(); step !== undefined && !session.ended; step = steps.shift()) {
      if (step.kind === "chunk") yield* actions.chunk(step.chunk);
      else if (step.kind === "value") yield* actions.value(step.pieces);
      else actions[step.kind]();
    }
  }
  const start = (): void => {
    if (isRunning || steps.length === 0) return;
    isRunning = true;
    runInTurns(
      work(),
      boundary,
      () => session.ended,
      () => {
        isRunning = false;
        if (steps.length > 0 && !session.ended) start();
        else if (!session.isFull) resume();
      },
    );
  };
  session.whenEnded(() => {
    steps.length = 0;
  });
  return {
    get isBusy() {
      return isRunning || steps.length > 0;
    },
    add(step) {
      steps.push(step);
      start();
      return false;
    },
    putFirst: (first) => void steps.unshift(...first),
    putBehindValues(step) {
      let place = steps.length;
      while (place > 0 && steps[place - 1]?.kind !== "value") place--;
      steps.splice(place, 0, step);
    },
    start,
  };
}
