"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.openLease = openLease;
const rpc_js_1 = require("../methods/rpc.js");
const index_js_1 = require("../runtime/client/index.js");
const etcd_error_js_1 = require("./etcd-error.js");
const pause_js_1 = require("./pause.js");
/** Grants a lease and keeps it alive with a sign of life every third of its time. */
async function openLease(transport, ttlSeconds, signal) {
    const asked = Date.now();
    const { ID: id, TTL } = await (0, index_js_1.callUnary)(transport, rpc_js_1.leaseGrant, { TTL: ttlSeconds }, { timeoutMs: 10_000, ...(signal && { signal }) });
    const ttlMs = Number(TTL) * 1000;
    const lost = new AbortController();
    const ended = new AbortController();
    void keepAlive(transport, id, ttlMs, asked + ttlMs, ended.signal, (error) => lost.abort(error));
    const revoke = async () => {
        if (ended.signal.aborted)
            return;
        ended.abort();
        try {
            await (0, index_js_1.callUnary)(transport, rpc_js_1.leaseRevoke, { ID: id }, { timeoutMs: Math.max(1_000, ttlMs) });
        }
        catch (error) {
            if (!isGone(error))
                throw error;
        }
    };
    return { id, ttlSeconds: Number(TTL), lost: lost.signal, revoke, [Symbol.asyncDispose]: revoke };
}
function isGone(error) {
    return error instanceof Error && "reason" in error && error.reason === "LeaseNotFound";
}
/** The server counts from when it hears of us, so the time is counted from before each sign of life was sent. */
async function keepAlive(transport, id, ttlMs, firstDeadline, ended, onLost) {
    let deadline = firstDeadline;
    let lastError;
    await (0, pause_js_1.pause)(ttlMs / 3, ended);
    while (!ended.aborted) {
        const sent = Date.now();
        if (sent >= deadline)
            return onLost(new etcd_error_js_1.LeaseLostError(id, "no sign of life reached etcd in time", lastError));
        try {
            const left = await sendSignOfLife(transport, id, Math.min(deadline - sent, Math.max(1_000, ttlMs / 3)), ended);
            if (left <= 0n)
                return onLost(new etcd_error_js_1.LeaseLostError(id, "etcd does not know it any more"));
            deadline = sent + Number(left) * 1000;
            await (0, pause_js_1.pause)(ttlMs / 3, ended);
        }
        catch (error) {
            lastError = error;
            await (0, pause_js_1.pause)(Math.min(ttlMs / 10, 500, Math.max(0, deadline - Date.now())), ended);
        }
    }
}
async function sendSignOfLife(transport, id, timeoutMs, signal) {
    for await (const { TTL } of (0, index_js_1.callBidiStreaming)(transport, rpc_js_1.leaseKeepAlive, [{ ID: id }], { timeoutMs, signal }))
        return TTL;
    throw new Error("etcd ended the stream without an answer");
}
//# sourceMappingURL=lease.js.map