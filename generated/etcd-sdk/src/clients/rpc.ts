// Clients of etcd/rpc.proto.

import type {
  AlarmRequestInit, AlarmResponse, AuthDisableRequestInit, AuthDisableResponse, AuthEnableRequestInit,
  AuthEnableResponse, AuthRoleAddRequestInit, AuthRoleAddResponse, AuthRoleDeleteRequestInit, AuthRoleDeleteResponse,
  AuthRoleGetRequestInit, AuthRoleGetResponse, AuthRoleGrantPermissionRequestInit, AuthRoleGrantPermissionResponse,
  AuthRoleListRequestInit, AuthRoleListResponse, AuthRoleRevokePermissionRequestInit, AuthRoleRevokePermissionResponse,
  AuthStatusRequestInit, AuthStatusResponse, AuthUserAddRequestInit, AuthUserAddResponse,
  AuthUserChangePasswordRequestInit, AuthUserChangePasswordResponse, AuthUserDeleteRequestInit, AuthUserDeleteResponse,
  AuthUserGetRequestInit, AuthUserGetResponse, AuthUserGrantRoleRequestInit, AuthUserGrantRoleResponse,
  AuthUserListRequestInit, AuthUserListResponse, AuthUserRevokeRoleRequestInit, AuthUserRevokeRoleResponse,
  AuthenticateRequestInit, AuthenticateResponse, CompactionRequestInit, CompactionResponse, DefragmentRequestInit,
  DefragmentResponse, DeleteRangeRequestInit, DeleteRangeResponse, DowngradeRequestInit, DowngradeResponse,
  HashKVRequestInit, HashKVResponse, HashRequestInit, HashResponse, LeaseGrantRequestInit, LeaseGrantResponse,
  LeaseKeepAliveRequestInit, LeaseKeepAliveResponse, LeaseLeasesRequestInit, LeaseLeasesResponse,
  LeaseRevokeRequestInit, LeaseRevokeResponse, LeaseTimeToLiveRequestInit, LeaseTimeToLiveResponse,
  MemberAddRequestInit, MemberAddResponse, MemberListRequestInit, MemberListResponse, MemberPromoteRequestInit,
  MemberPromoteResponse, MemberRemoveRequestInit, MemberRemoveResponse, MemberUpdateRequestInit, MemberUpdateResponse,
  MoveLeaderRequestInit, MoveLeaderResponse, PutRequestInit, PutResponse, RangeRequestInit, RangeResponse,
  RangeStreamResponse, SnapshotRequestInit, SnapshotResponse, StatusRequestInit, StatusResponse, TxnRequestInit,
  TxnResponse, WatchRequestInit, WatchResponse,
} from "../messages/rpc.js";
import {
  authAuthenticate, authDisable, authEnable, authRoleAdd, authRoleDelete, authRoleGet, authRoleGrantPermission,
  authRoleList, authRoleRevokePermission, authStatus, authUserAdd, authUserChangePassword, authUserDelete, authUserGet,
  authUserGrantRole, authUserList, authUserRevokeRole, clusterMemberAdd, clusterMemberList, clusterMemberPromote,
  clusterMemberRemove, clusterMemberUpdate, kvCompact, kvDeleteRange, kvPut, kvRange, kvRangeStream, kvTxn, leaseGrant,
  leaseKeepAlive, leaseLeases, leaseRevoke, leaseTimeToLive, maintenanceAlarm, maintenanceDefragment,
  maintenanceDowngrade, maintenanceHash, maintenanceHashKV, maintenanceMoveLeader, maintenanceSnapshot,
  maintenanceStatus, watch,
} from "../methods/rpc.js";
import {
  type CallOptions, type ClientTransport, type Messages, callBidiStreaming, callServerStreaming, callUnary,
} from "../runtime/client/index.js";

/**
 * Reading and writing keys. Each change of the store raises its revision by one, and older
 * revisions stay readable until they are compacted.
 */
export interface KVClient {
  /**
   * Etcd Read one key or an interval of keys
   *
   * Reads one key or an interval of keys.
   *
   * The answer is consistent with everything acknowledged before the call, unless `serializable` trades that for
   * speed. Setting `revision` reads the store as it was in the past.
   *
   * Answers 400 for an empty key and for a revision that has been compacted or lies in the future.
   *
   * `POST /v3/kv/range`, gRPC `/etcdserverpb.KV/Range`
   *
   * Errors:
   * - 400: The body is not valid JSON for the message, or etcd refuses the request as it stands or in the present
   *   state. Calls without a token end here too once access control is on.
   * - 401: The token is unknown or has expired; authenticate again.
   * - 403: The user's roles do not allow this.
   * - 404: There is no such path, lease or member. Missing keys are no error, and missing users and roles are
   *   answered with 400.
   * - 429: The server is out of space or overloaded, or the request is far too large.
   * - 500: Something went wrong that has no status of its own; the election service reports most of its failures
   *   this way.
   * - 501: The server is older than this method, or the path does not take this HTTP method.
   * - 503: The cluster cannot answer at the moment, for example because it has no leader; try again later.
   * - 504: The deadline that the caller set with the header Grpc-Timeout has passed.
   */
  range(input: RangeRequestInit, options?: CallOptions): Promise<RangeResponse>;
  /**
   * Reads an interval of keys in several messages instead of one.
   *
   * Meant for results too large for a single answer. It has no HTTP rule and is reachable over gRPC
   * only.
   *
   * gRPC `/etcdserverpb.KV/RangeStream`
   */
  rangeStream(input: RangeRequestInit, options?: CallOptions): AsyncIterableIterator<RangeStreamResponse>;
  /**
   * Etcd Store a value under a key
   *
   * Writes a value under a key.
   *
   * Creates the key if it is missing and overwrites it otherwise. The store revision grows by one, and watchers of
   * the key receive one event.
   *
   * Answers 400 for an empty key, 404 for an unknown lease, and 429 when the space quota is used up.
   *
   * `POST /v3/kv/put`, gRPC `/etcdserverpb.KV/Put`
   *
   * Errors:
   * - 400: The body is not valid JSON for the message, or etcd refuses the request as it stands or in the present
   *   state. Calls without a token end here too once access control is on.
   * - 401: The token is unknown or has expired; authenticate again.
   * - 403: The user's roles do not allow this.
   * - 404: There is no such path, lease or member. Missing keys are no error, and missing users and roles are
   *   answered with 400.
   * - 429: The server is out of space or overloaded, or the request is far too large.
   * - 500: Something went wrong that has no status of its own; the election service reports most of its failures
   *   this way.
   * - 501: The server is older than this method, or the path does not take this HTTP method.
   * - 503: The cluster cannot answer at the moment, for example because it has no leader; try again later.
   * - 504: The deadline that the caller set with the header Grpc-Timeout has passed.
   */
  put(input: PutRequestInit, options?: CallOptions): Promise<PutResponse>;
  /**
   * Etcd Delete one key or an interval of keys
   *
   * Deletes one key or an interval of keys.
   *
   * All deletions of a call share one new revision, and each deleted key produces an event. Deleting nothing is not
   * an error and leaves the revision as it was.
   *
   * `POST /v3/kv/deleterange`, gRPC `/etcdserverpb.KV/DeleteRange`
   *
   * Errors:
   * - 400: The body is not valid JSON for the message, or etcd refuses the request as it stands or in the present
   *   state. Calls without a token end here too once access control is on.
   * - 401: The token is unknown or has expired; authenticate again.
   * - 403: The user's roles do not allow this.
   * - 404: There is no such path, lease or member. Missing keys are no error, and missing users and roles are
   *   answered with 400.
   * - 429: The server is out of space or overloaded, or the request is far too large.
   * - 500: Something went wrong that has no status of its own; the election service reports most of its failures
   *   this way.
   * - 501: The server is older than this method, or the path does not take this HTTP method.
   * - 503: The cluster cannot answer at the moment, for example because it has no leader; try again later.
   * - 504: The deadline that the caller set with the header Grpc-Timeout has passed.
   */
  deleteRange(input: DeleteRangeRequestInit, options?: CallOptions): Promise<DeleteRangeResponse>;
  /**
   * Etcd Check conditions and act on the outcome, atomically
   *
   * Checks conditions and runs one of two lists of operations, atomically.
   *
   * If all comparisons hold, the operations under `success` run, otherwise those under `failure`. All their writes
   * share one revision. A list may not put the same key twice, and a member refuses more than 128 operations unless
   * it was configured otherwise.
   *
   * Answers 400 if a list puts a key twice or has too many operations.
   *
   * `POST /v3/kv/txn`, gRPC `/etcdserverpb.KV/Txn`
   *
   * Errors:
   * - 400: The body is not valid JSON for the message, or etcd refuses the request as it stands or in the present
   *   state. Calls without a token end here too once access control is on.
   * - 401: The token is unknown or has expired; authenticate again.
   * - 403: The user's roles do not allow this.
   * - 404: There is no such path, lease or member. Missing keys are no error, and missing users and roles are
   *   answered with 400.
   * - 429: The server is out of space or overloaded, or the request is far too large.
   * - 500: Something went wrong that has no status of its own; the election service reports most of its failures
   *   this way.
   * - 501: The server is older than this method, or the path does not take this HTTP method.
   * - 503: The cluster cannot answer at the moment, for example because it has no leader; try again later.
   * - 504: The deadline that the caller set with the header Grpc-Timeout has passed.
   */
  txn(input: TxnRequestInit, options?: CallOptions): Promise<TxnResponse>;
  /**
   * Etcd Drop the history before a revision
   *
   * Drops the history before a revision.
   *
   * The latest state of every key survives. Reads and watches of dropped revisions fail from then on. Without
   * regular compaction the store grows until its space quota stops all writes.
   *
   * Answers 400 if the revision has already been compacted or lies in the future.
   *
   * `POST /v3/kv/compaction`, gRPC `/etcdserverpb.KV/Compact`
   *
   * Errors:
   * - 400: The body is not valid JSON for the message, or etcd refuses the request as it stands or in the present
   *   state. Calls without a token end here too once access control is on.
   * - 401: The token is unknown or has expired; authenticate again.
   * - 403: The user's roles do not allow this.
   * - 404: There is no such path, lease or member. Missing keys are no error, and missing users and roles are
   *   answered with 400.
   * - 429: The server is out of space or overloaded, or the request is far too large.
   * - 500: Something went wrong that has no status of its own; the election service reports most of its failures
   *   this way.
   * - 501: The server is older than this method, or the path does not take this HTTP method.
   * - 503: The cluster cannot answer at the moment, for example because it has no leader; try again later.
   * - 504: The deadline that the caller set with the header Grpc-Timeout has passed.
   */
  compact(input: CompactionRequestInit, options?: CallOptions): Promise<CompactionResponse>;
}

