import type { CallOptions } from "../runtime/client/index.js";
import type { Etcd } from "./etcd.js";
import { concatBytes, toBytes, type Bytes } from "./key.js";
import type { Lease } from "./lease.js";
import { listen, nameOf, valueOf, wantedText, type Asking, type Owned } from "./leasing-parts.js";
import { limitSignal, throwIfAborted } from "./signals.js";
import type { StoredValue } from "./stored-value.js";
import { compare, createTransaction, operation, type TransactionResult } from "./transaction.js";
import { waitForDelete } from "./turn.js";
import type { WatchEvent } from "./watch.js";

/**
 * Keys whose owner reads them from memory. Whoever reads a key first owns it; who wants to write it asks the owner to let go, and waits until it
 * has or is gone. Reads are as new as those of etcd itself, as long as everybody writes these keys through a store of this kind.
 */
export interface LeasingStore extends AsyncDisposable {
  /** The value of a key: from memory where this client owns it. */
  get(key: Bytes, options?: CallOptions): Promise<StoredValue | undefined>;
  /** Answers the revision that holds the change. */
  put(key: Bytes, value: Bytes, options?: CallOptions): Promise<bigint>;
  /** Answers whether there was such a key. */
  delete(key: Bytes, options?: CallOptions): Promise<boolean>;
  /** How many keys this client owns. */
  readonly owned: number;
  /** Aborts when nothing is read from memory any more: with the error that ended it, or because the store was closed. */
  readonly ended: AbortSignal;
  /** Lets go of all keys. */
  close(): Promise<void>;
}

/** What a store is told. */
export interface LeasingOptions {
  /** Seconds until the keys of an owner that died are free, default 10. */
  readonly ttlSeconds?: number;
  /** Milliseconds for which a key that somebody else wanted is left alone, default 2,000. */
  readonly backoffMs?: number;
}

/**
 * Opens such a store; ownerships stand under the prefix `place`: `await openLeasing(etcd, "leasing/")`. Keys that are attached to a lease end
 * without a writer and do not belong here.
 */
