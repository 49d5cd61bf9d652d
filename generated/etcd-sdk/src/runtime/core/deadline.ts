import { createStatus, statusCodes, type Status } from "./status.js";

/** The status of a call that took too long. */
export const expired: Status = createStatus(statusCodes.DEADLINE_EXCEEDED, "context deadline exceeded");

/** When a call has to be over. */
export interface Deadline {
  /** An upstream whose own clock is a little ahead cancels a call first; what the caller sees is its deadline all the same. */
  explain(status: Status): Status;
}

/** By how much the upstream's clock may be ahead. */
const SLACK_MS = 50;

const never: Deadline = { explain: (status) => status };

/** The deadline of a call that begins now. */
export function createDeadline(timeoutMs: number | undefined): Deadline {
  if (timeoutMs === undefined) return never;
  const early = performance.now() + timeoutMs - SLACK_MS;
  return {
    explain: (status) => (status.code === statusCodes.CANCELLED && performance.now() >= early ? expired : status),
  };
}