/** A client of `etcdserverpb.KV` over any transport. */
export function createKVClient(transport: ClientTransport): KVClient {
  return {
    range: (input, options) => callUnary(transport, kvRange, input, options),
    rangeStream: (input, options) => callServerStreaming(transport, kvRangeStream, input, options),
    put: (input, options) => callUnary(transport, kvPut, input, options),
    deleteRange: (input, options) => callUnary(transport, kvDeleteRange, input, options),
    txn: (input, options) => callUnary(transport, kvTxn, input, options),
    compact: (input, options) => callUnary(transport, kvCompact, input, options),
  };
}

/** Notification of changes, as they happen or from any revision that has not been compacted. */
export interface WatchClient {
  /**
   * Etcd Follow changes of keys
   *
   * Opens a channel on which watchers are created, cancelled and served.
   *
   * Both directions are streams: requests start and stop watchers, answers carry their events, and one channel
   * serves any number of watchers. Events of a watcher arrive in revision order, each exactly once, and those of one
   * revision are never torn apart unless `fragment` allows it. The channel stays open after the caller has finished
   * sending.
   *
   * Over HTTP the body is a sequence of JSON messages, and the answer is a sequence of lines that stays open after
   * the body has ended.
   *
   * `POST /v3/watch`, gRPC `/etcdserverpb.Watch/Watch`
   *
   * Errors:
   * - 400: The body is not valid JSON for the message, or etcd refuses the request as it stands or in the present
   *   state. Calls without a token end here too once access control is on.
   * - 401: The token is unknown or has expired; authenticate again.
   * - 403: The user's roles do not allow this.
   * - 404: There is no such path, lease or member. Missing keys are no error, and missing users and roles are
   *   answered with 400.
   * - 429: The server is out of space or overloaded, or the request is far too large.
   * - 500: Something went wrong that has no status of its own; the election service reports most of its failures
   *   this way.
   * - 501: The server is older than this method, or the path does not take this HTTP method.
   * - 503: The cluster cannot answer at the moment, for example because it has no leader; try again later.
   * - 504: The deadline that the caller set with the header Grpc-Timeout has passed.
   */
  watch(inputs: Messages<WatchRequestInit>, options?: CallOptions): AsyncIterableIterator<WatchResponse>;
}

/** A client of `etcdserverpb.Watch` over any transport. */
export function createWatchClient(transport: ClientTransport): WatchClient {
  return {
    watch: (inputs, options) => callBidiStreaming(transport, watch, inputs, options),
  };
}

/**
 * Time limits for keys. Keys attached to a lease vanish together when it ends, which is how the
 * presence of a client is modelled.
 */
