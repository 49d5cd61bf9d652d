/**
 * etcd for its users: keys and values as text or bytes, intervals, paging, transactions, watches that survive interruptions, leases,
 * locks, elections, transactional memory, namespaces, failover, authentication. The calls as they are stand under `/api`.
 */
export { createEtcd, type Etcd, type EtcdOptions, type PutOptions } from "./etcd.js";
export { type Credentials } from "./authentication.js";
export { type Leadership } from "./election.js";
export { etcdErrorMessages, type EtcdErrorName } from "./error-messages.js";
export { CompactedError, EtcdError, LeaseLostError } from "./etcd-error.js";
export { withFailover } from "./failover.js";
export { fromKey, prefix, range, type Bytes, type KeyRange, type KeySelection } from "./key.js";
export { type Lease } from "./lease.js";
export { type HeldLock, type LockOptions } from "./lock.js";
export { withNamespace } from "./namespace.js";
export { type Page, type PageOptions } from "./pages.js";
export { type StmOptions, type StmTransaction } from "./stm.js";
export { type StoredValue } from "./stored-value.js";
export {
  compare,
  operation,
  type Relation,
  type StepResult,
  type Transaction,
  type TransactionResult,
} from "./transaction.js";
export { type WatchBatch, type WatchEvent, type WatchOptions } from "./watch.js";
export {
  type CallOptions,
  ClientError,
  type ClientTransport,
  type FetchTransportOptions,
  type WebSocketTransportOptions,
  createFetchTransport,
  createWebSocketTransport,
} from "../runtime/client/index.js";
export { statusCodes } from "../runtime/core/index.js";
