import { createEtcdClient, type EtcdClient } from "../client.js";
import type { CallOptions } from "../runtime/client/index.js";
import { withAuthentication } from "./authentication.js";
import { conditionalWritesOver, type ConditionalWrites } from "./conditional-writes.js";
import { connectEtcd, type EtcdConnection, type EtcdOptions } from "./connect.js";
import { campaign, findLeader, observeElection, observeLeadership, type Leadership } from "./election.js";
import { concatBytes, type Bytes, type KeySelection } from "./key.js";
import { attachLease, listLeases, openLease, type Lease } from "./lease.js";
import { acquireLock, tryAcquireLock, type HeldLock, type LockOptions } from "./lock.js";
import { withNamespace } from "./namespace.js";
import { runStm, type StmOptions, type StmTransaction } from "./stm.js";
import { storeOver, type EtcdStore } from "./store.js";
import type { StoredValue } from "./stored-value.js";
import { watchKeys, type WatchBatch, type WatchOptions } from "./watch.js";
import { openWatcher, type Watcher, type WatcherOptions } from "./watcher.js";

/** etcd as its users see it. Keys and values are text or bytes. */
export interface Etcd extends EtcdStore, ConditionalWrites {
  /** Every call of the API as it is, with failover, retries and authentication. */
  readonly client: EtcdClient;
  watch(selection: KeySelection, options?: WatchOptions): AsyncIterable<WatchBatch>;
  /** Many watches over one stream. */
  watcher(options?: WatcherOptions): Watcher;
  /** A lease that is kept alive: a session, too, when locks and campaigns are given it. */
  lease(ttlSeconds: number, signal?: AbortSignal): Promise<Lease>;
  /** Keeps a lease alive that was granted before. */
  attachLease(id: bigint, options?: CallOptions): Promise<Lease>;
  leases(options?: CallOptions): Promise<readonly bigint[]>;
  lock(name: Bytes, options?: LockOptions): Promise<HeldLock>;
  /** The lock if nobody has it, at once; undefined otherwise. */
  tryLock(name: Bytes, options?: LockOptions): Promise<HeldLock | undefined>;
  campaign(name: Bytes, value: Bytes, options?: LockOptions): Promise<Leadership>;
  leader(name: Bytes, options?: CallOptions): Promise<StoredValue | undefined>;
  observe(name: Bytes, signal?: AbortSignal): AsyncIterable<StoredValue>;
  /** As `observe`, and tells with undefined when nobody leads. */
  observeLeadership(name: Bytes, signal?: AbortSignal): AsyncIterable<StoredValue | undefined>;
  stm<T>(run: (transaction: StmTransaction) => Promise<T>, options?: StmOptions): Promise<T>;
  /** The same cluster with a (further) prefix before every key. */
  namespace(prefix: Bytes): Etcd;
  /** Replaces the members; those that are left are closed after their calls. */
  setEndpoints(endpoints: EtcdOptions["endpoints"]): void;
}

/** `const etcd = createEtcd({ endpoints: [createGrpcTransport({ target: "127.0.0.1:2379" })] })`; `close` ends what the endpoints hold. */
export function createEtcd(options: EtcdOptions): Etcd {
  const { credentials, namespace = "" } = options;
  const connection = connectEtcd(options, credentials && ((transport) => withAuthentication(transport, credentials)));
  return layerOver(connection, namespace);
}

function layerOver(connection: EtcdConnection, namespace: Bytes): Etcd {
  const { transport: base, forgetToken, close, setEndpoints } = connection;
  const transport = namespace.length === 0 ? base : withNamespace(base, namespace);
  const inside = (name: Bytes): Bytes => (namespace.length === 0 ? name : concatBytes(namespace, name));
  return {
    ...storeOver(transport, close),
    ...conditionalWritesOver(transport),
    client: createEtcdClient(transport),
    watch: (selection, options) => watchKeys(transport, selection, options, forgetToken),
    watcher: (options) => openWatcher(transport, options),
    lease: (ttlSeconds, signal) => openLease(base, ttlSeconds, signal),
    attachLease: (id, options) => attachLease(base, id, options),
    leases: (options) => listLeases(base, options),
    // The services of locks and elections know no namespace: it is part of the name.
    lock: (name, options) => acquireLock(base, inside(name), options),
    tryLock: (name, options) => tryAcquireLock(base, inside(name), options),
    campaign: (name, value, options) => campaign(base, inside(name), value, options),
    leader: (name, options) => findLeader(base, inside(name), options),
    observe: (name, signal) => observeElection(base, inside(name), signal),
    observeLeadership: (name, signal) => observeLeadership(base, inside(name), signal),
    stm: (run, options) => runStm(transport, run, options),
    namespace: (more) => layerOver(connection, inside(more)),
    setEndpoints,
  };
}
