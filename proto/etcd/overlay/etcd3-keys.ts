import { statusCodes } from "../runtime/core/index.js";
import type { Leadership } from "./election.js";
import { EtcdError } from "./etcd-error.js";
import type { Etcd } from "./etcd.js";
import { toBytes, toText, type Bytes } from "./key.js";
import { underLease, type HeldLock, type LockOptions } from "./lock.js";
import { limitSignal, throwIfAborted } from "./signals.js";
import { compare, createTransaction, operation } from "./transaction.js";
import { takePlace, waitForDelete, waitForTurn } from "./turn.js";

/**
 * Takes a lock with the keys of npm's etcd3, so that programs with either library exclude each other: the key is the name itself. Waits
 * its turn as `etcd.lock` does, though without a queue: etcd3 has none, so of several that wait any may be next.
 */
export async function lockLikeEtcd3(
  { transport }: Pick<Etcd, "transport">,
  name: Bytes,
  options: LockOptions = {},
): Promise<HeldLock> {
  const { signal: given, late, unlink } = limitSignal(options.signal, options.timeoutMs, "the lock was not free");
  const wanted = { ...options, ttlSeconds: options.ttlSeconds ?? 30, signal: given };
  try {
    return await underLease(transport, wanted, async (lease, signal, giveBack) => {
      for (;;) {
        throwIfAborted(signal);
        const { succeeded, results } = await createTransaction(transport)
          .if(compare.isMissing(name))
          .do(operation.put(name, "", { lease: lease.id }))
          .else(operation.get(name))
          .commit({ signal });
        if (succeeded) break;
        const [found] = results;
        const holder = found?.kind === "get" ? found.values[0] : undefined;
        if (holder !== undefined) await waitForDelete(transport, name, holder.modRevision + 1n, signal);
      }
      const unlock = async (): Promise<void> => {
        await createTransaction(transport)
          .if(compare.lease(name, "=", lease.id))
          .do(operation.delete(name))
          .commit({ timeoutMs: 5_000 })
          .finally(giveBack);
      };
      return { key: toBytes(name), lost: lease.lost, unlock, [Symbol.asyncDispose]: unlock };
    });
  } catch (error) {
    throw late.aborted ? late.reason : error;
  } finally {
    unlink();
  }
}

/** Campaigns with the keys of npm's etcd3, `election/NAME/LEASE`, so that programs with either library elect one leader. */
export async function campaignLikeEtcd3(
  { transport }: Pick<Etcd, "transport">,
  name: Bytes,
  value: Bytes,
  options: Omit<LockOptions, "timeoutMs"> = {},
): Promise<Leadership> {
  const ttlSeconds = options.ttlSeconds ?? 60;
  return await underLease(transport, { ...options, ttlSeconds }, async (lease, signal, giveBack) => {
    const start = `election/${toText(name)}/`;
    const key = `${start}${lease.id}`;
    const place = await takePlace(transport, key, value, lease.id, signal);
    await waitForTurn(transport, start, place, signal);
    const isOurs = compare.createRevision(key, "=", place.createRevision);
    const resign = async (): Promise<void> => {
      await createTransaction(transport)
        .if(isOurs)
        .do(operation.delete(key))
        .commit({ timeoutMs: 5_000 })
        .finally(giveBack);
    };
    const proclaim = async (next: Bytes): Promise<void> => {
      const step = operation.put(key, next, { lease: lease.id });
      const { succeeded } = await createTransaction(transport).if(isOurs).do(step).commit({ timeoutMs: 5_000 });
      if (!succeeded) throw new EtcdError("ElectionNotLeader", statusCodes.UNKNOWN, "election: not leader");
    };
    return { key: toBytes(key), lost: lease.lost, proclaim, resign, [Symbol.asyncDispose]: resign };
  });
}
