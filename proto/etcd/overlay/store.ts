import { kvDeleteRange, kvPut, kvRange } from "../methods/rpc.js";
import { type CallOptions, type ClientTransport, callUnary } from "../runtime/client/index.js";
import type { EtcdConnection } from "./connect.js";
import { selectionFields, type Bytes, type KeySelection } from "./key.js";
import { readPages, type Page, type PageOptions } from "./pages.js";
import { toStoredValue, type StoredValue } from "./stored-value.js";
import { putRequest, type PutStepOptions } from "./transaction.js";

/** What a write may be told. */
export interface PutOptions extends CallOptions {
  /** Lease the key is attached to, or its id; `"keep"` leaves the one it has. Default: none. */
  readonly lease?: bigint | "keep" | { readonly id: bigint };
}

/** What a read of one key may be told. */
export interface GetOptions extends CallOptions {
  /** Read the store as it was at this revision. */
  readonly revision?: bigint;
  /** Let the member answer by itself: faster, perhaps not the newest state. */
  readonly serializable?: boolean;
}

/** Reads and writes, which every client has. Keys and values are text or bytes. */
export interface EtcdStore {
  /** Carries every call of the API, with failover, retries, authentication and namespace: `callUnary(etcd.transport, method, input)`. */
  readonly transport: ClientTransport;
  /** The value of a key; undefined if there is none. */
  get(key: Bytes, options?: GetOptions): Promise<StoredValue | undefined>;
  /** All values of an interval, of one revision; `pages` for those that do not fit into memory. */
  getAll(selection: KeySelection, options?: PageOptions): Promise<readonly StoredValue[]>;
  pages(selection: KeySelection, options?: PageOptions): AsyncIterable<Page>;
  count(selection: KeySelection, options?: CallOptions): Promise<bigint>;
  /** Answers the revision that holds the change. */
  put(key: Bytes, value: Bytes, options?: PutOptions): Promise<bigint>;
  /** Writes, and answers what was stored before. */
  exchange(key: Bytes, value: Bytes, options?: PutOptions): Promise<StoredValue | undefined>;
  /** Answers how many keys there were. */
  delete(selection: KeySelection, options?: CallOptions): Promise<bigint>;
  /** Deletes, and answers what was stored. */
  take(selection: KeySelection, options?: CallOptions): Promise<readonly StoredValue[]>;
  /** Replaces the members; those that are left are closed after their calls. */
  setEndpoints(endpoints: readonly ClientTransport[]): void;
  /** Ends what the endpoints hold, after the calls under way, or at once with `force`. */
  close(force?: boolean): void;
}

/** The store over a transport that does all else. */
export function storeOver({ close, setEndpoints }: EtcdConnection, transport: ClientTransport): EtcdStore {
  const write = async (key: Bytes, value: Bytes, { lease, ...options }: PutOptions, more: PutStepOptions = {}) =>
    await callUnary(transport, kvPut, putRequest(key, value, { ...leaseOf(lease), ...more }), options);
  return {
    transport,
    setEndpoints,
    close,
    async get(key, { revision = 0n, serializable = false, ...options } = {}) {
      const { kvs } = await callUnary(transport, kvRange, { key, revision, serializable }, options);
      return kvs[0] && toStoredValue(kvs[0]);
    },
    async getAll(selection, options) {
      const all: StoredValue[] = [];
      for await (const { values } of readPages(transport, selection, options)) all.push(...values);
      return all;
    },
    pages: (selection, options) => readPages(transport, selection, options),
    async count(selection, options) {
      return (await callUnary(transport, kvRange, { ...selectionFields(selection), countOnly: true }, options)).count;
    },
    async put(key, value, options = {}) {
      return (await write(key, value, options)).header?.revision ?? 0n;
    },
    async exchange(key, value, options = {}) {
      const { prevKv } = await write(key, value, options, { withPrevious: true });
      return prevKv && toStoredValue(prevKv);
    },
    async delete(selection, options) {
      return (await callUnary(transport, kvDeleteRange, selectionFields(selection), options)).deleted;
    },
    async take(selection, options) {
      const request = { ...selectionFields(selection), prevKv: true };
      return (await callUnary(transport, kvDeleteRange, request, options)).prevKvs.map(toStoredValue);
    },
  };
}

/** The options of a step that a lease stands for. */
export function leaseOf(lease: PutOptions["lease"]): PutStepOptions {
  if (lease === "keep") return { keep: "lease" };
  return lease === undefined ? {} : { lease: typeof lease === "bigint" ? lease : lease.id };
}
