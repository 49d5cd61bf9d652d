import { ClientError, type ClientTransport, callUnary } from "../runtime/client/index.js";
import { kvRange } from "../methods/rpc.js";
import { statusCodes } from "../runtime/core/index.js";
import type { CompareInit, RequestOpInit } from "../messages/rpc.js";
import { toText, type Bytes } from "./key.js";
import { backoffMs, pause } from "./pause.js";
import { toStoredValue, type StoredValue } from "./stored-value.js";
import { compare, createTransaction, operation } from "./transaction.js";

/** What a piece of software transactional memory may do: reads are of one revision, writes are seen by its later reads. */
export interface StmTransaction {
  get(key: Bytes): Promise<string | undefined>;
  put(key: Bytes, value: Bytes): void;
  delete(key: Bytes): void;
}

/** Limits of a run. */
export interface StmOptions {
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
  { maxAttempts = 20, signal }: StmOptions = {},
): Promise<T> {
  for (let attempt = 1; attempt <= maxAttempts; attempt++) {
    signal?.throwIfAborted();
    const memory = createMemory(transport, signal);
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

function createMemory(
  transport: ClientTransport,
  signal: AbortSignal | undefined,
): { readonly transaction: StmTransaction; commit(): Promise<boolean> } {
  const options = signal && { signal };
  const reads = new Map<string, { readonly key: Bytes; readonly found: StoredValue | undefined }>();
  const writes = new Map<string, { readonly key: Bytes; readonly value: Bytes | undefined }>();
  let revision = 0n;
  const read = async (key: Bytes): Promise<StoredValue | undefined> => {
    const known = reads.get(toText(key));
    if (known !== undefined) return known.found;
    const { kvs, header } = await callUnary(transport, kvRange, { key, revision }, options);
    if (revision === 0n) revision = header?.revision ?? 0n;
    const found = kvs[0] && toStoredValue(kvs[0]);
    reads.set(toText(key), { key, found });
    return found;
  };
  return {
    transaction: {
      async get(key) {
        const written = writes.get(toText(key));
        if (written !== undefined) return written.value === undefined ? undefined : toText(written.value);
        return (await read(key))?.text;
      },
      put: (key, value) => void writes.set(toText(key), { key, value }),
      delete: (key) => void writes.set(toText(key), { key, value: undefined }),
    },
    async commit() {
      const conditions = [...reads.values()].map(({ key, found }): CompareInit =>
        compare.modRevision(key, "=", found?.modRevision ?? 0n),
      );
      const steps = [...writes.values()].map(({ key, value }): RequestOpInit =>
        value === undefined ? operation.delete(key) : operation.put(key, value),
      );
      const { succeeded } = await createTransaction(transport)
        .if(...conditions)
        .do(...steps)
        .commit(options);
      return succeeded;
    },
  };
}
