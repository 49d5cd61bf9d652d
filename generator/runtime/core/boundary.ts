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

/**
 * Creates a boundary; `report` is told of every error, and may throw as well. `lastResort` is asked for the steps that run behind all that
 * were added, in order.
 */
export function createBoundary(
  report: (error: unknown) => void,
  lastResort: () => readonly (() => void)[] = none,
): Boundary {
  return new StepBoundary(report, lastResort);
}

/** A class, since each request has one and functions of its own would be made for each. */
class StepBoundary implements Boundary {
  broken: boolean;
  /** Handed on as a function by itself. */
  readonly note: (error: unknown) => void;
  readonly #steps: (() => void)[];
  readonly #lastResort: () => readonly (() => void)[];

  constructor(report: (error: unknown) => void, lastResort: () => readonly (() => void)[]) {
    this.broken = false;
    this.note = (error) => {
      try {
        report(error);
      } catch {
        // Nobody is left to tell.
      }
    };
    this.#steps = [];
    this.#lastResort = lastResort;
  }

  run(step: () => void): void {
    if (this.broken) return;
    try {
      step();
    } catch (error) {
      this.#breakOff(error);
    }
  }

  guard<Given extends readonly unknown[]>(step: (...given: Given) => void): (...given: Given) => void {
    return (...given) => {
      if (this.broken) return;
      try {
        step(...given);
      } catch (error) {
        this.#breakOff(error);
      }
    };
  }

  onBreak(step: () => void): void {
    this.#steps.push(step);
  }

  #breakOff(error: unknown): void {
    this.note(error);
    if (this.broken) return;
    this.broken = true;
    for (const step of [...[...this.#steps].reverse(), ...this.#lastResort()]) {
      try {
        step();
      } catch (another) {
        this.note(another);
      }
    }
  }
}

function none(): readonly (() => void)[] {
  return [];
}