export interface LeaseClient {
  /**
   * Etcd Create a lease
   *
   * Creates a lease that lives for a number of seconds.
   *
   * It has to be renewed with `LeaseKeepAlive` before that time is over.
   *
   * Answers 400 if the ID is in use or the time is too long.
   *
   * `POST /v3/lease/grant`, gRPC `/etcdserverpb.Lease/LeaseGrant`
   *
   * Errors:
   * - 400: The body is not valid JSON for the message, or etcd refuses the request as it stands or in the present
   *   state. Calls without a token end here too once access control is on.
   * - 401: The token is unknown or has expired; authenticate again.
   * - 403: The user's roles do not allow this.
   * - 404: There is no such path, lease or member. Missing keys are no error, and missing users and roles are
   *   answered with 400.
   * - 429: The server is out of space or overloaded, or the request is far too large.
   * - 500: Something went wrong that has no status of its own; the election service reports most of its failures
   *   this way.
   * - 501: The server is older than this method, or the path does not take this HTTP method.
   * - 503: The cluster cannot answer at the moment, for example because it has no leader; try again later.
   * - 504: The deadline that the caller set with the header Grpc-Timeout has passed.
   */
  leaseGrant(input: LeaseGrantRequestInit, options?: CallOptions): Promise<LeaseGrantResponse>;
  /**
   * Etcd End a lease and delete its keys
   *
   * Ends a lease at once and deletes all keys attached to it.
   *
   * Fails with NOT_FOUND if there is no such lease.
   *
   * Answers 404 if there is no such lease.
   *
   * `POST /v3/lease/revoke`, `POST /v3/kv/lease/revoke`, gRPC `/etcdserverpb.Lease/LeaseRevoke`
   *
   * Errors:
   * - 400: The body is not valid JSON for the message, or etcd refuses the request as it stands or in the present
   *   state. Calls without a token end here too once access control is on.
   * - 401: The token is unknown or has expired; authenticate again.
   * - 403: The user's roles do not allow this.
   * - 404: There is no such path, lease or member. Missing keys are no error, and missing users and roles are
   *   answered with 400.
   * - 429: The server is out of space or overloaded, or the request is far too large.
   * - 500: Something went wrong that has no status of its own; the election service reports most of its failures
   *   this way.
   * - 501: The server is older than this method, or the path does not take this HTTP method.
   * - 503: The cluster cannot answer at the moment, for example because it has no leader; try again later.
   * - 504: The deadline that the caller set with the header Grpc-Timeout has passed.
   */
  leaseRevoke(input: LeaseRevokeRequestInit, options?: CallOptions): Promise<LeaseRevokeResponse>;
  /**
   * Etcd Renew leases
   *
   * Renews leases for as long as the caller keeps sending.
   *
   * Each request renews one lease to its full time and is answered by one message, so a third of the TTL is a
   * sensible pace. A lease that has already ended is answered with a TTL of 0, not with an error. The answers end
   * once the caller has finished sending.
   *
   * Over HTTP the body is a sequence of JSON messages, and each is answered by one line.
   *
   * `POST /v3/lease/keepalive`, gRPC `/etcdserverpb.Lease/LeaseKeepAlive`
   *
   * Errors:
   * - 400: The body is not valid JSON for the message, or etcd refuses the request as it stands or in the present
   *   state. Calls without a token end here too once access control is on.
   * - 401: The token is unknown or has expired; authenticate again.
   * - 403: The user's roles do not allow this.
   * - 404: There is no such path, lease or member. Missing keys are no error, and missing users and roles are
   *   answered with 400.
   * - 429: The server is out of space or overloaded, or the request is far too large.
   * - 500: Something went wrong that has no status of its own; the election service reports most of its failures
   *   this way.
   * - 501: The server is older than this method, or the path does not take this HTTP method.
   * - 503: The cluster cannot answer at the moment, for example because it has no leader; try again later.
   * - 504: The deadline that the caller set with the header Grpc-Timeout has passed.
   */
  leaseKeepAlive(inputs: Messages<LeaseKeepAliveRequestInit>, options?: CallOptions): AsyncIterableIterator<LeaseKeepAliveResponse>;
  /**
   * Etcd See how long a lease has left
   *
   * Tells how long a lease has left and, on request, which keys hang on it.
   *
   * Looking at a lease does not renew it. An unknown lease is answered with a TTL of -1.
   *
   * `POST /v3/lease/timetolive`, `POST /v3/kv/lease/timetolive`, gRPC `/etcdserverpb.Lease/LeaseTimeToLive`
   *
   * Errors:
   * - 400: The body is not valid JSON for the message, or etcd refuses the request as it stands or in the present
   *   state. Calls without a token end here too once access control is on.
   * - 401: The token is unknown or has expired; authenticate again.
   * - 403: The user's roles do not allow this.
   * - 404: There is no such path, lease or member. Missing keys are no error, and missing users and roles are
   *   answered with 400.
   * - 429: The server is out of space or overloaded, or the request is far too large.
   * - 500: Something went wrong that has no status of its own; the election service reports most of its failures
   *   this way.
   * - 501: The server is older than this method, or the path does not take this HTTP method.
   * - 503: The cluster cannot answer at the moment, for example because it has no leader; try again later.
   * - 504: The deadline that the caller set with the header Grpc-Timeout has passed.
   */
  leaseTimeToLive(input: LeaseTimeToLiveRequestInit, options?: CallOptions): Promise<LeaseTimeToLiveResponse>;
  /**
   * Etcd List the leases that are alive
   *
   * Lists all leases that are alive.
   *
   * Gives IDs only; ask `LeaseTimeToLive` for the details of each.
   *
   * Since etcd 3.3.
   *
   * `POST /v3/lease/leases`, `POST /v3/kv/lease/leases`, gRPC `/etcdserverpb.Lease/LeaseLeases`
   *
   * Errors:
   * - 400: The body is not valid JSON for the message, or etcd refuses the request as it stands or in the present
   *   state. Calls without a token end here too once access control is on.
   * - 401: The token is unknown or has expired; authenticate again.
   * - 403: The user's roles do not allow this.
   * - 404: There is no such path, lease or member. Missing keys are no error, and missing users and roles are
   *   answered with 400.
   * - 429: The server is out of space or overloaded, or the request is far too large.
   * - 500: Something went wrong that has no status of its own; the election service reports most of its failures
   *   this way.
   * - 501: The server is older than this method, or the path does not take this HTTP method.
   * - 503: The cluster cannot answer at the moment, for example because it has no leader; try again later.
   * - 504: The deadline that the caller set with the header Grpc-Timeout has passed.
   */
  leaseLeases(input: LeaseLeasesRequestInit, options?: CallOptions): Promise<LeaseLeasesResponse>;
}

/** A client of `etcdserverpb.Lease` over any transport. */
export function createLeaseClient(transport: ClientTransport): LeaseClient {
  return {
    leaseGrant: (input, options) => callUnary(transport, leaseGrant, input, options),
    leaseRevoke: (input, options) => callUnary(transport, leaseRevoke, input, options),
    leaseKeepAlive: (inputs, options) => callBidiStreaming(transport, leaseKeepAlive, inputs, options),
    leaseTimeToLive: (input, options) => callUnary(transport, leaseTimeToLive, input, options),
    leaseLeases: (input, options) => callUnary(transport, leaseLeases, input, options),
  };
}

/**
 * Membership of the cluster. Changes go through consensus one at a time and need a working
 * majority.
 */
