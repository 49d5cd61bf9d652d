"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.expired = void 0;
exports.createDeadline = createDeadline;
const status_js_1 = require("./status.js");
/** The status of a call that took too long. */
exports.expired = (0, status_js_1.createStatus)(status_js_1.statusCodes.DEADLINE_EXCEEDED, "context deadline exceeded");
/** By how much the upstream's clock may be ahead. */
const SLACK_MS = 50;
const never = { explain: (status) => status };
/** The deadline of a call that begins now. */
function createDeadline(timeoutMs) {
    if (timeoutMs === undefined)
        return never;
    const early = performance.now() + timeoutMs - SLACK_MS;
    return {
        explain: (status) => (status.code === status_js_1.statusCodes.CANCELLED && performance.now() >= early ? exports.expired : status),
    };
}
//# sourceMappingURL=deadline.js.map