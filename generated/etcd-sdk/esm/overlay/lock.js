import { lock, lockUnlock } from "../methods/lock.js";
import { callUnary } from "../runtime/call.js";
import { openLease } from "./lease.js";
import { linkSignals } from "./link-signals.js";
/** Waits for a lock under a lease of its own, which is kept alive while waiting and holding. */
export async function acquireLock(transport, name, { ttlSeconds = 10, signal, timeoutMs } = {}) {
    const lease = await openLease(transport, ttlSeconds, signal);
    const either = linkSignals([signal, lease.lost]);
    try {
        const { key } = await callUnary(transport, lock, { name, lease: lease.id }, { signal: either.signal, ...(timeoutMs !== undefined && { timeoutMs }) });
        lease.lost.throwIfAborted();
        const unlock = async () => {
            try {
                await callUnary(transport, lockUnlock, { key }, { timeoutMs: 5_000 });
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