import { kvRange } from "../methods/rpc.js";
import { type ClientTransport, callUnary } from "../runtime/client/index.js";
import { compare, createTransaction, operation } from "./transaction.js";
import { type Bytes, concatBytes, prefix } from "./key.js";
import { rangeRequest } from "./pages.js";
import { toStoredValue } from "./stored-value.js";
import { watchKeys } from "./watch.js";
import { throwIfAborted } from "./signals.js";

/** A place in a queue of keys under one prefix: whose key was created first comes first. */
export interface Place {
  readonly key: Bytes;
  /** Revision that created the key; those below are before it. */
  readonly createRevision: bigint;
  /** Revision of the store when the place was taken. */
  readonly revision: bigint;
}

/** Takes a place, or finds the one that is there; the key lives as long as the lease. */
export async function takePlace(
  transport: ClientTransport,
  key: Bytes,
  value: Bytes,
  lease: bigint,
  signal?: AbortSignal,
): Promise<Place> {
  const { succeeded, results, revision } = await createTransaction(transport)
    .if(compare.isMissing(key))
    .do(operation.put(key, value, { lease }))
    .else(operation.get(key))
    .commit(signal && { signal });
  if (succeeded) return { key, createRevision: revision, revision };
  const [found] = results;
  const known = found?.kind === "get" ? found.values[0] : undefined;
  if (known === undefined) return await takePlace(transport, key, value, lease, signal);
  return { key, createRevision: known.createRevision, revision };
}

/** Waits until no key under the prefix was created before the place's own. Rejects with the signal's reason. */
export async function waitForTurn(
  transport: ClientTransport,
  start: Bytes,
  { createRevision }: Pick<Place, "createRevision">,
  signal: AbortSignal,
): Promise<void> {
  for (;;) {
    throwIfAborted(signal);
    const before = await callUnary(
      transport,
      kvRange,
      rangeRequest(prefix(start), {
        maxCreateRevision: createRevision - 1n,
        sort: { by: "createRevision", order: "descending" },
        limit: 1,
      }),
      { signal },
    );
    const last = before.kvs[0] && toStoredValue(before.kvs[0]);
    if (last === undefined) return;
    await waitForDelete(transport, last.keyBytes, (before.header?.revision ?? 0n) + 1n, signal);
  }
}

/** Waits until a key is deleted, from a revision on. */
export async function waitForDelete(
  transport: ClientTransport,
  key: Bytes,
  startRevision: bigint,
  signal: AbortSignal,
): Promise<void> {
  for await (const { events } of watchKeys(transport, key, { startRevision, only: "deletes", signal }))
    if (events.length > 0) return;
  throwIfAborted(signal);
}

/** The key of a lease's place: `name/` and the lease's id as Go's clients write it. */
export function placeKey(name: Bytes, lease: bigint): Uint8Array {
  return concatBytes(name, `/${lease.toString(16)}`);
}
