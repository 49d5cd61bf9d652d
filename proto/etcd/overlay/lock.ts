import { lock, lockUnlock } from "../methods/lock.js";
import { type CallOptions, ClientError, type ClientTransport, callUnary } from "../runtime/client/index.js";
import { concatBytes, prefix, type Bytes } from "./key.js";
import { openLease, type Lease } from "./lease.js";
import { linkSignals, throwIfAborted } from "./signals.js";
import { compare, createTransaction, operation } from "./transaction.js";
import { placeKey } from "./turn.js";

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
  /** Lease of a session that holds several locks and leaderships; it stays when this one is given back. Default: one of its own. */
  readonly lease?: Lease;
  /** Seconds until the lock of a holder that died is free, default 10; where there is no lease. */
  readonly ttlSeconds?: number;
  /** Gives up waiting; the place in the queue is left. */
  readonly signal?: AbortSignal;
  /** Milliseconds to wait at most. Default: no limit. */
  readonly timeoutMs?: number;
}

/** Runs under a lease, given or of its own; one of its own ends when it fails. `giveBack` ends it later. */
export async function underLease<T>(
  transport: ClientTransport,
  { lease: given, ttlSeconds = 10, signal }: LockOptions,
  run: (lease: Lease, signal: AbortSignal, giveBack: () => Promise<void>) => Promise<T>,
): Promise<T> {
  const lease = given ?? (await openLease(transport, ttlSeconds, signal));
  const giveBack = given === undefined ? () => lease.revoke() : async () => undefined;
  const either = linkSignals([signal, lease.lost]);
  try {
    const done = await run(lease, either.signal, giveBack);
    throwIfAborted(lease.lost);
    return done;
  } catch (error) {
    // Without its lease the place in the queue goes too; if etcd cannot be told, time does it.
    await giveBack().catch(() => undefined);
    throw lease.lost.aborted ? lease.lost.reason : error;
  } finally {
    either.unlink();
  }
}

/** Waits for a lock under a lease, which is kept alive while waiting and holding. */
export async function acquireLock(
  transport: ClientTransport,
  name: Bytes,
  options: LockOptions = {},
): Promise<HeldLock> {
  return await underLease(transport, options, async (lease, signal, giveBack) => {
    try {
      const key = await waitInQueue(transport, name, lease, { signal, timeoutMs: options.timeoutMs ?? Infinity });
      return holdLock(transport, key, lease, giveBack);
    } catch (error) {
      // The session lives on; its place in the queue must not.
      if (options.lease !== undefined) await leavePlace(transport, placeKey(name, lease.id));
      throw error;
    }
  });
}

/** Takes a lock if nobody has it or waits for it; undefined otherwise. */
export async function tryAcquireLock(
  transport: ClientTransport,
  name: Bytes,
  options: LockOptions = {},
): Promise<HeldLock | undefined> {
  return await underLease(transport, options, async (lease, signal, giveBack) => {
    const key = placeKey(name, lease.id);
    const first = operation.get(prefix(concatBytes(name, "/")), { sort: { by: "createRevision" }, limit: 1 });
    const { succeeded, results, revision } = await createTransaction(transport)
      .if(compare.isMissing(key))
      .do(operation.put(key, "", { lease: lease.id }), first)
      .else(operation.get(key), first)
      .commit({ signal, ...(options.timeoutMs !== undefined && { timeoutMs: options.timeoutMs }) });
    const [own, owner] = results.map((each) => (each.kind === "get" ? each.values[0]?.createRevision : undefined));
    if (owner === (succeeded ? revision : own)) return holdLock(transport, key, lease, giveBack);
    await leavePlace(transport, key);
    await giveBack();
    return undefined;
  });
}

async function leavePlace(transport: ClientTransport, key: Bytes): Promise<void> {
  await createTransaction(transport)
    .do(operation.delete(key))
    .commit({ timeoutMs: 5_000 })
    .catch(() => undefined);
}

function holdLock(transport: ClientTransport, key: Uint8Array, lease: Lease, giveBack: () => Promise<void>): HeldLock {
  const unlock = async (): Promise<void> => {
    try {
      await callUnary(transport, lockUnlock, { key }, { timeoutMs: 5_000 });
    } finally {
      await giveBack();
    }
  };
  return { key, lost: lease.lost, unlock, [Symbol.asyncDispose]: unlock };
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
