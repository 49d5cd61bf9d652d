import { leaseGrant, leaseKeepAlive, leaseRevoke } from "../methods/rpc.js";
import { callBidiStreaming, callUnary } from "../runtime/client/index.js";
import { LeaseLostError } from "./etcd-error.js";
import { pause } from "./pause.js";
/** Grants a lease and keeps it alive with a sign of life every third of its time. */
export async function openLease(transport, ttlSeconds, signal) {
    const asked = Date.now();
    const { ID: id, TTL } = await callUnary(transport, leaseGrant, { TTL: ttlSeconds }, { timeoutMs: 10_000, ...(signal && { signal }) });
    const ttlMs = Number(TTL) * 1000;
    const lost = new AbortController();
    const ended = new AbortController();
    void keepAlive(transport, id, ttlMs, asked + ttlMs, ended.signal, (error) => lost.abort(error));
    const revoke = async () => {
        if (ended.signal.aborted)
            return;
        ended.abort();
        try {
            await callUnary(transport, leaseRevoke, { ID: id }, { timeoutMs: Math.max(1_000, ttlMs) });
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
    await pause(ttlMs / 3, ended);
    while (!ended.aborted) {
        const sent = Date.now();
        if (sent >= deadline)
            return onLost(new LeaseLostError(id, "no sign of life reached etcd in time", lastError));
        try {
            const left = await sendSignOfLife(transport, id, Math.min(deadline - sent, Math.max(1_000, ttlMs / 3)), ended);
            if (left <= 0n)
                return onLost(new LeaseLostError(id, "etcd does not know it any more"));
            deadline = sent + Number(left) * 1000;
            await pause(ttlMs / 3, ended);
        }
        catch (error) {
            lastError = error;
            await pause(Math.min(ttlMs / 10, 500, Math.max(0, deadline - Date.now())), ended);
        }
    }
}
async function sendSignOfLife(transport, id, timeoutMs, signal) {
    for await (const { TTL } of callBidiStreaming(transport, leaseKeepAlive, [{ ID: id }], { timeoutMs, signal }))
        return TTL;
    throw new Error("etcd ended the stream without an answer");
}
//# sourceMappingURL=lease.js.map