import { type Status } from "./status.js";
/** The status of a call that took too long. */
export declare const expired: Status;
/** When a call has to be over. */
export interface Deadline {
    /** An upstream whose own clock is a little ahead cancels a call first; what the caller sees is its deadline all the same. */
    explain(status: Status): Status;
}
/** The deadline of a call that begins now. */
export declare function createDeadline(timeoutMs: number | undefined): Deadline;
