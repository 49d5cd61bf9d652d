import { lock, lockUnlock } from "../methods/lock.js";
import { type CallOptions, ClientError, type ClientTransport, callUnary } from "../runtime/client/index.js";
import type { Bytes } from "./key.js";
import { openLease, type Lease } from "./lease.js";
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
export async function acquireLock(
  transport: ClientTransport,
  name: Bytes,
  { ttlSeconds = 10, signal, timeoutMs }: LockOptions = {},
): Promise<HeldLock> {
  const lease = await openLease(transport, ttlSeconds, signal);
  const either = linkSignals([signal, lease.lost]);
  try {
    const key = await waitInQueue(transport, name, lease, {
      signal: either.signal,
      timeoutMs: timeoutMs ?? Infinity,
    });
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

/**
 * Waits under a lease. A call that was repeated at another member shares its key with the first attempt, whose member deletes it when
 * it notices that the caller has gone; etcd then says that the session is expired although the lease is alive, and a new place is taken.
 */
async function waitInQueue(
  transport: ClientTransport,
  name: Bytes,
  lease: Lease,
  options: CallOptions,
): Promise<Uint8Array> {
  for (let attempt = 1; ; attempt++) {
    try {
      return (await callUnary(transport, lock, { name, lease: lease.id }, options)).key;
    } catch (error) {
      const isDisplaced =
        error instanceof ClientError && error.rawMessage.includes("session is expired") && !lease.lost.aborted;
      if (!isDisplaced || attempt >= 3) throw error;
    }
  }
}
