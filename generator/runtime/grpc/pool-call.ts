import type { Status } from "../core/index.js";
import type { PooledSession } from "./pooled-session.js";

/** A call that needs a session. */
export interface PoolCall {
  /** A stream of its own length, which must not take the last room from calls that are over soon. */
  readonly isLong: boolean;
  /** Makes the call; the pool counts on it that `leaveSession` is called when it is over. */
  start(pooled: PooledSession): void;
  /** There is no session to be had. */
  refuse(status: Status): void;
}
