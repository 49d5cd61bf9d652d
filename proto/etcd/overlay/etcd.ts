import { createEtcdClient, type EtcdClient } from "../client.js";
import { kvDeleteRange, kvPut, kvRange } from "../methods/rpc.js";
import {
  type CallOptions,
  type ClientTransport,
  type RetryPolicy,
  callUnary,
  withRetries,
} from "../runtime/client/index.js";
import { withAuthentication, type AuthenticatedTransport, type Credentials } from "./authentication.js";
import { mayRepeat } from "./call-safety.js";
import { campaign, findLeader, observeElection, type Leadership } from "./election.js";
import { withEtcdErrors } from "./etcd-error.js";
import { withFailover } from "./failover.js";
import { concatBytes, selectionFields, type Bytes, type KeySelection } from "./key.js";
import { openLease, type Lease } from "./lease.js";
import { acquireLock, type HeldLock, type LockOptions } from "./lock.js";
import { withNamespace } from "./namespace.js";
import { readPages, type Page, type PageOptions } from "./pages.js";
import { runStm, type StmOptions, type StmTransaction } from "./stm.js";
import { toStoredValue, type StoredValue } from "./stored-value.js";
import { createTransaction, type Transaction } from "./transaction.js";
import { watchKeys, type WatchBatch, type WatchOptions } from "./watch.js";

/** How an etcd client reaches its cluster. */
export interface EtcdOptions {
  /** One transport per member, tried in turn. */
  readonly endpoints: readonly ClientTransport[];
  readonly credentials?: Credentials;
  /** Put in front of every key, unseen; names of locks and elections get it too. */
  readonly namespace?: Bytes;
  /** Default: up to 5 attempts for what may be repeated; false for none. */
  readonly retry?: RetryPolicy | false;
}

/** What `put` may be told. */
export interface PutOptions extends CallOptions {
  /** Lease the key is attached to, or its id. */
  readonly lease?: bigint | Lease;
}

/** etcd as its users see it. Keys and values are text or bytes. */
export interface Etcd {
  /** Every call of the API as it is, with failover, retries and authentication. */
  readonly client: EtcdClient;
  readonly transport: ClientTransport;
  /** The value of a key; undefined if there is none. */
  get(
    key: Bytes,
    options?: CallOptions & { readonly revision?: bigint; readonly serializable?: boolean },
  ): Promise<StoredValue | undefined>;
  /** All values of an interval, of one revision; `pages` for those that do not fit into memory. */
  getAll(selection: KeySelection, options?: PageOptions): Promise<readonly StoredValue[]>;
  pages(selection: KeySelection, options?: PageOptions): AsyncIterable<Page>;
  count(selection: KeySelection, options?: CallOptions): Promise<bigint>;
  /** Answers the revision that holds the change. */
  put(key: Bytes, value: Bytes, options?: PutOptions): Promise<bigint>;
  /** Answers how many keys there were. */
  delete(selection: KeySelection, options?: CallOptions): Promise<bigint>;
  transaction(): Transaction;
  watch(selection: KeySelection, options?: WatchOptions): AsyncIterable<WatchBatch>;
  lease(ttlSeconds: number, signal?: AbortSignal): Promise<Lease>;
  lock(name: Bytes, options?: LockOptions): Promise<HeldLock>;
  campaign(name: Bytes, value: Bytes, options?: LockOptions): Promise<Leadership>;
  leader(name: Bytes, options?: CallOptions): Promise<StoredValue | undefined>;
  observe(name: Bytes, signal?: AbortSignal): AsyncIterable<StoredValue>;
  stm<T>(run: (transaction: StmTransaction) => Promise<T>, options?: StmOptions): Promise<T>;
  /** The same cluster with a (further) prefix before every key. */
  namespace(prefix: Bytes): Etcd;
}

/** `const etcd = createEtcd({ endpoints: [createGrpcTransport({ target: "127.0.0.1:2379" })] })`; the endpoints stay yours to close. */
export function createEtcd({ endpoints, credentials, namespace = "", retry = {} }: EtcdOptions): Etcd {
  const failover = withFailover(endpoints.map(withEtcdErrors));
  const authenticated = credentials && withAuthentication(failover, credentials);
  const calls = authenticated ?? failover;
  const retrying = retry === false ? calls : withRetries(calls, { maxAttempts: 5, mayRetry: mayRepeat, ...retry });
  return createLayer(retrying, authenticated, namespace);
}

function createLayer(base: ClientTransport, authenticated: AuthenticatedTransport | undefined, namespace: Bytes): Etcd {
  const transport = namespace.length === 0 ? base : withNamespace(base, namespace);
  const inside = (name: Bytes): Bytes => (namespace.length === 0 ? name : concatBytes(namespace, name));
  return {
    client: createEtcdClient(transport),
    transport,
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
    async put(key, value, { lease = 0n, ...options } = {}) {
      const { header } = await callUnary(
        transport,
        kvPut,
        { key, value, lease: typeof lease === "bigint" ? lease : lease.id },
        options,
      );
      return header?.revision ?? 0n;
    },
    async delete(selection, options) {
      return (await callUnary(transport, kvDeleteRange, selectionFields(selection), options)).deleted;
    },
    transaction: () => createTransaction(transport),
    watch: (selection, options) => watchKeys(transport, selection, options, authenticated?.forgetToken),
    lease: (ttlSeconds, signal) => openLease(transport, ttlSeconds, signal),
    lock: (name, options) => acquireLock(transport, inside(name), options),
    campaign: (name, value, options) => campaign(transport, inside(name), value, options),
    leader: (name, options) => findLeader(transport, inside(name), options),
    observe: (name, signal) => observeElection(transport, inside(name), signal),
    stm: (run, options) => runStm(transport, run, options),
    namespace: (more) => createLayer(base, authenticated, inside(more)),
  };
}