export interface ClusterClient {
  /**
   * Etcd Admit a member
   *
   * Admits a member that is about to be started.
   *
   * Call this before starting the new process. A voting member counts towards the majority from this moment on, even
   * while it is still down; a learner does not.
   *
   * Answers 400 if an address is malformed or already in use, or if too few members are up.
   *
   * `POST /v3/cluster/member/add`, gRPC `/etcdserverpb.Cluster/MemberAdd`
   *
   * Errors:
   * - 400: The body is not valid JSON for the message, or etcd refuses the request as it stands or in the present
   *   state. Calls without a token end here too once access control is on.
   * - 401: The token is unknown or has expired; authenticate again.
   * - 403: The user's roles do not allow this.
   * - 404: There is no such path, lease or member. Missing keys are no error, and missing users and roles are
   *   answered with 400.
   * - 429: The server is out of space or overloaded, or the request is far too large.
   * - 500: Something went wrong that has no status of its own; the election service reports most of its failures
   *   this way.
   * - 501: The server is older than this method, or the path does not take this HTTP method.
   * - 503: The cluster cannot answer at the moment, for example because it has no leader; try again later.
   * - 504: The deadline that the caller set with the header Grpc-Timeout has passed.
   */
  memberAdd(input: MemberAddRequestInit, options?: CallOptions): Promise<MemberAddResponse>;
  /**
   * Etcd Expel a member
   *
   * Expels a member for good.
   *
   * The ID of an expelled member is never accepted again; to bring the machine back, add it as a new member with an
   * empty data directory.
   *
   * Answers 404 if there is no such member.
   *
   * `POST /v3/cluster/member/remove`, gRPC `/etcdserverpb.Cluster/MemberRemove`
   *
   * Errors:
   * - 400: The body is not valid JSON for the message, or etcd refuses the request as it stands or in the present
   *   state. Calls without a token end here too once access control is on.
   * - 401: The token is unknown or has expired; authenticate again.
   * - 403: The user's roles do not allow this.
   * - 404: There is no such path, lease or member. Missing keys are no error, and missing users and roles are
   *   answered with 400.
   * - 429: The server is out of space or overloaded, or the request is far too large.
   * - 500: Something went wrong that has no status of its own; the election service reports most of its failures
   *   this way.
   * - 501: The server is older than this method, or the path does not take this HTTP method.
   * - 503: The cluster cannot answer at the moment, for example because it has no leader; try again later.
   * - 504: The deadline that the caller set with the header Grpc-Timeout has passed.
   */
  memberRemove(input: MemberRemoveRequestInit, options?: CallOptions): Promise<MemberRemoveResponse>;
  /**
   * Etcd Change the addresses of a member
   *
   * Changes the addresses at which other members reach a member.
   *
   * Answers 404 if there is no such member.
   *
   * `POST /v3/cluster/member/update`, gRPC `/etcdserverpb.Cluster/MemberUpdate`
   *
   * Errors:
   * - 400: The body is not valid JSON for the message, or etcd refuses the request as it stands or in the present
   *   state. Calls without a token end here too once access control is on.
   * - 401: The token is unknown or has expired; authenticate again.
   * - 403: The user's roles do not allow this.
   * - 404: There is no such path, lease or member. Missing keys are no error, and missing users and roles are
   *   answered with 400.
   * - 429: The server is out of space or overloaded, or the request is far too large.
   * - 500: Something went wrong that has no status of its own; the election service reports most of its failures
   *   this way.
   * - 501: The server is older than this method, or the path does not take this HTTP method.
   * - 503: The cluster cannot answer at the moment, for example because it has no leader; try again later.
   * - 504: The deadline that the caller set with the header Grpc-Timeout has passed.
   */
  memberUpdate(input: MemberUpdateRequestInit, options?: CallOptions): Promise<MemberUpdateResponse>;
  /**
   * Etcd List the members
   *
   * Lists the members, voting or not, started or not.
   *
   * `POST /v3/cluster/member/list`, gRPC `/etcdserverpb.Cluster/MemberList`
   *
   * Errors:
   * - 400: The body is not valid JSON for the message, or etcd refuses the request as it stands or in the present
   *   state. Calls without a token end here too once access control is on.
   * - 401: The token is unknown or has expired; authenticate again.
   * - 403: The user's roles do not allow this.
   * - 404: There is no such path, lease or member. Missing keys are no error, and missing users and roles are
   *   answered with 400.
   * - 429: The server is out of space or overloaded, or the request is far too large.
   * - 500: Something went wrong that has no status of its own; the election service reports most of its failures
   *   this way.
   * - 501: The server is older than this method, or the path does not take this HTTP method.
   * - 503: The cluster cannot answer at the moment, for example because it has no leader; try again later.
   * - 504: The deadline that the caller set with the header Grpc-Timeout has passed.
   */
  memberList(input: MemberListRequestInit, options?: CallOptions): Promise<MemberListResponse>;
  /**
   * Etcd Give a learner a vote
   *
   * Turns a learner into a voting member.
   *
   * Succeeds only when the learner has nearly caught up with the leader's log.
   *
   * Answers 404 if there is no such member, and 400 if it is not a learner or lags too far behind.
   *
   * Since etcd 3.4.
   *
   * `POST /v3/cluster/member/promote`, gRPC `/etcdserverpb.Cluster/MemberPromote`
   *
   * Errors:
   * - 400: The body is not valid JSON for the message, or etcd refuses the request as it stands or in the present
   *   state. Calls without a token end here too once access control is on.
   * - 401: The token is unknown or has expired; authenticate again.
   * - 403: The user's roles do not allow this.
   * - 404: There is no such path, lease or member. Missing keys are no error, and missing users and roles are
   *   answered with 400.
   * - 429: The server is out of space or overloaded, or the request is far too large.
   * - 500: Something went wrong that has no status of its own; the election service reports most of its failures
   *   this way.
   * - 501: The server is older than this method, or the path does not take this HTTP method.
   * - 503: The cluster cannot answer at the moment, for example because it has no leader; try again later.
   * - 504: The deadline that the caller set with the header Grpc-Timeout has passed.
   */
  memberPromote(input: MemberPromoteRequestInit, options?: CallOptions): Promise<MemberPromoteResponse>;
}

/** A client of `etcdserverpb.Cluster` over any transport. */
export function createClusterClient(transport: ClientTransport): ClusterClient {
  return {
    memberAdd: (input, options) => callUnary(transport, clusterMemberAdd, input, options),
    memberRemove: (input, options) => callUnary(transport, clusterMemberRemove, input, options),
    memberUpdate: (input, options) => callUnary(transport, clusterMemberUpdate, input, options),
    memberList: (input, options) => callUnary(transport, clusterMemberList, input, options),
    memberPromote: (input, options) => callUnary(transport, clusterMemberPromote, input, options),
  };
}

