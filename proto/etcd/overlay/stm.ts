import { ClientError, type ClientTransport, callUnary } from "../runtime/client/index.js";
import { kvRange } from "../methods/rpc.js";
import { statusCodes } from "../runtime/core/index.js";
import type { CompareInit, RequestOpInit } from "../messages/rpc.js";
import { toText, type Bytes } from "./key.js";
import { backoffMs, pause } from "./pause.js";
import { toStoredValue, type StoredValue } from "./stored-value.js";
import { compare, createTransaction, operation } from "./transaction.js";
import { throwIfAborted } from "./signals.js";

/** What a piece of software transactional memory may do; its later reads see its writes. */
export interface StmTransaction {
  get(key: Bytes): Promise<string | undefined>;
  put(key: Bytes, value: Bytes, options?: { readonly lease?: bigint }): void;
  delete(key: Bytes): void;
}

/**
 * What a run may rely on. `serializable-snapshot`: all reads are of one revision, and neither what it read nor what it writes was changed
 * since. `serializable` (default): all reads are of one revision, and none of them was changed since. `repeatable-reads`: each key is read once,
 * and was not changed since. `read-committed`: each key is read once; others may have changed it meanwhile.
 */
export type Isolation = "serializable-snapshot" | "serializable" | "repeatable-reads" | "read-committed";

/** Limits of a run. */
export interface StmOptions {
  readonly isolation?: Isolation;
  /** Default 20. */
  readonly maxAttempts?: number;
  readonly signal?: AbortSignal;
}

/**
 * Runs reads and writes as if nobody else used the store: if another client changed what was read, everything is done again. `run`
 * must therefore do nothing but use its argument. Fails with ABORTED when there was a conflict each time.
 */
export async function runStm<T>(
  transport: ClientTransport,
  run: (transaction: StmTransaction) => Promise<T>,
  { isolation = "serializable", maxAttempts = 20, signal }: StmOptions = {},
): Promise<T> {
  for (let attempt = 1; attempt <= maxAttempts; attempt++) {
    throwIfAborted(signal);
    const memory = createMemory(transport, isolation, signal);
    const result = await run(memory.transaction);
    if (await memory.commit()) return result;
    await pause(backoffMs(Math.min(attempt, 4)), signal);
  }
  throw new ClientError(
    statusCodes.ABORTED,
    `other clients changed what the transaction read in each of ${maxAttempts} attempts`,
    { origin: "client" },
  );
}

/** A write that waits for the end of the run; without a value it is a deletion. */
interface Write {
  readonly key: Bytes;
  readonly value: Bytes | undefined;
  readonly lease?: bigint | undefined;
}

function createMemory(
  transport: ClientTransport,
  isolation: Isolation,
  signal: AbortSignal | undefined,
): { readonly transaction: StmTransaction; commit(): Promise<boolean> } {
  const options = signal && { signal };
  const isOfOneRevision = isolation === "serializable" || isolation === "serializable-snapshot";
  const reads = new Map<string, { readonly key: Bytes; readonly found: StoredValue | undefined }>();
  const writes = new Map<string, Write>();
  let revision = 0n;
  const read = async (key: Bytes): Promise<StoredValue | undefined> => {
    const known = reads.get(toText(key));
    if (known !== undefined) return known.found;
    const { kvs, header } = await callUnary(transport, kvRange, { key, revision }, options);
    if (isOfOneRevision && revision === 0n) revision = header?.revision ?? 0n;
    const found = kvs[0] && toStoredValue(kvs[0]);
    reads.set(toText(key), { key, found });
    return found;
  };
  const conditions = (): CompareInit[] => {
    if (isolation === "read-committed") return [];
    const unread =
      isolation === "serializable-snapshot" && revision > 0n
        ? [...writes]
            .filter(([name]) => !reads.has(name))
            .map(([, { key }]) => compare.modRevision(key, "<", revision + 1n))
        : [];
    return [
      ...[...reads.values()].map(({ key, found }) => compare.modRevision(key, "=", found?.modRevision ?? 0n)),
      ...unread,
    ];
  };
  return {
    transaction: {
      async get(key) {
        const written = writes.get(toText(key));
        if (written !== undefined) return written.value === undefined ? undefined : toText(written.value);
        return (await read(key))?.text;
      },
      put: (key, value, { lease } = {}) => void writes.set(toText(key), { key, value, lease }),
      delete: (key) => void writes.set(toText(key), { key, value: undefined }),
    },
    async commit() {
      const steps = [...writes.values()].map(({ key, value, lease = 0n }): RequestOpInit =>
        value === undefined ? operation.delete(key) : operation.put(key, value, { lease }),
      );
      const { succeeded } = await createTransaction(transport)
        .if(...conditions())
        .do(...steps)
        .commit(options);
      return succeeded;
    },
  };
}
