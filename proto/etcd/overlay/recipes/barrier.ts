import type { Etcd } from "../etcd.js";
import { concatBytes, prefix, type Bytes } from "../key.js";
import type { Lease } from "../lease.js";
import { takePlace, waitForDelete } from "../turn.js";
import { throwIfAborted } from "../signals.js";

/** A gate that one closes and many wait at. */
export interface Barrier {
  /** Closes it; answers false if it is closed already. With a lease it opens when the one who closed it is gone. */
  hold(options?: { readonly lease?: Lease }): Promise<boolean>;
  /** Opens it for all who wait. */
  release(): Promise<void>;
  /** Waits until it is open. Rejects with the signal's reason. */
  wait(signal?: AbortSignal): Promise<void>;
}

/** A barrier: a key that is there while it is closed. */
export function createBarrier(etcd: Pick<Etcd, "transport" | "putIfAbsent" | "delete" | "get">, key: Bytes): Barrier {
  return {
    hold: ({ lease } = {}) => etcd.putIfAbsent(key, "", lease && { lease }),
    release: async () => void (await etcd.delete(key)),
    async wait(signal = new AbortController().signal) {
      const found = await etcd.get(key, { signal });
      if (found !== undefined) await waitForDelete(etcd.transport, key, found.modRevision + 1n, signal);
    },
  };
}

/** A place where a number of participants wait for each other, on the way in and on the way out. */
export interface DoubleBarrier {
  /** Waits until `count` have entered. Rejects with the signal's reason. */
  enter(signal?: AbortSignal): Promise<void>;
  /** Waits until all have left. */
  leave(signal?: AbortSignal): Promise<void>;
}

/** A double barrier for `count` participants, each with a lease of its own: whoever is gone has left. */
export function createDoubleBarrier(
  etcd: Pick<Etcd, "transport" | "watch" | "getAll" | "count" | "delete" | "put">,
  name: Bytes,
  { count, lease }: { readonly count: number; readonly lease: Lease },
): DoubleBarrier {
  const waiters = prefix(concatBytes(name, "/waiters/"));
  const ready = concatBytes(name, "/ready");
  const own = concatBytes(name, `/waiters/${lease.id.toString(16)}`);
  return {
    async enter(signal = new AbortController().signal) {
      const { revision } = await takePlace(etcd.transport, own, "", lease.id, signal);
      if ((await etcd.count(waiters, { signal })) >= BigInt(count)) {
        await etcd.put(ready, "", { lease, signal });
        return;
      }
      for await (const { events } of etcd.watch(ready, { startRevision: revision + 1n, only: "puts", signal }))
        if (events.length > 0) return;
      throwIfAborted(signal);
    },
    async leave(signal = new AbortController().signal) {
      await etcd.delete(own);
      for (;;) {
        const left = await etcd.getAll(waiters, { signal, limit: 1 });
        const [other] = left;
        if (other === undefined) break;
        await waitForDelete(etcd.transport, other.keyBytes, other.modRevision + 1n, signal);
      }
      await etcd.delete(ready);
    },
  };
}
