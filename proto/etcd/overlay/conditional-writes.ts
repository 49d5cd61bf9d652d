import { type CallOptions, type ClientTransport, callUnary } from "../runtime/client/index.js";
import { kvPut } from "../methods/rpc.js";
import type { CompareInit } from "../messages/rpc.js";
import type { Bytes } from "./key.js";
import { leaseOf, type PutOptions } from "./store.js";
import { compare, createTransaction, operation, putRequest, type Transaction } from "./transaction.js";

/** Writes that depend on what is there. */
export interface ConditionalWrites {
  /** Writes only if there is no such key; answers whether it did. */
  putIfAbsent(key: Bytes, value: Bytes, options?: PutOptions): Promise<boolean>;
  /** Writes only if the key holds `expected`; answers whether it did. */
  replace(key: Bytes, expected: Bytes, next: Bytes, options?: PutOptions): Promise<boolean>;
  /** Attaches a key to a lease and leaves its value; fails with reason `KeyNotFound` if there is none. */
  attach(key: Bytes, lease: bigint | { readonly id: bigint }, options?: CallOptions): Promise<void>;
  transaction(): Transaction;
}

/** Them, over a transport that does all else. */
export function conditionalWritesOver(transport: ClientTransport): ConditionalWrites {
  const writeIf = async (
    condition: CompareInit,
    key: Bytes,
    value: Bytes,
    { lease, ...options }: PutOptions = {},
  ): Promise<boolean> => {
    const step = operation.put(key, value, leaseOf(lease));
    return (await createTransaction(transport).if(condition).do(step).commit(options)).succeeded;
  };
  return {
    putIfAbsent: (key, value, options) => writeIf(compare.isMissing(key), key, value, options),
    replace: (key, expected, next, options) => writeIf(compare.value(key, "=", expected), key, next, options),
    async attach(key, lease, options) {
      const id = typeof lease === "bigint" ? lease : lease.id;
      await callUnary(transport, kvPut, putRequest(key, "", { lease: id, keep: "value" }), options);
    },
    transaction: () => createTransaction(transport),
  };
}
