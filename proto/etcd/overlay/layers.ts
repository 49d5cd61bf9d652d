import { createEtcdClient, type EtcdClient } from "../client.js";
import type { CallOptions } from "../runtime/client/index.js";
import { conditionalWritesOver, type ConditionalWrites } from "./conditional-writes.js";
import { campaign, findLeader, observeElection, observeLeadership, type Leadership } from "./election.js";
import type { EtcdLayer, EtcdParts } from "./etcd.js";
import { concatBytes, type Bytes, type KeySelection } from "./key.js";
import { attachLease, listLeases, openLease, type Lease } from "./lease.js";
import { acquireLock, tryAcquireLock, type HeldLock, type LockOptions } from "./lock.js";
import { withNamespace } from "./namespace.js";
import { runStm, type StmOptions, type StmTransaction } from "./stm.js";
import type { StoredValue } from "./stored-value.js";
import { watchKeys, type WatchBatch, type WatchOptions } from "./watch.js";
import { openWatcher, type Watcher, type WatcherOptions } from "./watcher.js";

/** The layer `watches`. */
export interface Watches {
  /** Every change of the keys, until the loop is left or the signal aborts; interruptions are survived. */
  watch(selection: KeySelection, options?: WatchOptions): AsyncIterable<WatchBatch>;
  /** Many watches over one stream. */
  watcher(options?: WatcherOptions): Watcher;
}

/** The layer `leases`. */
export interface Leases {
  /** A lease that is kept alive: a session, too, when locks and campaigns are given it. */
  lease(ttlSeconds: number, signal?: AbortSignal): Promise<Lease>;
  /** Keeps a lease alive that was granted before. */
  attachLease(id: bigint, options?: CallOptions): Promise<Lease>;
  /** Ids of all leases there are. */
  leases(options?: CallOptions): Promise<readonly bigint[]>;
}

/** The layer `locks`. */
export interface Locks {
  /** Waits for the lock, and holds it until it is unlocked or lost. */
  lock(name: Bytes, options?: LockOptions): Promise<HeldLock>;
  /** The lock if nobody has it, at once; undefined otherwise. */
  tryLock(name: Bytes, options?: LockOptions): Promise<HeldLock | undefined>;
}

/** The layer `elections`. */
export interface Elections {
  /** Waits to become leader, with a value for observers to see. */
  campaign(name: Bytes, value: Bytes, options?: LockOptions): Promise<Leadership>;
  /** The present leader's value; undefined if nobody leads. */
  leader(name: Bytes, options?: CallOptions): Promise<StoredValue | undefined>;
  /** Each leader's value, the present one first. */
  observe(name: Bytes, signal?: AbortSignal): AsyncIterable<StoredValue>;
  /** As `observe`, and tells with undefined when nobody leads. */
  observeLeadership(name: Bytes, signal?: AbortSignal): AsyncIterable<StoredValue | undefined>;
}

/** The layer `transactions`. */
export interface Transactions extends ConditionalWrites {
  /** Runs reads and writes as if nobody else used the store. */
  stm<T>(run: (transaction: StmTransaction) => Promise<T>, options?: StmOptions): Promise<T>;
}

/** The layer `namespaces`. */
export interface Namespaces {
  /** The same cluster with a (further) prefix before every key, unseen; names of locks and elections get it too. */
  namespace(prefix: Bytes): this;
}

/** The layer `calls`. */
export interface Calls {
  /** Every call of the API as it is, with failover, retries, authentication and namespace. */
  readonly client: EtcdClient;
}

/** Watches that survive interruptions. */
export const watches: EtcdLayer<Watches> = ({ transport, forgetToken }) => ({
  watch: (selection, options) => watchKeys(transport, selection, options, forgetToken),
  watcher: (options) => openWatcher(transport, options),
});

/** Leases that are kept alive. */
export const leases: EtcdLayer<Leases> = ({ base }) => ({
  lease: (ttlSeconds, signal) => openLease(base, ttlSeconds, signal),
  attachLease: (id, options) => attachLease(base, id, options),
  leases: (options) => listLeases(base, options),
});

/** Locks of which one holder knows when it has lost them. */
export const locks: EtcdLayer<Locks> = (parts) => ({
  lock: (name, options) => acquireLock(parts.base, inside(parts, name), options),
  tryLock: (name, options) => tryAcquireLock(parts.base, inside(parts, name), options),
});

/** Elections of one leader among many. */
export const elections: EtcdLayer<Elections> = (parts) => ({
  campaign: (name, value, options) => campaign(parts.base, inside(parts, name), value, options),
  leader: (name, options) => findLeader(parts.base, inside(parts, name), options),
  observe: (name, signal) => observeElection(parts.base, inside(parts, name), signal),
  observeLeadership: (name, signal) => observeLeadership(parts.base, inside(parts, name), signal),
});

/** Writes that depend on what is there, and transactional memory. */
export const transactions: EtcdLayer<Transactions> = ({ transport }) => ({
  ...conditionalWritesOver(transport),
  stm: (run, options) => runStm(transport, run, options),
});

/** Parts of the store that do not see each other. */
export const namespaces: EtcdLayer<Namespaces> = (parts) => ({
  namespace(prefix) {
    const whole = inside(parts, prefix);
    return parts.within(whole, withNamespace(parts.base, whole)) as Namespaces;
  },
});

/** Every call of the API. */
export const calls: EtcdLayer<Calls> = ({ transport }) => ({ client: createEtcdClient(transport) });

type AllMembers = Calls & Elections & Leases & Locks & Namespaces & Transactions & Watches;

/** All layers. */
export const everything: EtcdLayer<AllMembers> = (parts) =>
  ({
    ...watches(parts),
    ...leases(parts),
    ...locks(parts),
    ...elections(parts),
    ...transactions(parts),
    ...namespaces(parts),
    ...calls(parts),
  }) as AllMembers;

/** The services of locks and elections know no namespace: it is part of the name. */
function inside({ namespace }: EtcdParts, name: Bytes): Bytes {
  return namespace.length === 0 ? name : concatBytes(namespace, name);
}
