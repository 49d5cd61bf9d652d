import { type Boundary, nextTurn } from "../core/index.js";

/** Milliseconds of work after which others get their turn. */
const TURN_MS = 5;

/** Where pieces go. */
export interface PieceTarget {
  /** False asks to wait until `resume` of the pump. */
  write(text: string): boolean;
  /** All pieces have been written. */
  end(): void;
  /** Nobody wants the rest. */
  readonly isOver: () => boolean;
}

/** Writes pieces one after the other; waits for its target, and lets others have their turn in between. */
export interface PiecePump {
  /** Writes the next pieces; call it once to begin, and whenever the target takes more after it refused. */
  resume(): void;
}

/** Creates a pump over pieces, which begins with `resume`. */
export function createPiecePump(
  pieces: Iterator<string | undefined, void, undefined>,
  target: PieceTarget,
  boundary: Boundary,
): PiecePump {
  let waiting = true;
  let scheduled = false;
  const turn = (): void => {
    scheduled = false;
    if (!waiting || target.isOver()) return;
    waiting = false;
    const until = performance.now() + TURN_MS;
    for (;;) {
      const next = pieces.next();
      if (next.done === true) {
        target.end();
        return;
      }
      if (next.value !== undefined && next.value !== "" && !target.write(next.value)) {
        waiting = true;
        return;
      }
      if (performance.now() >= until) {
        waiting = true;
        schedule();
        return;
      }
    }
  };
  const later = boundary.guard(turn);
  const schedule = (): void => {
    if (scheduled) return;
    scheduled = true;
    nextTurn(later);
  };
  return { resume: schedule };
}
