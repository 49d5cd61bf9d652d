/**
 * What stands around one exchange: whatever is thrown in a step of it, by whatever code, ends that exchange and nothing else. Each way by
 * which an event can enter an exchange (its listeners, timers, promises, hooks) leads through `run` or `guard`.
 */
export interface Boundary {
  /** Whether something was thrown; what still arrives for the exchange is of no interest then. */
  readonly broken: boolean;
  /** Runs a step now. */
  run(step: () => void): void;
  /** The same step for later. */
  guard<Given extends readonly unknown[]>(step: (...given: Given) => void): (...given: Given) => void;
  /** Adds what a throw sets off; what was added last runs first, and each runs even if another one throws in its turn. */
  onBreak(step: () => void): void;
  /** Notes an error that costs nothing: the exchange goes on. */
  note(error: unknown): void;
}

/** Creates a boundary; `report` is told of every error, and may throw as well. */
export function createBoundary(report: (error: unknown) => void): Boundary {
  const steps: (() => void)[] = [];
  let broken = false;
  const note = (error: unknown): void => {
    try {
      report(error);
    } catch {
      // Nobody is left to tell.
    }
  };
  const breakOff = (error: unknown): void => {
    note(error);
    if (broken) return;
    broken = true;
    for (const step of [...steps].reverse()) {
      try {
        step();
      } catch (another) {
        note(another);
      }
    }
  };
  const run = (step: () => void): void => {
    if (broken) return;
    try {
      step();
    } catch (error) {
      breakOff(error);
    }
  };
  return {
    get broken() {
      return broken;
    },
    run,
    guard:
      (step) =>
      (...given) => {
        if (broken) return;
        try {
          step(...given);
        } catch (error) {
          breakOff(error);
        }
      },
    onBreak: (step) => void steps.push(step),
    note,
  };
}