/** Care of a running cluster. Most of these methods concern only the member that receives the call. */
export interface MaintenanceClient {
  /**
   * Etcd List, raise or clear alarms
   *
   * Shows, raises or clears alarms.
   *
   * Alarms hold for the whole cluster and stay until they are cleared, also when their cause is gone.
   *
   * `POST /v3/maintenance/alarm`, gRPC `/etcdserverpb.Maintenance/Alarm`
   *
   * Errors:
   * - 400: The body is not valid JSON for the message, or etcd refuses the request as it stands or in the present
   *   state. Calls without a token end here too once access control is on.
   * - 401: The token is unknown or has expired; authenticate again.
   * - 403: The user's roles do not allow this.
   * - 404: There is no such path, lease or member. Missing keys are no error, and missing users and roles are
   *   answered with 400.
   * - 429: The server is out of space or overloaded, or the request is far too large.
   * - 500: Something went wrong that has no status of its own; the election service reports most of its failures
   *   this way.
   * - 501: The server is older than this method, or the path does not take this HTTP method.
   * - 503: The cluster cannot answer at the moment, for example because it has no leader; try again later.
   * - 504: The deadline that the caller set with the header Grpc-Timeout has passed.
   */
  alarm(input: AlarmRequestInit, options?: CallOptions): Promise<AlarmResponse>;
  /**
   * Etcd See the state of a member
   *
   * Reports the health, size and progress of the member that is asked.
   *
   * `POST /v3/maintenance/status`, gRPC `/etcdserverpb.Maintenance/Status`
   *
   * Errors:
   * - 400: The body is not valid JSON for the message, or etcd refuses the request as it stands or in the present
   *   state. Calls without a token end here too once access control is on.
   * - 401: The token is unknown or has expired; authenticate again.
   * - 403: The user's roles do not allow this.
   * - 404: There is no such path, lease or member. Missing keys are no error, and missing users and roles are
   *   answered with 400.
   * - 429: The server is out of space or overloaded, or the request is far too large.
   * - 500: Something went wrong that has no status of its own; the election service reports most of its failures
   *   this way.
   * - 501: The server is older than this method, or the path does not take this HTTP method.
   * - 503: The cluster cannot answer at the moment, for example because it has no leader; try again later.
   * - 504: The deadline that the caller set with the header Grpc-Timeout has passed.
   */
  status(input: StatusRequestInit, options?: CallOptions): Promise<StatusResponse>;
  /**
   * Etcd Shrink the database file of a member
   *
   * Gives unused space in the member's database file back to the file system.
   *
   * The member cannot serve requests while it works, which may take long; treat one member after the other.
   *
   * `POST /v3/maintenance/defragment`, gRPC `/etcdserverpb.Maintenance/Defragment`
   *
   * Errors:
   * - 400: The body is not valid JSON for the message, or etcd refuses the request as it stands or in the present
   *   state. Calls without a token end here too once access control is on.
   * - 401: The token is unknown or has expired; authenticate again.
   * - 403: The user's roles do not allow this.
   * - 404: There is no such path, lease or member. Missing keys are no error, and missing users and roles are
   *   answered with 400.
   * - 429: The server is out of space or overloaded, or the request is far too large.
   * - 500: Something went wrong that has no status of its own; the election service reports most of its failures
   *   this way.
   * - 501: The server is older than this method, or the path does not take this HTTP method.
   * - 503: The cluster cannot answer at the moment, for example because it has no leader; try again later.
   * - 504: The deadline that the caller set with the header Grpc-Timeout has passed.
   */
  defragment(input: DefragmentRequestInit, options?: CallOptions): Promise<DefragmentResponse>;
  /**
   * Etcd Compute a checksum of a database
   *
   * Computes a checksum over the member's whole database file content.
   *
   * Members may differ although their data agrees, because the checksum includes local bookkeeping. It is meant for
   * tests; use `HashKV` to compare members.
   *
   * Servers of the lines 3.3 and 3.4 declare HashKV under this path too, where it can never be reached.
   *
   * `POST /v3/maintenance/hash`, gRPC `/etcdserverpb.Maintenance/Hash`
   *
   * Errors:
   * - 400: The body is not valid JSON for the message, or etcd refuses the request as it stands or in the present
   *   state. Calls without a token end here too once access control is on.
   * - 401: The token is unknown or has expired; authenticate again.
   * - 403: The user's roles do not allow this.
   * - 404: There is no such path, lease or member. Missing keys are no error, and missing users and roles are
   *   answered with 400.
   * - 429: The server is out of space or overloaded, or the request is far too large.
   * - 500: Something went wrong that has no status of its own; the election service reports most of its failures
   *   this way.
   * - 501: The server is older than this method, or the path does not take this HTTP method.
   * - 503: The cluster cannot answer at the moment, for example because it has no leader; try again later.
   * - 504: The deadline that the caller set with the header Grpc-Timeout has passed.
   */
  hash(input: HashRequestInit, options?: CallOptions): Promise<HashResponse>;
  /**
   * Etcd Compute a checksum of the keys
   *
   * Computes a checksum over the keys of the member up to a revision.
   *
   * Two members that answer differently for the same revision and the same compaction revision hold different data.
   *
   * Reachable under this path from 3.5.10 on.
   *
   * `POST /v3/maintenance/hashkv`, gRPC `/etcdserverpb.Maintenance/HashKV`
   *
   * Errors:
   * - 400: The body is not valid JSON for the message, or etcd refuses the request as it stands or in the present
   *   state. Calls without a token end here too once access control is on.
   * - 401: The token is unknown or has expired; authenticate again.
   * - 403: The user's roles do not allow this.
   * - 404: There is no such path, lease or member. Missing keys are no error, and missing users and roles are
   *   answered with 400.
   * - 429: The server is out of space or overloaded, or the request is far too large.
   * - 500: Something went wrong that has no status of its own; the election service reports most of its failures
   *   this way.
   * - 501: The server is older than this method, or the path does not take this HTTP method.
   * - 503: The cluster cannot answer at the moment, for example because it has no leader; try again later.
   * - 504: The deadline that the caller set with the header Grpc-Timeout has passed.
   */
  hashKV(input: HashKVRequestInit, options?: CallOptions): Promise<HashKVResponse>;
  /**
   * Etcd Copy the database of a member
   *
   * Sends a copy of the member's database, piece by piece.
   *
   * The copy is consistent as of the start of the call, and its last 32 bytes are a SHA-256 checksum of all that
   * precede them.
   *
   * Over HTTP each piece is one line of JSON whose blob is base64.
   *
   * `POST /v3/maintenance/snapshot`, gRPC `/etcdserverpb.Maintenance/Snapshot`
   *
   * Errors:
   * - 400: The body is not valid JSON for the message, or etcd refuses the request as it stands or in the present
   *   state. Calls without a token end here too once access control is on.
   * - 401: The token is unknown or has expired; authenticate again.
   * - 403: The user's roles do not allow this.
   * - 404: There is no such path, lease or member. Missing keys are no error, and missing users and roles are
   *   answered with 400.
   * - 429: The server is out of space or overloaded, or the request is far too large.
   * - 500: Something went wrong that has no status of its own; the election service reports most of its failures
   *   this way.
   * - 501: The server is older than this method, or the path does not take this HTTP method.
   * - 503: The cluster cannot answer at the moment, for example because it has no leader; try again later.
   * - 504: The deadline that the caller set with the header Grpc-Timeout has passed.
   */
  snapshot(input: SnapshotRequestInit, options?: CallOptions): AsyncIterableIterator<SnapshotResponse>;
  /**
   * Etcd Hand leadership over to another member
   *
   * Asks the leader to hand over to another voting member.
   *
   * Only the present leader accepts this call; other members answer with an error.
   *
   * Answers 400 if the asked member does not lead or the successor is unsuitable.
   *
   * Since etcd 3.3.
   *
   * `POST /v3/maintenance/transfer-leadership`, gRPC `/etcdserverpb.Maintenance/MoveLeader`
   *
   * Errors:
   * - 400: The body is not valid JSON for the message, or etcd refuses the request as it stands or in the present
   *   state. Calls without a token end here too once access control is on.
   * - 401: The token is unknown or has expired; authenticate again.
   * - 403: The user's roles do not allow this.
   * - 404: There is no such path, lease or member. Missing keys are no error, and missing users and roles are
   *   answered with 400.
   * - 429: The server is out of space or overloaded, or the request is far too large.
   * - 500: Something went wrong that has no status of its own; the election service reports most of its failures
   *   this way.
   * - 501: The server is older than this method, or the path does not take this HTTP method.
   * - 503: The cluster cannot answer at the moment, for example because it has no leader; try again later.
   * - 504: The deadline that the caller set with the header Grpc-Timeout has passed.
   */
  moveLeader(input: MoveLeaderRequestInit, options?: CallOptions): Promise<MoveLeaderResponse>;
  /**
   * Etcd Prepare a downgrade or call it off
   *
   * Prepares the cluster for running the previous minor release, or calls that off.
   *
   * After it has been enabled, replace the members' binaries one after the other.
   *
   * Answers 400 if the version cannot be gone to, or if there is nothing to call off.
   *
   * Since etcd 3.5.
   *
   * `POST /v3/maintenance/downgrade`, gRPC `/etcdserverpb.Maintenance/Downgrade`
   *
   * Errors:
   * - 400: The body is not valid JSON for the message, or etcd refuses the request as it stands or in the present
   *   state. Calls without a token end here too once access control is on.
   * - 401: The token is unknown or has expired; authenticate again.
   * - 403: The user's roles do not allow this.
   * - 404: There is no such path, lease or member. Missing keys are no error, and missing users and roles are
   *   answered with 400.
   * - 429: The server is out of space or overloaded, or the request is far too large.
   * - 500: Something went wrong that has no status of its own; the election service reports most of its failures
   *   this way.
   * - 501: The server is older than this method, or the path does not take this HTTP method.
   * - 503: The cluster cannot answer at the moment, for example because it has no leader; try again later.
   * - 504: The deadline that the caller set with the header Grpc-Timeout has passed.
   */
  downgrade(input: DowngradeRequestInit, options?: CallOptions): Promise<DowngradeResponse>;
}

