import type { Etcd } from "../etcd.js";
import { concatBytes, prefix, type Bytes } from "../key.js";
import type { StoredValue } from "../stored-value.js";
import { compare, operation } from "../transaction.js";
import { linkSignals, throwIfAborted } from "../signals.js";

/** Values that many may put and each of which one takes. */
export interface Queue {
  /** Puts a value at the end; of several priorities the smallest number comes first (0 to 65535, default 0). */
  enqueue(value: Bytes, priority?: number): Promise<void>;
  /** Takes the first value; waits for one if there is none. Rejects with the signal's reason. */
  dequeue(signal?: AbortSignal): Promise<StoredValue>;
  /** Takes the first value; undefined if there is none. */
  tryDequeue(): Promise<StoredValue | undefined>;
}

/** A queue under a prefix. Order is that of the priorities, and within one of the writes. Whoever takes a value has it: it is gone. */
export function createQueue(etcd: Pick<Etcd, "getAll" | "transaction" | "watch" | "putIfAbsent">, name: Bytes): Queue {
  const keys = prefix(concatBytes(name, "/"));
  const tryDequeue = async (): Promise<StoredValue | undefined> => {
    for (;;) {
      const [first] = await firstOf(etcd, keys);
      if (first === undefined) return undefined;
      const { succeeded } = await etcd
        .transaction()
        .if(compare.modRevision(first.keyBytes, "=", first.modRevision))
        .do(operation.delete(first.keyBytes))
        .commit();
      if (succeeded) return first;
    }
  };
  return {
    async enqueue(value, priority = 0) {
      const level = String(Math.max(0, Math.min(65_535, Math.trunc(priority)))).padStart(5, "0");
      // Two that write in the same moment have different names; the revision decides between them.
      const key = (): Bytes =>
        concatBytes(name, `/${level}/${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`);
      while (!(await etcd.putIfAbsent(key(), value)));
    },
    tryDequeue,
    async dequeue(signal) {
      for (;;) {
        throwIfAborted(signal);
        const found = await tryDequeue();
        if (found !== undefined) return found;
        await waitForPut(etcd, keys, signal);
      }
    },
  };
}

/** The smallest priority's value that was written first. */
async function firstOf(etcd: Pick<Etcd, "getAll">, keys: ReturnType<typeof prefix>): Promise<readonly StoredValue[]> {
  const [smallest] = await etcd.getAll(keys, { limit: 1, keysOnly: true });
  if (smallest === undefined) return [];
  const level = smallest.key.slice(0, smallest.key.lastIndexOf("/") + 1);
  return await etcd.getAll(prefix(level), { limit: 1, sort: { by: "createRevision" } });
}

async function waitForPut(
  etcd: Pick<Etcd, "getAll" | "watch">,
  keys: ReturnType<typeof prefix>,
  signal: AbortSignal | undefined,
): Promise<void> {
  const ready = new AbortController();
  const either = linkSignals([signal, ready.signal]);
  // A value that came before the watch was established wakes nobody.
  const onEstablished = (): void => {
    void etcd.getAll(keys, { limit: 1, keysOnly: true }).then(
      (found) => found.length > 0 && ready.abort(),
      () => undefined,
    );
  };
  try {
    for await (const { events } of etcd.watch(keys, { only: "puts", signal: either.signal, onEstablished }))
      if (events.length > 0) return;
  } finally {
    either.unlink();
  }
}
