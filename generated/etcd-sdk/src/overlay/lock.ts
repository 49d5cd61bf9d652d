import { lock, lockUnlock } from "../methods/lock.js";
import { callUnary } from "../runtime/call.js";
import type { ClientTransport } from "../runtime/client-transport.js";
import type { Bytes } from "./key.js";
import { openLease } from "./lease.js";
import { linkSignals } from "./link-signals.js";

/** A lock that is held: `await using held = await etcd.lock("name")`. */
export interface HeldLock extends AsyncDisposable {
  /** Key that exists as long as the lock is held; a condition on it fences writes of a holder that lost it. */
  readonly key: Uint8Array;
  /** Aborts once somebody else may hold the lock: stop what it protects. */
  readonly lost: AbortSignal;
  unlock(): Promise<void>;
}

/** How a lock is waited for and held. */
export interface LockOptions {
  /** Seconds until the lock of a holder that died is free, default 10. */
  readonly ttlSeconds?: number;
  /** Gives up waiting; the place in the queue is left. */
  readonly signal?: AbortSignal;
  /** Milliseconds to wait at most. */
  readonly timeoutMs?: number;
}

/** Waits for a lock under a lease of its own, which is kept alive while waiting and holding. */
export async function acquireLock(transport: ClientTransport, name: Bytes, { ttlSeconds = 10, signal, timeoutMs }: LockOptions = {}): Promise<HeldLock> {
  const lease = await openLease(transport, ttlSeconds, signal);
  const either = linkSignals([signal, lease.lost]);
  try {
    const { key } = await callUnary(transport, lock, { name, lease: lease.id }, { signal: either.signal, ...(timeoutMs !== undefined && { timeoutMs }) });
    lease.lost.throwIfAborted();
    const unlock = async (): Promise<void> => {
      try {
        await callUnary(transport, lockUnlock, { key }, { timeoutMs: 5_000 });
      } finally {
        await lease.revoke();
      }
    };
    return { key, lost: lease.lost, unlock, [Symbol.asyncDispose]: unlock };
  } catch (error) {
    // Without its lease the place in the queue goes too; if etcd cannot be told, time does it.
    await lease.revoke().catch(() => undefined);
    throw lease.lost.aborted ? lease.lost.reason : error;
  } finally {
    either.unlink();
  }
}
