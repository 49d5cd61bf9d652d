/**
 * etcd for its users: keys and values as text or bytes, intervals, paging, transactions, watches that survive interruptions, leases,
 * locks, elections, transactional memory, namespaces, failover, authentication. The calls as they are stand under `/api`.
 */
export { createEtcd } from "./etcd.js";
export {} from "./authentication.js";
export {} from "./election.js";
export { etcdErrorMessages } from "./error-messages.js";
export { CompactedError, EtcdError, LeaseLostError } from "./etcd-error.js";
export { withFailover } from "./failover.js";
export { fromKey, prefix, range } from "./key.js";
export {} from "./lease.js";
export {} from "./lock.js";
export { withNamespace } from "./namespace.js";
export {} from "./pages.js";
export {} from "./stm.js";
export {} from "./stored-value.js";
export { compare, operation, } from "./transaction.js";
export {} from "./watch.js";
export { ClientError, createFetchTransport, createWebSocketTransport, } from "../runtime/client/index.js";
export { statusCodes } from "../runtime/core/index.js";
//# sourceMappingURL=index.js.map