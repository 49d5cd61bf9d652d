import { type Boundary, type Status, createStatus, statusCodes } from "../core/index.js";

/** The two clocks of a stream. */
export interface StreamTimers {
  /** Something happened: the time without any begins anew. */
  touch(): void;
  /** The upstream is asked, there is nothing more to wait for. */
  opened(): void;
  stop(): void;
}

/** Why a stream ends on which nothing happens. */
const idle: Status = createStatus(statusCodes.DEADLINE_EXCEEDED, "nothing happened on the stream for too long");

/**
 * Milliseconds until the upstream is asked although the client has sent nothing yet. Up to then a first message that cannot be read
 * costs the upstream nothing; after that an upstream that speaks first is heard.
 */
const OPEN_AFTER_MS = 100;

/** Starts the clocks: `open` is called when the client is silent, `fail` when both sides are, for `idleMs`; undefined for no such end. */
export function startStreamTimers(
  boundary: Boundary,
  idleMs: number | undefined,
  open: () => void,
  fail: (status: Status) => void,
): StreamTimers {
  const openTimer = setTimeout(boundary.guard(open), OPEN_AFTER_MS);
  let idleTimer: NodeJS.Timeout | undefined;
  let isStopped = false;
  return {
    touch() {
      if (idleTimer !== undefined) idleTimer.refresh();
      else if (idleMs !== undefined && !isStopped)
        idleTimer = setTimeout(
          boundary.guard(() => fail(idle)),
          idleMs,
        );
    },
    opened: () => clearTimeout(openTimer),
    stop() {
      isStopped = true;
      clearTimeout(idleTimer);
      clearTimeout(openTimer);
    },
  };
}
