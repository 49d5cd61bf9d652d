import { createStatus, statusCodes } from "./status.js";
/** The status of a call that took too long. */
export const expired = createStatus(statusCodes.DEADLINE_EXCEEDED, "context deadline exceeded");
/** By how much the upstream's clock may be ahead. */
const SLACK_MS = 50;
const never = { explain: (status) => status };
/** The deadline of a call that begins now. */
export function createDeadline(timeoutMs) {
    if (timeoutMs === undefined)
        return never;
    const early = performance.now() + timeoutMs - SLACK_MS;
    return {
        explain: (status) => (status.code === statusCodes.CANCELLED && performance.now() >= early ? expired : status),
    };
}
//# sourceMappingURL=deadline.js.map