/**
 * etcd for its users: keys and values as text or bytes, intervals, paging, transactions, watches that survive interruptions, leases,
 * locks, elections, transactional memory, namespaces, failover, authentication. The calls as they are stand under `/api`.
 */
export { withAuthentication, type Credentials } from "./authentication.js";
export { openCache, type KeyCache } from "./cache.js";
export { type EtcdOptions } from "./connect.js";
export { type Leadership } from "./election.js";
export { etcdErrorMessages, type EtcdErrorName } from "./error-messages.js";
export { CompactedError, EtcdError, LeaseLostError } from "./etcd-error.js";
export { createEtcd, type Etcd, type EtcdLayer, type EtcdParts, type MembersOf } from "./etcd.js";
export { campaignLikeEtcd3, lockLikeEtcd3 } from "./etcd3-keys.js";
export { withFailover } from "./failover.js";
export { fromKey, prefix, range, type Bytes, type KeyRange, type KeySelection } from "./key.js";
export {
  calls,
  elections,
  everything,
  leases,
  locks,
  namespaces,
  transactions,
  watches,
  type Calls,
  type Elections,
  type Leases,
  type Locks,
  type Namespaces,
  type Transactions,
  type Watches,
} from "./layers.js";
export { openLeasing, type LeasingOptions, type LeasingStore } from "./leasing.js";
export { type Lease, type LeaseState } from "./lease.js";
export { type HeldLock, type LockOptions } from "./lock.js";
export {
  compact,
  defragment,
  disarm,
  hashOf,
  listAlarms,
  listMembers,
  memberStatus,
  moveLeader,
  readSnapshot,
} from "./maintenance.js";
export { mirror, syncKeys, type MirrorOptions, type SyncPart } from "./mirror.js";
export { withNamespace } from "./namespace.js";
export { createOrdering } from "./ordering.js";
export { type Page, type PageOptions, type RangeOptions, type SortKey } from "./pages.js";
export { createBarrier, createDoubleBarrier, type Barrier, type DoubleBarrier } from "./recipes/barrier.js";
export { createQueue, type Queue } from "./recipes/queue.js";
export { createReadWriteLock, type ReadWriteLock } from "./recipes/read-write-lock.js";
export { type Isolation, type StmOptions, type StmTransaction } from "./stm.js";
export { type EtcdStore, type GetOptions, type PutOptions } from "./store.js";
export { type StoredValue } from "./stored-value.js";
export { followMembers, syncEndpoints, type SyncOptions } from "./sync-endpoints.js";
export {
  compare,
  operation,
  type PutStepOptions,
  type Relation,
  type StepResult,
  type Transaction,
  type TransactionResult,
} from "./transaction.js";
export {
  controlAccess,
  isAccessControlled,
  rolesOf,
  usersOf,
  type Access,
  type Permission,
  type Roles,
  type Users,
} from "./users.js";
export { type WatchBatch, type WatchEvent, type WatchOptions } from "./watch.js";
export { type Watcher, type WatcherOptions } from "./watcher.js";
export {
  type CallEvent,
  type CallOptions,
  ClientError,
  type ClientTransport,
  type FetchTransportOptions,
  type RetryPolicy,
  type WebSocketTransportOptions,
  createFetchTransport,
  createWebSocketTransport,
  withDefaults,
  withResponse,
} from "../runtime/client/index.js";
export { statusCodes } from "../runtime/core/index.js";
