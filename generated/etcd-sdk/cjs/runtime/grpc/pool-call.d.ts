import type { Status } from "../core/index.js";
import type { PooledSession } from "./pooled-session.js";
/** A call that needs a session. None of its functions throws: what goes wrong inside ends the call. */
export interface PoolCall {
    /** A stream of its own length, which must not take the last room from calls that are over soon. */
    readonly isLong: boolean;
    /** Makes the call. */
    start(pooled: PooledSession): void;
    /** There is no session to be had. */
    refuse(status: Status): void;
    /** Something was thrown on its way. */
    breakOff(error: unknown): void;
}