/** A client of `etcdserverpb.Maintenance` over any transport. */
export function createMaintenanceClient(transport: ClientTransport): MaintenanceClient {
  return {
    alarm: (input, options) => callUnary(transport, maintenanceAlarm, input, options),
    status: (input, options) => callUnary(transport, maintenanceStatus, input, options),
    defragment: (input, options) => callUnary(transport, maintenanceDefragment, input, options),
    hash: (input, options) => callUnary(transport, maintenanceHash, input, options),
    hashKV: (input, options) => callUnary(transport, maintenanceHashKV, input, options),
    snapshot: (input, options) => callServerStreaming(transport, maintenanceSnapshot, input, options),
    moveLeader: (input, options) => callUnary(transport, maintenanceMoveLeader, input, options),
    downgrade: (input, options) => callUnary(transport, maintenanceDowngrade, input, options),
  };
}

/** Users, roles and tokens. While access control is off, everybody may do everything. */
export interface AuthClient {
  /**
   * Etcd Switch access control on
   *
   * Switches access control on.
   *
   * A user "root" holding a role "root" must exist beforehand. From then on almost every call needs a token.
   *
   * Answers 400 unless a user root with the role root exists.
   *
   * `POST /v3/auth/enable`, gRPC `/etcdserverpb.Auth/AuthEnable`
   *
   * Errors:
   * - 400: The body is not valid JSON for the message, or etcd refuses the request as it stands or in the present
   *   state. Calls without a token end here too once access control is on.
   * - 401: The token is unknown or has expired; authenticate again.
   * - 403: The user's roles do not allow this.
   * - 404: There is no such path, lease or member. Missing keys are no error, and missing users and roles are
   *   answered with 400.
   * - 429: The server is out of space or overloaded, or the request is far too large.
   * - 500: Something went wrong that has no status of its own; the election service reports most of its failures
   *   this way.
   * - 501: The server is older than this method, or the path does not take this HTTP method.
   * - 503: The cluster cannot answer at the moment, for example because it has no leader; try again later.
   * - 504: The deadline that the caller set with the header Grpc-Timeout has passed.
   */
  authEnable(input: AuthEnableRequestInit, options?: CallOptions): Promise<AuthEnableResponse>;
  /**
   * Etcd Switch access control off
   *
   * Switches access control off.
   *
   * Users and roles are kept. Only a root user may do this.
   *
   * `POST /v3/auth/disable`, gRPC `/etcdserverpb.Auth/AuthDisable`
   *
   * Errors:
   * - 400: The body is not valid JSON for the message, or etcd refuses the request as it stands or in the present
   *   state. Calls without a token end here too once access control is on.
   * - 401: The token is unknown or has expired; authenticate again.
   * - 403: The user's roles do not allow this.
   * - 404: There is no such path, lease or member. Missing keys are no error, and missing users and roles are
   *   answered with 400.
   * - 429: The server is out of space or overloaded, or the request is far too large.
   * - 500: Something went wrong that has no status of its own; the election service reports most of its failures
   *   this way.
   * - 501: The server is older than this method, or the path does not take this HTTP method.
   * - 503: The cluster cannot answer at the moment, for example because it has no leader; try again later.
   * - 504: The deadline that the caller set with the header Grpc-Timeout has passed.
   */
  authDisable(input: AuthDisableRequestInit, options?: CallOptions): Promise<AuthDisableResponse>;
  /**
   * Etcd See whether access control is on
   *
   * Tells whether access control is on.
   *
   * Needs a token in 3.5 and 3.6 while it is on, and none from 3.7 on.
   *
   * Since etcd 3.5.
   *
   * `POST /v3/auth/status`, gRPC `/etcdserverpb.Auth/AuthStatus`
   *
   * Errors:
   * - 400: The body is not valid JSON for the message, or etcd refuses the request as it stands or in the present
   *   state. Calls without a token end here too once access control is on.
   * - 401: The token is unknown or has expired; authenticate again.
   * - 403: The user's roles do not allow this.
   * - 404: There is no such path, lease or member. Missing keys are no error, and missing users and roles are
   *   answered with 400.
   * - 429: The server is out of space or overloaded, or the request is far too large.
   * - 500: Something went wrong that has no status of its own; the election service reports most of its failures
   *   this way.
   * - 501: The server is older than this method, or the path does not take this HTTP method.
   * - 503: The cluster cannot answer at the moment, for example because it has no leader; try again later.
   * - 504: The deadline that the caller set with the header Grpc-Timeout has passed.
   */
  authStatus(input: AuthStatusRequestInit, options?: CallOptions): Promise<AuthStatusResponse>;
  /**
   * Etcd Exchange a name and password for a token
   *
   * Exchanges a name and password for a token.
   *
   * Send the token as metadata `token` or `authorization`, which over HTTP is the header `Authorization`. Simple
   * tokens expire after five minutes without use; with JWT the lifetime is configured on the server.
   *
   * The only operation that never needs a token. Answers 400 for a wrong name or password, and while access control
   * is off.
   *
   * `POST /v3/auth/authenticate`, gRPC `/etcdserverpb.Auth/Authenticate`
   *
   * Errors:
   * - 400: The body is not valid JSON for the message, or etcd refuses the request as it stands or in the present
   *   state. Calls without a token end here too once access control is on.
   * - 401: The token is unknown or has expired; authenticate again.
   * - 403: The user's roles do not allow this.
   * - 404: There is no such path, lease or member. Missing keys are no error, and missing users and roles are
   *   answered with 400.
   * - 429: The server is out of space or overloaded, or the request is far too large.
   * - 500: Something went wrong that has no status of its own; the election service reports most of its failures
   *   this way.
   * - 501: The server is older than this method, or the path does not take this HTTP method.
   * - 503: The cluster cannot answer at the moment, for example because it has no leader; try again later.
   * - 504: The deadline that the caller set with the header Grpc-Timeout has passed.
   */
  authenticate(input: AuthenticateRequestInit, options?: CallOptions): Promise<AuthenticateResponse>;
  /**
   * Etcd Create a user
   *
   * Creates a user.
   *
   * A new user has no roles and hence no permissions.
   *
   * Answers 400 if the name is empty or taken.
   *
   * `POST /v3/auth/user/add`, gRPC `/etcdserverpb.Auth/UserAdd`
   *
   * Errors:
   * - 400: The body is not valid JSON for the message, or etcd refuses the request as it stands or in the present
   *   state. Calls without a token end here too once access control is on.
   * - 401: The token is unknown or has expired; authenticate again.
   * - 403: The user's roles do not allow this.
   * - 404: There is no such path, lease or member. Missing keys are no error, and missing users and roles are
   *   answered with 400.
   * - 429: The server is out of space or overloaded, or the request is far too large.
   * - 500: Something went wrong that has no status of its own; the election service reports most of its failures
   *   this way.
   * - 501: The server is older than this method, or the path does not take this HTTP method.
   * - 503: The cluster cannot answer at the moment, for example because it has no leader; try again later.
   * - 504: The deadline that the caller set with the header Grpc-Timeout has passed.
   */
  userAdd(input: AuthUserAddRequestInit, options?: CallOptions): Promise<AuthUserAddResponse>;
  /**
   * Etcd List the roles of a user
   *
   * Lists the roles of a user.
   *
   * Users may look at themselves; root may look at anybody.
   *
   * Answers 400 if there is no such user.
   *
   * `POST /v3/auth/user/get`, gRPC `/etcdserverpb.Auth/UserGet`
   *
   * Errors:
   * - 400: The body is not valid JSON for the message, or etcd refuses the request as it stands or in the present
   *   state. Calls without a token end here too once access control is on.
   * - 401: The token is unknown or has expired; authenticate again.
   * - 403: The user's roles do not allow this.
   * - 404: There is no such path, lease or member. Missing keys are no error, and missing users and roles are
   *   answered with 400.
   * - 429: The server is out of space or overloaded, or the request is far too large.
   * - 500: Something went wrong that has no status of its own; the election service reports most of its failures
   *   this way.
   * - 501: The server is older than this method, or the path does not take this HTTP method.
   * - 503: The cluster cannot answer at the moment, for example because it has no leader; try again later.
   * - 504: The deadline that the caller set with the header Grpc-Timeout has passed.
   */
  userGet(input: AuthUserGetRequestInit, options?: CallOptions): Promise<AuthUserGetResponse>;
  /**
   * Etcd List the users
   *
   * Lists the names of all users.
   *
   * `POST /v3/auth/user/list`, gRPC `/etcdserverpb.Auth/UserList`
   *
   * Errors:
   * - 400: The body is not valid JSON for the message, or etcd refuses the request as it stands or in the present
   *   state. Calls without a token end here too once access control is on.
   * - 401: The token is unknown or has expired; authenticate again.
   * - 403: The user's roles do not allow this.
   * - 404: There is no such path, lease or member. Missing keys are no error, and missing users and roles are
   *   answered with 400.
   * - 429: The server is out of space or overloaded, or the request is far too large.
   * - 500: Something went wrong that has no status of its own; the election service reports most of its failures
   *   this way.
   * - 501: The server is older than this method, or the path does not take this HTTP method.
   * - 503: The cluster cannot answer at the moment, for example because it has no leader; try again later.
   * - 504: The deadline that the caller set with the header Grpc-Timeout has passed.
   */
  userList(input: AuthUserListRequestInit, options?: CallOptions): Promise<AuthUserListResponse>;
  /**
   * Etcd Delete a user
   *
   * Deletes a user and invalidates the user's tokens.
   *
   * The user "root" cannot be deleted while access control is on.
   *
   * Answers 400 if there is no such user.
   *
   * `POST /v3/auth/user/delete`, gRPC `/etcdserverpb.Auth/UserDelete`
   *
   * Errors:
   * - 400: The body is not valid JSON for the message, or etcd refuses the request as it stands or in the present
   *   state. Calls without a token end here too once access control is on.
   * - 401: The token is unknown or has expired; authenticate again.
   * - 403: The user's roles do not allow this.
   * - 404: There is no such path, lease or member. Missing keys are no error, and missing users and roles are
   *   answered with 400.
   * - 429: The server is out of space or overloaded, or the request is far too large.
   * - 500: Something went wrong that has no status of its own; the election service reports most of its failures
   *   this way.
   * - 501: The server is older than this method, or the path does not take this HTTP method.
   * - 503: The cluster cannot answer at the moment, for example because it has no leader; try again later.
   * - 504: The deadline that the caller set with the header Grpc-Timeout has passed.
   */
  userDelete(input: AuthUserDeleteRequestInit, options?: CallOptions): Promise<AuthUserDeleteResponse>;
  /**
   * Etcd Set a new password for a user
   *
   * Sets a new password for a user and invalidates the user's tokens.
   *
   * Answers 400 if there is no such user.
   *
   * `POST /v3/auth/user/changepw`, gRPC `/etcdserverpb.Auth/UserChangePassword`
   *
   * Errors:
   * - 400: The body is not valid JSON for the message, or etcd refuses the request as it stands or in the present
   *   state. Calls without a token end here too once access control is on.
   * - 401: The token is unknown or has expired; authenticate again.
   * - 403: The user's roles do not allow this.
   * - 404: There is no such path, lease or member. Missing keys are no error, and missing users and roles are
   *   answered with 400.
   * - 429: The server is out of space or overloaded, or the request is far too large.
   * - 500: Something went wrong that has no status of its own; the election service reports most of its failures
   *   this way.
   * - 501: The server is older than this method, or the path does not take this HTTP method.
   * - 503: The cluster cannot answer at the moment, for example because it has no leader; try again later.
   * - 504: The deadline that the caller set with the header Grpc-Timeout has passed.
   */
  userChangePassword(input: AuthUserChangePasswordRequestInit, options?: CallOptions): Promise<AuthUserChangePasswordResponse>;
  /**
   * Etcd Give a role to a user
   *
   * Gives a role to a user.
   *
   * Giving a role that the user already has changes nothing.
   *
   * Answers 400 if there is no such user or role.
   *
   * `POST /v3/auth/user/grant`, gRPC `/etcdserverpb.Auth/UserGrantRole`
   *
   * Errors:
   * - 400: The body is not valid JSON for the message, or etcd refuses the request as it stands or in the present
   *   state. Calls without a token end here too once access control is on.
   * - 401: The token is unknown or has expired; authenticate again.
   * - 403: The user's roles do not allow this.
   * - 404: There is no such path, lease or member. Missing keys are no error, and missing users and roles are
   *   answered with 400.
   * - 429: The server is out of space or overloaded, or the request is far too large.
   * - 500: Something went wrong that has no status of its own; the election service reports most of its failures
   *   this way.
   * - 501: The server is older than this method, or the path does not take this HTTP method.
   * - 503: The cluster cannot answer at the moment, for example because it has no leader; try again later.
   * - 504: The deadline that the caller set with the header Grpc-Timeout has passed.
   */
  userGrantRole(input: AuthUserGrantRoleRequestInit, options?: CallOptions): Promise<AuthUserGrantRoleResponse>;
  /**
   * Etcd Take a role away from a user
   *
   * Takes a role away from a user.
   *
   * Answers 400 if there is no such user, or if the user does not have the role.
   *
   * `POST /v3/auth/user/revoke`, gRPC `/etcdserverpb.Auth/UserRevokeRole`
   *
   * Errors:
   * - 400: The body is not valid JSON for the message, or etcd refuses the request as it stands or in the present
   *   state. Calls without a token end here too once access control is on.
   * - 401: The token is unknown or has expired; authenticate again.
   * - 403: The user's roles do not allow this.
   * - 404: There is no such path, lease or member. Missing keys are no error, and missing users and roles are
   *   answered with 400.
   * - 429: The server is out of space or overloaded, or the request is far too large.
   * - 500: Something went wrong that has no status of its own; the election service reports most of its failures
   *   this way.
   * - 501: The server is older than this method, or the path does not take this HTTP method.
   * - 503: The cluster cannot answer at the moment, for example because it has no leader; try again later.
   * - 504: The deadline that the caller set with the header Grpc-Timeout has passed.
   */
  userRevokeRole(input: AuthUserRevokeRoleRequestInit, options?: CallOptions): Promise<AuthUserRevokeRoleResponse>;
  /**
   * Etcd Create a role
   *
   * Creates a role without permissions.
   *
   * Answers 400 if the name is empty or taken.
   *
   * `POST /v3/auth/role/add`, gRPC `/etcdserverpb.Auth/RoleAdd`
   *
   * Errors:
   * - 400: The body is not valid JSON for the message, or etcd refuses the request as it stands or in the present
   *   state. Calls without a token end here too once access control is on.
   * - 401: The token is unknown or has expired; authenticate again.
   * - 403: The user's roles do not allow this.
   * - 404: There is no such path, lease or member. Missing keys are no error, and missing users and roles are
   *   answered with 400.
   * - 429: The server is out of space or overloaded, or the request is far too large.
   * - 500: Something went wrong that has no status of its own; the election service reports most of its failures
   *   this way.
   * - 501: The server is older than this method, or the path does not take this HTTP method.
   * - 503: The cluster cannot answer at the moment, for example because it has no leader; try again later.
   * - 504: The deadline that the caller set with the header Grpc-Timeout has passed.
   */
  roleAdd(input: AuthRoleAddRequestInit, options?: CallOptions): Promise<AuthRoleAddResponse>;
  /**
   * Etcd List the permissions of a role
   *
   * Lists the permissions of a role.
   *
   * Users may look at the roles that they hold; root may look at any.
   *
   * Answers 400 if there is no such role.
   *
   * `POST /v3/auth/role/get`, gRPC `/etcdserverpb.Auth/RoleGet`
   *
   * Errors:
   * - 400: The body is not valid JSON for the message, or etcd refuses the request as it stands or in the present
   *   state. Calls without a token end here too once access control is on.
   * - 401: The token is unknown or has expired; authenticate again.
   * - 403: The user's roles do not allow this.
   * - 404: There is no such path, lease or member. Missing keys are no error, and missing users and roles are
   *   answered with 400.
   * - 429: The server is out of space or overloaded, or the request is far too large.
   * - 500: Something went wrong that has no status of its own; the election service reports most of its failures
   *   this way.
   * - 501: The server is older than this method, or the path does not take this HTTP method.
   * - 503: The cluster cannot answer at the moment, for example because it has no leader; try again later.
   * - 504: The deadline that the caller set with the header Grpc-Timeout has passed.
   */
  roleGet(input: AuthRoleGetRequestInit, options?: CallOptions): Promise<AuthRoleGetResponse>;
  /**
   * Etcd List the roles
   *
   * Lists the names of all roles.
   *
   * `POST /v3/auth/role/list`, gRPC `/etcdserverpb.Auth/RoleList`
   *
   * Errors:
   * - 400: The body is not valid JSON for the message, or etcd refuses the request as it stands or in the present
   *   state. Calls without a token end here too once access control is on.
   * - 401: The token is unknown or has expired; authenticate again.
   * - 403: The user's roles do not allow this.
   * - 404: There is no such path, lease or member. Missing keys are no error, and missing users and roles are
   *   answered with 400.
   * - 429: The server is out of space or overloaded, or the request is far too large.
   * - 500: Something went wrong that has no status of its own; the election service reports most of its failures
   *   this way.
   * - 501: The server is older than this method, or the path does not take this HTTP method.
   * - 503: The cluster cannot answer at the moment, for example because it has no leader; try again later.
   * - 504: The deadline that the caller set with the header Grpc-Timeout has passed.
   */
  roleList(input: AuthRoleListRequestInit, options?: CallOptions): Promise<AuthRoleListResponse>;
  /**
   * Etcd Delete a role
   *
   * Deletes a role and takes it away from every user who has it.
   *
   * Answers 400 if there is no such role.
   *
   * `POST /v3/auth/role/delete`, gRPC `/etcdserverpb.Auth/RoleDelete`
   *
   * Errors:
   * - 400: The body is not valid JSON for the message, or etcd refuses the request as it stands or in the present
   *   state. Calls without a token end here too once access control is on.
   * - 401: The token is unknown or has expired; authenticate again.
   * - 403: The user's roles do not allow this.
   * - 404: There is no such path, lease or member. Missing keys are no error, and missing users and roles are
   *   answered with 400.
   * - 429: The server is out of space or overloaded, or the request is far too large.
   * - 500: Something went wrong that has no status of its own; the election service reports most of its failures
   *   this way.
   * - 501: The server is older than this method, or the path does not take this HTTP method.
   * - 503: The cluster cannot answer at the moment, for example because it has no leader; try again later.
   * - 504: The deadline that the caller set with the header Grpc-Timeout has passed.
   */
  roleDelete(input: AuthRoleDeleteRequestInit, options?: CallOptions): Promise<AuthRoleDeleteResponse>;
  /**
   * Etcd Add a permission to a role
   *
   * Adds a permission to a role.
   *
   * Granting the same key or interval again replaces the kind of access.
   *
   * Answers 400 if there is no such role.
   *
   * `POST /v3/auth/role/grant`, gRPC `/etcdserverpb.Auth/RoleGrantPermission`
   *
   * Errors:
   * - 400: The body is not valid JSON for the message, or etcd refuses the request as it stands or in the present
   *   state. Calls without a token end here too once access control is on.
   * - 401: The token is unknown or has expired; authenticate again.
   * - 403: The user's roles do not allow this.
   * - 404: There is no such path, lease or member. Missing keys are no error, and missing users and roles are
   *   answered with 400.
   * - 429: The server is out of space or overloaded, or the request is far too large.
   * - 500: Something went wrong that has no status of its own; the election service reports most of its failures
   *   this way.
   * - 501: The server is older than this method, or the path does not take this HTTP method.
   * - 503: The cluster cannot answer at the moment, for example because it has no leader; try again later.
   * - 504: The deadline that the caller set with the header Grpc-Timeout has passed.
   */
  roleGrantPermission(input: AuthRoleGrantPermissionRequestInit, options?: CallOptions): Promise<AuthRoleGrantPermissionResponse>;
  /**
   * Etcd Remove a permission from a role
   *
   * Removes a permission from a role.
   *
   * The key and the end of the interval must be exactly those that were granted.
   *
   * Answers 400 if there is no such role, or if it was not granted exactly this.
   *
   * `POST /v3/auth/role/revoke`, gRPC `/etcdserverpb.Auth/RoleRevokePermission`
   *
   * Errors:
   * - 400: The body is not valid JSON for the message, or etcd refuses the request as it stands or in the present
   *   state. Calls without a token end here too once access control is on.
   * - 401: The token is unknown or has expired; authenticate again.
   * - 403: The user's roles do not allow this.
   * - 404: There is no such path, lease or member. Missing keys are no error, and missing users and roles are
   *   answered with 400.
   * - 429: The server is out of space or overloaded, or the request is far too large.
   * - 500: Something went wrong that has no status of its own; the election service reports most of its failures
   *   this way.
   * - 501: The server is older than this method, or the path does not take this HTTP method.
   * - 503: The cluster cannot answer at the moment, for example because it has no leader; try again later.
   * - 504: The deadline that the caller set with the header Grpc-Timeout has passed.
   */
  roleRevokePermission(input: AuthRoleRevokePermissionRequestInit, options?: CallOptions): Promise<AuthRoleRevokePermissionResponse>;
}

