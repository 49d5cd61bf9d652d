"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.pause = pause;
exports.backoffMs = backoffMs;
/** Resolves after a time, or as soon as the signal aborts. */
function pause(milliseconds, signal) {
    return new Promise((resolve) => {
        const finish = () => {
            clearTimeout(timer);
            signal?.removeEventListener("abort", finish);
            resolve();
        };
        const timer = setTimeout(finish, milliseconds);
        if (signal?.aborted === true)
            finish();
        signal?.addEventListener("abort", finish);
    });
}
/** Wait before attempt `attempt` (from 1): 50 ms doubled each time up to 2 s, with jitter. */
function backoffMs(attempt) {
    return Math.min(2_000, 50 * 2 ** (attempt - 1)) * (0.5 + Math.random() / 2);
}
//# sourceMappingURL=pause.js.map