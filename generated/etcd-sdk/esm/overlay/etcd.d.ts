import { type EtcdClient } from "../client.js";
import { type CallOptions, type ClientTransport, type RetryPolicy } from "../runtime/client/index.js";
import { type Credentials } from "./authentication.js";
import { type Leadership } from "./election.js";
import { type Bytes, type KeySelection } from "./key.js";
import { type Lease } from "./lease.js";
import { type HeldLock, type LockOptions } from "./lock.js";
import { type Page, type PageOptions } from "./pages.js";
import { type StmOptions, type StmTransaction } from "./stm.js";
import { type StoredValue } from "./stored-value.js";
import { type Transaction } from "./transaction.js";
import { type WatchBatch, type WatchOptions } from "./watch.js";
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
    get(key: Bytes, options?: CallOptions & {
        readonly revision?: bigint;
        readonly serializable?: boolean;
    }): Promise<StoredValue | undefined>;
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
export declare function createEtcd({ endpoints, credentials, namespace, retry }: EtcdOptions): Etcd;