/** A client of `etcdserverpb.Auth` over any transport. */
export function createAuthClient(transport: ClientTransport): AuthClient {
  return {
    authEnable: (input, options) => callUnary(transport, authEnable, input, options),
    authDisable: (input, options) => callUnary(transport, authDisable, input, options),
    authStatus: (input, options) => callUnary(transport, authStatus, input, options),
    authenticate: (input, options) => callUnary(transport, authAuthenticate, input, options),
    userAdd: (input, options) => callUnary(transport, authUserAdd, input, options),
    userGet: (input, options) => callUnary(transport, authUserGet, input, options),
    userList: (input, options) => callUnary(transport, authUserList, input, options),
    userDelete: (input, options) => callUnary(transport, authUserDelete, input, options),
    userChangePassword: (input, options) => callUnary(transport, authUserChangePassword, input, options),
    userGrantRole: (input, options) => callUnary(transport, authUserGrantRole, input, options),
    userRevokeRole: (input, options) => callUnary(transport, authUserRevokeRole, input, options),
    roleAdd: (input, options) => callUnary(transport, authRoleAdd, input, options),
    roleGet: (input, options) => callUnary(transport, authRoleGet, input, options),
    roleList: (input, options) => callUnary(transport, authRoleList, input, options),
    roleDelete: (input, options) => callUnary(transport, authRoleDelete, input, options),
    roleGrantPermission: (input, options) => callUnary(transport, authRoleGrantPermission, input, options),
    roleRevokePermission: (input, options) => callUnary(transport, authRoleRevokePermission, input, options),
  };
}
