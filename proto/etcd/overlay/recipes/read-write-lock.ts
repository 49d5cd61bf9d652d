import type { Etcd } from "../etcd.js";
import { concatBytes, type Bytes } from "../key.js";
import { underLease, type HeldLock, type LockOptions } from "../lock.js";
import { createTransaction, operation } from "../transaction.js";
import { placeKey, takePlace, waitForTurn } from "../turn.js";

/** A lock that many may read under at once, and one may write under alone. */
export interface ReadWriteLock {
  /** Waits until no writer is before; readers do not wait for each other. */
  read(options?: Omit<LockOptions, "timeoutMs">): Promise<HeldLock>;
  /** Waits until nobody is before. */
  write(options?: Omit<LockOptions, "timeoutMs">): Promise<HeldLock>;
}

/** A lock of readers and writers, in the order in which they came: a writer that waits lets no further reader pass. */
export function createReadWriteLock({ transport }: Pick<Etcd, "transport">, name: Bytes): ReadWriteLock {
  const acquire = async (kind: "read" | "write", blockers: Bytes, options: LockOptions): Promise<HeldLock> =>
    await underLease(transport, options, async (lease, signal, giveBack) => {
      const key = placeKey(concatBytes(name, `/${kind}`), lease.id);
      const leave = async (): Promise<void> => {
        await remove(transport, key);
        await giveBack();
      };
      try {
        const place = await takePlace(transport, key, "", lease.id, signal);
        await waitForTurn(transport, blockers, place, signal);
      } catch (error) {
        if (options.lease !== undefined) await remove(transport, key).catch(() => undefined);
        throw error;
      }
      return { key, lost: lease.lost, unlock: leave, [Symbol.asyncDispose]: leave };
    });
  return {
    read: (options = {}) => acquire("read", concatBytes(name, "/write/"), options),
    write: (options = {}) => acquire("write", concatBytes(name, "/"), options),
  };
}

async function remove(transport: Etcd["transport"], key: Bytes): Promise<void> {
  await createTransaction(transport).do(operation.delete(key)).commit({ timeoutMs: 5_000 });
}
