"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.mayRetry = mayRetry;
/** Attempts of a call that the upstream refuses one by one. */
const MOST_REFUSALS = 4;
/** Attempts of a call whose connections go away before they get to it; each time others were served. */
const MOST_LOSSES = 1_000;
/** Whether a call may be made again that the upstream has certainly not looked at. */
function mayRetry({ kind, isUnprocessed }, attempts) {
    return isUnprocessed && attempts < (kind === "reset" ? MOST_REFUSALS : MOST_LOSSES);
}
//# sourceMappingURL=unprocessed.js.map