"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.acquireLock = acquireLock;
const lock_js_1 = require("../methods/lock.js");
const call_js_1 = require("../runtime/call.js");
const lease_js_1 = require("./lease.js");
const link_signals_js_1 = require("./link-signals.js");
/** Waits for a lock under a lease of its own, which is kept alive while waiting and holding. */
async function acquireLock(transport, name, { ttlSeconds = 10, signal, timeoutMs } = {}) {
    const lease = await (0, lease_js_1.openLease)(transport, ttlSeconds, signal);
    const either = (0, link_signals_js_1.linkSignals)([signal, lease.lost]);
    try {
        const { key } = await (0, call_js_1.callUnary)(transport, lock_js_1.lock, { name, lease: lease.id }, { signal: either.signal, ...(timeoutMs !== undefined && { timeoutMs }) });
        lease.lost.throwIfAborted();
        const unlock = async () => {
            try {
                await (0, call_js_1.callUnary)(transport, lock_js_1.lockUnlock, { key }, { timeoutMs: 5_000 });
            }
            finally {
                await lease.revoke();
            }
        };
        return { key, lost: lease.lost, unlock, [Symbol.asyncDispose]: unlock };
    }
    catch (error) {
        // Without its lease the place in the queue goes too; if etcd cannot be told, time does it.
        await lease.revoke().catch(() => undefined);
        throw lease.lost.aborted ? lease.lost.reason : error;
    }
    finally {
        either.unlink();
    }
}
//# sourceMappingURL=lock.js.map