export async function openLeasing(
  etcd: Pick<Etcd, "transport" | "watch" | "lease">,
  place: Bytes,
  { ttlSeconds = 10, backoffMs = 2_000 }: LeasingOptions = {},
): Promise<LeasingStore> {
  const { transport } = etcd;
  const start = toBytes(place);
  if (start.length === 0) throw new TypeError("ownerships need a prefix of their own");
  const ended = new AbortController();
  const owned = new Map<string, Owned>();
  const asking = new Map<string, Asking>();
  const leftAlone = new Map<string, number>();
  let session: Promise<Lease> | undefined;
  const ownershipOf = (key: Bytes): Uint8Array => concatBytes(start, key);
  const openSession = (): Promise<Lease> => {
    if (session !== undefined) return session;
    const opening = etcd.lease(ttlSeconds);
    session = opening;
    opening.then(
      ({ lost }) => lost.addEventListener("abort", () => forget(opening)),
      () => forget(opening),
    );
    return opening;
  };
  const forget = (opening: Promise<Lease>): void => {
    if (session !== opening) return;
    session = undefined;
    owned.clear();
  };
  const remove = async (ownership: Bytes, since: bigint): Promise<void> =>
    void (await createTransaction(transport)
      .if(compare.createRevision(ownership, "=", since))
      .do(operation.delete(ownership))
      .commit({ timeoutMs: 5_000 }));
  const letGo = (name: string, ownership: Bytes, since: bigint): void => {
    if (owned.get(name)?.since === since) owned.delete(name);
    const now = Date.now();
    for (const [other, until] of leftAlone) if (until <= now) leftAlone.delete(other);
    leftAlone.set(name, now + backoffMs);
    // If etcd cannot be told, the end of the lease does it.
    remove(ownership, since).catch(() => undefined);
  };

  const hear = (event: WatchEvent): void => {
    const { keyBytes, modRevision, createRevision, text } = event.value;
    if (event.kind === "put" && text !== wantedText) return;
    const name = nameOf(keyBytes.subarray(start.length));
    const pending = asking.get(name);
    if (pending !== undefined) pending.ended = modRevision;
    const own = owned.get(name);
    if (own === undefined) return;
    if (event.kind === "put" ? own.since === createRevision : own.since < modRevision) letGo(name, keyBytes, own.since);
  };
  await listen(etcd, start, ended, hear);
  let left: Promise<void> | undefined;
  ended.signal.addEventListener("abort", () => {
    owned.clear();
    left = session?.then((lease) => lease.revoke()).catch(() => undefined);
  });

  /** Reads a key and asks to own it. */
  const ask = async (key: Bytes, name: string, options?: CallOptions): ReturnType<typeof acquire> => {
    const answer = acquire(key, name, options);
    const pending: Asking = { ended: 0n, answer };
    asking.set(name, pending);
    try {
      return await answer;
    } finally {
      if (asking.get(name) === pending) asking.delete(name);
    }
  };
  const acquire = async (
    key: Bytes,
    name: string,
    options?: CallOptions,
  ): Promise<{ readonly value: StoredValue | undefined; readonly isOwner: boolean }> => {
    const lease = await openSession();
    const ownership = ownershipOf(key);
    const { succeeded, results, revision } = await createTransaction(transport)
      .if(compare.isMissing(ownership))
      .do(operation.put(ownership, "", { lease: lease.id }), operation.get(key))
      .else(operation.get(ownership), operation.get(key))
      .commit(options);
    const value = valueOf(results[1]);
    if (succeeded && !lease.lost.aborted && !ended.signal.aborted) {
      owned.set(name, { since: revision, value, revision, writes: new Set() });
      if ((asking.get(name)?.ended ?? 0n) > revision) letGo(name, ownership, revision);
      return { value, isOwner: true };
    }
    // An ownership of ours that nobody remembers is of a call that failed, and what became of its write is not known.
    const other = succeeded ? undefined : valueOf(results[0]);
    if (other?.lease === lease.id) await remove(ownership, other.createRevision);
    return { value, isOwner: false };
  };

  const get: LeasingStore["get"] = async (key, options) => {
    const name = nameOf(key);
    for (;;) {
      throwIfAborted(options?.signal);
      const own = owned.get(name);
      if (own !== undefined && own.writes.size === 0) return own.value;
      if (own !== undefined) {
        await Promise.allSettled(own.writes);
        continue;
      }
      const pending = asking.get(name);
      if (pending !== undefined) {
        const joined = await pending.answer.catch(() => undefined);
        // What somebody else owns may have changed since that was read.
        if (joined?.isOwner === true) return joined.value;
        continue;
      }
      if (ended.signal.aborted || (leftAlone.get(name) ?? 0) > Date.now()) {
        const { results } = await createTransaction(transport).do(operation.get(key)).commit(options);
        return valueOf(results[0]);
      }
      return (await ask(key, name, options)).value;
    }
  };

  /** Writes under the ownership that there is, or when nobody has one. */
  const write = async (
    key: Bytes,
    step: ReturnType<typeof operation.put>,
    options: CallOptions,
  ): Promise<TransactionResult> => {
    const name = nameOf(key);
    const ownership = ownershipOf(key);
    for (;;) {
      throwIfAborted(options.signal);
      const own = owned.get(name);
      const writing = createTransaction(transport)
        .if(own === undefined ? compare.isMissing(ownership) : compare.createRevision(ownership, "=", own.since))
        .do(step, operation.get(key))
        .else(operation.get(ownership))
        .commit(options);
      own?.writes.add(writing);
      try {
        const done = await writing;
        if (done.succeeded) {
          if (own !== undefined && done.revision > own.revision)
            Object.assign(own, { value: valueOf(done.results[1]), revision: done.revision });
          return done;
        }
        if (own === undefined) await makeWay(ownership, done, options);
        else if (owned.get(name) === own) owned.delete(name);
      } catch (error) {
        // It may still be carried out, but not without the ownership.
        if (own !== undefined) letGo(name, ownership, own.since);
        throw error;
      } finally {
        own?.writes.delete(writing);
      }
    }
  };
  /** Asks the owner of a key to let go, and waits until it has. */
  const makeWay = async (
    ownership: Bytes,
    { results, revision }: TransactionResult,
    options: CallOptions,
  ): Promise<void> => {
    const other = valueOf(results[0]);
    if (other === undefined) return;
    const lease = await session?.catch(() => undefined);
    if (other.lease === lease?.id) return await remove(ownership, other.createRevision);
    if (other.text !== wantedText)
      await createTransaction(transport)
        .if(compare.createRevision(ownership, "=", other.createRevision))
        .do(operation.put(ownership, wantedText, { keep: "lease" }))
        .commit(options);
    await waitForDelete(transport, ownership, revision + 1n, options.signal ?? new AbortController().signal);
  };
  /** Writes within the time of the call, waiting included. */
  const writeInTime = async (
    key: Bytes,
    step: ReturnType<typeof operation.put>,
    { timeoutMs, signal: given, ...options }: CallOptions = {},
  ): Promise<TransactionResult> => {
    const { signal, late, unlink } = limitSignal(given, timeoutMs, "the key was not free");
    try {
      return await write(key, step, { ...options, signal });
    } catch (error) {
      throw late.aborted ? late.reason : error;
    } finally {
      unlink();
    }
  };

  const close = async (): Promise<void> => {
    ended.abort();
    await left;
  };
  return {
    get,
    put: async (key, value, options) => (await writeInTime(key, operation.put(key, value), options)).revision,
    async delete(key, options) {
      const [step] = (await writeInTime(key, operation.delete(key), options)).results;
      return step?.kind === "delete" && step.deleted > 0n;
    },
    get owned() {
      return owned.size;
    },
    ended: ended.signal,
    close,
    [Symbol.asyncDispose]: close,
  };
}
