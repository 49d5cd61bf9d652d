// Methods of etcd/rpc.proto as transports see them.

import type {
  AlarmRequest, AlarmRequestInit, AlarmResponse, AlarmResponseInit, AuthDisableRequest, AuthDisableRequestInit,
  AuthDisableResponse, AuthDisableResponseInit, AuthEnableRequest, AuthEnableRequestInit, AuthEnableResponse,
  AuthEnableResponseInit, AuthRoleAddRequest, AuthRoleAddRequestInit, AuthRoleAddResponse, AuthRoleAddResponseInit,
  AuthRoleDeleteRequest, AuthRoleDeleteRequestInit, AuthRoleDeleteResponse, AuthRoleDeleteResponseInit,
  AuthRoleGetRequest, AuthRoleGetRequestInit, AuthRoleGetResponse, AuthRoleGetResponseInit,
  AuthRoleGrantPermissionRequest, AuthRoleGrantPermissionRequestInit, AuthRoleGrantPermissionResponse,
  AuthRoleGrantPermissionResponseInit, AuthRoleListRequest, AuthRoleListRequestInit, AuthRoleListResponse,
  AuthRoleListResponseInit, AuthRoleRevokePermissionRequest, AuthRoleRevokePermissionRequestInit,
  AuthRoleRevokePermissionResponse, AuthRoleRevokePermissionResponseInit, AuthStatusRequest, AuthStatusRequestInit,
  AuthStatusResponse, AuthStatusResponseInit, AuthUserAddRequest, AuthUserAddRequestInit, AuthUserAddResponse,
  AuthUserAddResponseInit, AuthUserChangePasswordRequest, AuthUserChangePasswordRequestInit,
  AuthUserChangePasswordResponse, AuthUserChangePasswordResponseInit, AuthUserDeleteRequest, AuthUserDeleteRequestInit,
  AuthUserDeleteResponse, AuthUserDeleteResponseInit, AuthUserGetRequest, AuthUserGetRequestInit, AuthUserGetResponse,
  AuthUserGetResponseInit, AuthUserGrantRoleRequest, AuthUserGrantRoleRequestInit, AuthUserGrantRoleResponse,
  AuthUserGrantRoleResponseInit, AuthUserListRequest, AuthUserListRequestInit, AuthUserListResponse,
  AuthUserListResponseInit, AuthUserRevokeRoleRequest, AuthUserRevokeRoleRequestInit, AuthUserRevokeRoleResponse,
  AuthUserRevokeRoleResponseInit, AuthenticateRequest, AuthenticateRequestInit, AuthenticateResponse,
  AuthenticateResponseInit, CompactionRequest, CompactionRequestInit, CompactionResponse, CompactionResponseInit,
  DefragmentRequest, DefragmentRequestInit, DefragmentResponse, DefragmentResponseInit, DeleteRangeRequest,
  DeleteRangeRequestInit, DeleteRangeResponse, DeleteRangeResponseInit, DowngradeRequest, DowngradeRequestInit,
  DowngradeResponse, DowngradeResponseInit, HashKVRequest, HashKVRequestInit, HashKVResponse, HashKVResponseInit,
  HashRequest, HashRequestInit, HashResponse, HashResponseInit, LeaseGrantRequest, LeaseGrantRequestInit,
  LeaseGrantResponse, LeaseGrantResponseInit, LeaseKeepAliveRequest, LeaseKeepAliveRequestInit, LeaseKeepAliveResponse,
  LeaseKeepAliveResponseInit, LeaseLeasesRequest, LeaseLeasesRequestInit, LeaseLeasesResponse, LeaseLeasesResponseInit,
  LeaseRevokeRequest, LeaseRevokeRequestInit, LeaseRevokeResponse, LeaseRevokeResponseInit, LeaseTimeToLiveRequest,
  LeaseTimeToLiveRequestInit, LeaseTimeToLiveResponse, LeaseTimeToLiveResponseInit, MemberAddRequest,
  MemberAddRequestInit, MemberAddResponse, MemberAddResponseInit, MemberListRequest, MemberListRequestInit,
  MemberListResponse, MemberListResponseInit, MemberPromoteRequest, MemberPromoteRequestInit, MemberPromoteResponse,
  MemberPromoteResponseInit, MemberRemoveRequest, MemberRemoveRequestInit, MemberRemoveResponse,
  MemberRemoveResponseInit, MemberUpdateRequest, MemberUpdateRequestInit, MemberUpdateResponse,
  MemberUpdateResponseInit, MoveLeaderRequest, MoveLeaderRequestInit, MoveLeaderResponse, MoveLeaderResponseInit,
  PutRequest, PutRequestInit, PutResponse, PutResponseInit, RangeRequest, RangeRequestInit, RangeResponse,
  RangeResponseInit, RangeStreamResponse, RangeStreamResponseInit, SnapshotRequest, SnapshotRequestInit,
  SnapshotResponse, SnapshotResponseInit, StatusRequest, StatusRequestInit, StatusResponse, StatusResponseInit,
  TxnRequest, TxnRequestInit, TxnResponse, TxnResponseInit, WatchRequest, WatchRequestInit, WatchResponse,
  WatchResponseInit,
} from "../messages/rpc.js";
import type { BidiStreamingMethod, ServerStreamingMethod, UnaryMethod } from "../runtime/core/index.js";
import {
  AlarmRequestSchema, AlarmResponseSchema, AuthDisableRequestSchema, AuthDisableResponseSchema, AuthEnableRequestSchema,
  AuthEnableResponseSchema, AuthRoleAddRequestSchema, AuthRoleAddResponseSchema, AuthRoleDeleteRequestSchema,
  AuthRoleDeleteResponseSchema, AuthRoleGetRequestSchema, AuthRoleGetResponseSchema,
  AuthRoleGrantPermissionRequestSchema, AuthRoleGrantPermissionResponseSchema, AuthRoleListRequestSchema,
  AuthRoleListResponseSchema, AuthRoleRevokePermissionRequestSchema, AuthRoleRevokePermissionResponseSchema,
  AuthStatusRequestSchema, AuthStatusResponseSchema, AuthUserAddRequestSchema, AuthUserAddResponseSchema,
  AuthUserChangePasswordRequestSchema, AuthUserChangePasswordResponseSchema, AuthUserDeleteRequestSchema,
  AuthUserDeleteResponseSchema, AuthUserGetRequestSchema, AuthUserGetResponseSchema, AuthUserGrantRoleRequestSchema,
  AuthUserGrantRoleResponseSchema, AuthUserListRequestSchema, AuthUserListResponseSchema,
  AuthUserRevokeRoleRequestSchema, AuthUserRevokeRoleResponseSchema, AuthenticateRequestSchema,
  AuthenticateResponseSchema, CompactionRequestSchema, CompactionResponseSchema, DefragmentRequestSchema,
  DefragmentResponseSchema, DeleteRangeRequestSchema, DeleteRangeResponseSchema, DowngradeRequestSchema,
  DowngradeResponseSchema, HashKVRequestSchema, HashKVResponseSchema, HashRequestSchema, HashResponseSchema,
  LeaseGrantRequestSchema, LeaseGrantResponseSchema, LeaseKeepAliveRequestSchema, LeaseKeepAliveResponseSchema,
  LeaseLeasesRequestSchema, LeaseLeasesResponseSchema, LeaseRevokeRequestSchema, LeaseRevokeResponseSchema,
  LeaseTimeToLiveRequestSchema, LeaseTimeToLiveResponseSchema, MemberAddRequestSchema, MemberAddResponseSchema,
  MemberListRequestSchema, MemberListResponseSchema, MemberPromoteRequestSchema, MemberPromoteResponseSchema,
  MemberRemoveRequestSchema, MemberRemoveResponseSchema, MemberUpdateRequestSchema, MemberUpdateResponseSchema,
  MoveLeaderRequestSchema, MoveLeaderResponseSchema, PutRequestSchema, PutResponseSchema, RangeRequestSchema,
  RangeResponseSchema, RangeStreamResponseSchema, SnapshotRequestSchema, SnapshotResponseSchema, StatusRequestSchema,
  StatusResponseSchema, TxnRequestSchema, TxnResponseSchema, WatchRequestSchema, WatchResponseSchema,
} from "../schemas/rpc.js";

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
export const kvRange: UnaryMethod<RangeRequestInit, RangeResponse, RangeRequest, RangeResponseInit> = {
  service: "etcdserverpb.KV",
  name: "Range",
  kind: "unary",
  input: RangeRequestSchema,
  output: RangeResponseSchema,
  idempotent: true,
  http: { method: "POST", path: ["/v3/kv/range"], body: "*" },
};

/**
 * Reads an interval of keys in several messages instead of one.
 *
 * Meant for results too large for a single answer. It has no HTTP rule and is reachable over gRPC
 * only.
 *
 * gRPC `/etcdserverpb.KV/RangeStream`
 */
export const kvRangeStream: ServerStreamingMethod<RangeRequestInit, RangeStreamResponse, RangeRequest, RangeStreamResponseInit> = {
  service: "etcdserverpb.KV",
  name: "RangeStream",
  kind: "server_streaming",
  input: RangeRequestSchema,
  output: RangeStreamResponseSchema,
  idempotent: true,
};

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
export const kvPut: UnaryMethod<PutRequestInit, PutResponse, PutRequest, PutResponseInit> = {
  service: "etcdserverpb.KV",
  name: "Put",
  kind: "unary",
  input: PutRequestSchema,
  output: PutResponseSchema,
  idempotent: false,
  http: { method: "POST", path: ["/v3/kv/put"], body: "*" },
};

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
export const kvDeleteRange: UnaryMethod<DeleteRangeRequestInit, DeleteRangeResponse, DeleteRangeRequest, DeleteRangeResponseInit> = {
  service: "etcdserverpb.KV",
  name: "DeleteRange",
  kind: "unary",
  input: DeleteRangeRequestSchema,
  output: DeleteRangeResponseSchema,
  idempotent: false,
  http: { method: "POST", path: ["/v3/kv/deleterange"], body: "*" },
};

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
export const kvTxn: UnaryMethod<TxnRequestInit, TxnResponse, TxnRequest, TxnResponseInit> = {
  service: "etcdserverpb.KV",
  name: "Txn",
  kind: "unary",
  input: TxnRequestSchema,
  output: TxnResponseSchema,
  idempotent: false,
  http: { method: "POST", path: ["/v3/kv/txn"], body: "*" },
};

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
export const kvCompact: UnaryMethod<CompactionRequestInit, CompactionResponse, CompactionRequest, CompactionResponseInit> = {
  service: "etcdserverpb.KV",
  name: "Compact",
  kind: "unary",
  input: CompactionRequestSchema,
  output: CompactionResponseSchema,
  idempotent: false,
  http: { method: "POST", path: ["/v3/kv/compaction"], body: "*" },
};

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
export const watch: BidiStreamingMethod<WatchRequestInit, WatchResponse, WatchRequest, WatchResponseInit> = {
  service: "etcdserverpb.Watch",
  name: "Watch",
  kind: "bidi_streaming",
  input: WatchRequestSchema,
  output: WatchResponseSchema,
  idempotent: true,
  http: { method: "POST", path: ["/v3/watch"], body: "*" },
};

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
export const leaseGrant: UnaryMethod<LeaseGrantRequestInit, LeaseGrantResponse, LeaseGrantRequest, LeaseGrantResponseInit> = {
  service: "etcdserverpb.Lease",
  name: "LeaseGrant",
  kind: "unary",
  input: LeaseGrantRequestSchema,
  output: LeaseGrantResponseSchema,
  idempotent: false,
  http: { method: "POST", path: ["/v3/lease/grant"], body: "*" },
};

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
export const leaseRevoke: UnaryMethod<LeaseRevokeRequestInit, LeaseRevokeResponse, LeaseRevokeRequest, LeaseRevokeResponseInit> = {
  service: "etcdserverpb.Lease",
  name: "LeaseRevoke",
  kind: "unary",
  input: LeaseRevokeRequestSchema,
  output: LeaseRevokeResponseSchema,
  idempotent: false,
  http: { method: "POST", path: ["/v3/lease/revoke"], body: "*" },
};

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
export const leaseKeepAlive: BidiStreamingMethod<LeaseKeepAliveRequestInit, LeaseKeepAliveResponse, LeaseKeepAliveRequest, LeaseKeepAliveResponseInit> = {
  service: "etcdserverpb.Lease",
  name: "LeaseKeepAlive",
  kind: "bidi_streaming",
  input: LeaseKeepAliveRequestSchema,
  output: LeaseKeepAliveResponseSchema,
  idempotent: false,
  http: { method: "POST", path: ["/v3/lease/keepalive"], body: "*" },
};

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
export const leaseTimeToLive: UnaryMethod<LeaseTimeToLiveRequestInit, LeaseTimeToLiveResponse, LeaseTimeToLiveRequest, LeaseTimeToLiveResponseInit> = {
  service: "etcdserverpb.Lease",
  name: "LeaseTimeToLive",
  kind: "unary",
  input: LeaseTimeToLiveRequestSchema,
  output: LeaseTimeToLiveResponseSchema,
  idempotent: true,
  http: { method: "POST", path: ["/v3/lease/timetolive"], body: "*" },
};

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
export const leaseLeases: UnaryMethod<LeaseLeasesRequestInit, LeaseLeasesResponse, LeaseLeasesRequest, LeaseLeasesResponseInit> = {
  service: "etcdserverpb.Lease",
  name: "LeaseLeases",
  kind: "unary",
  input: LeaseLeasesRequestSchema,
  output: LeaseLeasesResponseSchema,
  idempotent: true,
  http: { method: "POST", path: ["/v3/lease/leases"], body: "*" },
};

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
export const clusterMemberAdd: UnaryMethod<MemberAddRequestInit, MemberAddResponse, MemberAddRequest, MemberAddResponseInit> = {
  service: "etcdserverpb.Cluster",
  name: "MemberAdd",
  kind: "unary",
  input: MemberAddRequestSchema,
  output: MemberAddResponseSchema,
  idempotent: false,
  http: { method: "POST", path: ["/v3/cluster/member/add"], body: "*" },
};

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
export const clusterMemberRemove: UnaryMethod<MemberRemoveRequestInit, MemberRemoveResponse, MemberRemoveRequest, MemberRemoveResponseInit> = {
  service: "etcdserverpb.Cluster",
  name: "MemberRemove",
  kind: "unary",
  input: MemberRemoveRequestSchema,
  output: MemberRemoveResponseSchema,
  idempotent: false,
  http: { method: "POST", path: ["/v3/cluster/member/remove"], body: "*" },
};

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
export const clusterMemberUpdate: UnaryMethod<MemberUpdateRequestInit, MemberUpdateResponse, MemberUpdateRequest, MemberUpdateResponseInit> = {
  service: "etcdserverpb.Cluster",
  name: "MemberUpdate",
  kind: "unary",
  input: MemberUpdateRequestSchema,
  output: MemberUpdateResponseSchema,
  idempotent: false,
  http: { method: "POST", path: ["/v3/cluster/member/update"], body: "*" },
};

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
export const clusterMemberList: UnaryMethod<MemberListRequestInit, MemberListResponse, MemberListRequest, MemberListResponseInit> = {
  service: "etcdserverpb.Cluster",
  name: "MemberList",
  kind: "unary",
  input: MemberListRequestSchema,
  output: MemberListResponseSchema,
  idempotent: true,
  http: { method: "POST", path: ["/v3/cluster/member/list"], body: "*" },
};

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
export const clusterMemberPromote: UnaryMethod<MemberPromoteRequestInit, MemberPromoteResponse, MemberPromoteRequest, MemberPromoteResponseInit> = {
  service: "etcdserverpb.Cluster",
  name: "MemberPromote",
  kind: "unary",
  input: MemberPromoteRequestSchema,
  output: MemberPromoteResponseSchema,
  idempotent: false,
  http: { method: "POST", path: ["/v3/cluster/member/promote"], body: "*" },
};

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
export const maintenanceAlarm: UnaryMethod<AlarmRequestInit, AlarmResponse, AlarmRequest, AlarmResponseInit> = {
  service: "etcdserverpb.Maintenance",
  name: "Alarm",
  kind: "unary",
  input: AlarmRequestSchema,
  output: AlarmResponseSchema,
  idempotent: false,
  http: { method: "POST", path: ["/v3/maintenance/alarm"], body: "*" },
};

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
export const maintenanceStatus: UnaryMethod<StatusRequestInit, StatusResponse, StatusRequest, StatusResponseInit> = {
  service: "etcdserverpb.Maintenance",
  name: "Status",
  kind: "unary",
  input: StatusRequestSchema,
  output: StatusResponseSchema,
  idempotent: true,
  http: { method: "POST", path: ["/v3/maintenance/status"], body: "*" },
};

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
export const maintenanceDefragment: UnaryMethod<DefragmentRequestInit, DefragmentResponse, DefragmentRequest, DefragmentResponseInit> = {
  service: "etcdserverpb.Maintenance",
  name: "Defragment",
  kind: "unary",
  input: DefragmentRequestSchema,
  output: DefragmentResponseSchema,
  idempotent: false,
  http: { method: "POST", path: ["/v3/maintenance/defragment"], body: "*" },
};

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
export const maintenanceHash: UnaryMethod<HashRequestInit, HashResponse, HashRequest, HashResponseInit> = {
  service: "etcdserverpb.Maintenance",
  name: "Hash",
  kind: "unary",
  input: HashRequestSchema,
  output: HashResponseSchema,
  idempotent: true,
  http: { method: "POST", path: ["/v3/maintenance/hash"], body: "*" },
};

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
export const maintenanceHashKV: UnaryMethod<HashKVRequestInit, HashKVResponse, HashKVRequest, HashKVResponseInit> = {
  service: "etcdserverpb.Maintenance",
  name: "HashKV",
  kind: "unary",
  input: HashKVRequestSchema,
  output: HashKVResponseSchema,
  idempotent: true,
  http: { method: "POST", path: ["/v3/maintenance/hashkv"], body: "*" },
};

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
export const maintenanceSnapshot: ServerStreamingMethod<SnapshotRequestInit, SnapshotResponse, SnapshotRequest, SnapshotResponseInit> = {
  service: "etcdserverpb.Maintenance",
  name: "Snapshot",
  kind: "server_streaming",
  input: SnapshotRequestSchema,
  output: SnapshotResponseSchema,
  idempotent: true,
  http: { method: "POST", path: ["/v3/maintenance/snapshot"], body: "*" },
};

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
export const maintenanceMoveLeader: UnaryMethod<MoveLeaderRequestInit, MoveLeaderResponse, MoveLeaderRequest, MoveLeaderResponseInit> = {
  service: "etcdserverpb.Maintenance",
  name: "MoveLeader",
  kind: "unary",
  input: MoveLeaderRequestSchema,
  output: MoveLeaderResponseSchema,
  idempotent: false,
  http: { method: "POST", path: ["/v3/maintenance/transfer-leadership"], body: "*" },
};

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
export const maintenanceDowngrade: UnaryMethod<DowngradeRequestInit, DowngradeResponse, DowngradeRequest, DowngradeResponseInit> = {
  service: "etcdserverpb.Maintenance",
  name: "Downgrade",
  kind: "unary",
  input: DowngradeRequestSchema,
  output: DowngradeResponseSchema,
  idempotent: false,
  http: { method: "POST", path: ["/v3/maintenance/downgrade"], body: "*" },
};

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
export const authEnable: UnaryMethod<AuthEnableRequestInit, AuthEnableResponse, AuthEnableRequest, AuthEnableResponseInit> = {
  service: "etcdserverpb.Auth",
  name: "AuthEnable",
  kind: "unary",
  input: AuthEnableRequestSchema,
  output: AuthEnableResponseSchema,
  idempotent: false,
  http: { method: "POST", path: ["/v3/auth/enable"], body: "*" },
};

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
export const authDisable: UnaryMethod<AuthDisableRequestInit, AuthDisableResponse, AuthDisableRequest, AuthDisableResponseInit> = {
  service: "etcdserverpb.Auth",
  name: "AuthDisable",
  kind: "unary",
  input: AuthDisableRequestSchema,
  output: AuthDisableResponseSchema,
  idempotent: false,
  http: { method: "POST", path: ["/v3/auth/disable"], body: "*" },
};

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
export const authStatus: UnaryMethod<AuthStatusRequestInit, AuthStatusResponse, AuthStatusRequest, AuthStatusResponseInit> = {
  service: "etcdserverpb.Auth",
  name: "AuthStatus",
  kind: "unary",
  input: AuthStatusRequestSchema,
  output: AuthStatusResponseSchema,
  idempotent: true,
  http: { method: "POST", path: ["/v3/auth/status"], body: "*" },
};

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
export const authAuthenticate: UnaryMethod<AuthenticateRequestInit, AuthenticateResponse, AuthenticateRequest, AuthenticateResponseInit> = {
  service: "etcdserverpb.Auth",
  name: "Authenticate",
  kind: "unary",
  input: AuthenticateRequestSchema,
  output: AuthenticateResponseSchema,
  idempotent: false,
  http: { method: "POST", path: ["/v3/auth/authenticate"], body: "*" },
};

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
export const authUserAdd: UnaryMethod<AuthUserAddRequestInit, AuthUserAddResponse, AuthUserAddRequest, AuthUserAddResponseInit> = {
  service: "etcdserverpb.Auth",
  name: "UserAdd",
  kind: "unary",
  input: AuthUserAddRequestSchema,
  output: AuthUserAddResponseSchema,
  idempotent: false,
  http: { method: "POST", path: ["/v3/auth/user/add"], body: "*" },
};

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
export const authUserGet: UnaryMethod<AuthUserGetRequestInit, AuthUserGetResponse, AuthUserGetRequest, AuthUserGetResponseInit> = {
  service: "etcdserverpb.Auth",
  name: "UserGet",
  kind: "unary",
  input: AuthUserGetRequestSchema,
  output: AuthUserGetResponseSchema,
  idempotent: true,
  http: { method: "POST", path: ["/v3/auth/user/get"], body: "*" },
};

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
export const authUserList: UnaryMethod<AuthUserListRequestInit, AuthUserListResponse, AuthUserListRequest, AuthUserListResponseInit> = {
  service: "etcdserverpb.Auth",
  name: "UserList",
  kind: "unary",
  input: AuthUserListRequestSchema,
  output: AuthUserListResponseSchema,
  idempotent: true,
  http: { method: "POST", path: ["/v3/auth/user/list"], body: "*" },
};

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
export const authUserDelete: UnaryMethod<AuthUserDeleteRequestInit, AuthUserDeleteResponse, AuthUserDeleteRequest, AuthUserDeleteResponseInit> = {
  service: "etcdserverpb.Auth",
  name: "UserDelete",
  kind: "unary",
  input: AuthUserDeleteRequestSchema,
  output: AuthUserDeleteResponseSchema,
  idempotent: false,
  http: { method: "POST", path: ["/v3/auth/user/delete"], body: "*" },
};

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
export const authUserChangePassword: UnaryMethod<AuthUserChangePasswordRequestInit, AuthUserChangePasswordResponse, AuthUserChangePasswordRequest, AuthUserChangePasswordResponseInit> = {
  service: "etcdserverpb.Auth",
  name: "UserChangePassword",
  kind: "unary",
  input: AuthUserChangePasswordRequestSchema,
  output: AuthUserChangePasswordResponseSchema,
  idempotent: false,
  http: { method: "POST", path: ["/v3/auth/user/changepw"], body: "*" },
};

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
export const authUserGrantRole: UnaryMethod<AuthUserGrantRoleRequestInit, AuthUserGrantRoleResponse, AuthUserGrantRoleRequest, AuthUserGrantRoleResponseInit> = {
  service: "etcdserverpb.Auth",
  name: "UserGrantRole",
  kind: "unary",
  input: AuthUserGrantRoleRequestSchema,
  output: AuthUserGrantRoleResponseSchema,
  idempotent: false,
  http: { method: "POST", path: ["/v3/auth/user/grant"], body: "*" },
};

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
export const authUserRevokeRole: UnaryMethod<AuthUserRevokeRoleRequestInit, AuthUserRevokeRoleResponse, AuthUserRevokeRoleRequest, AuthUserRevokeRoleResponseInit> = {
  service: "etcdserverpb.Auth",
  name: "UserRevokeRole",
  kind: "unary",
  input: AuthUserRevokeRoleRequestSchema,
  output: AuthUserRevokeRoleResponseSchema,
  idempotent: false,
  http: { method: "POST", path: ["/v3/auth/user/revoke"], body: "*" },
};

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
export const authRoleAdd: UnaryMethod<AuthRoleAddRequestInit, AuthRoleAddResponse, AuthRoleAddRequest, AuthRoleAddResponseInit> = {
  service: "etcdserverpb.Auth",
  name: "RoleAdd",
  kind: "unary",
  input: AuthRoleAddRequestSchema,
  output: AuthRoleAddResponseSchema,
  idempotent: false,
  http: { method: "POST", path: ["/v3/auth/role/add"], body: "*" },
};

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
export const authRoleGet: UnaryMethod<AuthRoleGetRequestInit, AuthRoleGetResponse, AuthRoleGetRequest, AuthRoleGetResponseInit> = {
  service: "etcdserverpb.Auth",
  name: "RoleGet",
  kind: "unary",
  input: AuthRoleGetRequestSchema,
  output: AuthRoleGetResponseSchema,
  idempotent: true,
  http: { method: "POST", path: ["/v3/auth/role/get"], body: "*" },
};

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
export const authRoleList: UnaryMethod<AuthRoleListRequestInit, AuthRoleListResponse, AuthRoleListRequest, AuthRoleListResponseInit> = {
  service: "etcdserverpb.Auth",
  name: "RoleList",
  kind: "unary",
  input: AuthRoleListRequestSchema,
  output: AuthRoleListResponseSchema,
  idempotent: true,
  http: { method: "POST", path: ["/v3/auth/role/list"], body: "*" },
};

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
export const authRoleDelete: UnaryMethod<AuthRoleDeleteRequestInit, AuthRoleDeleteResponse, AuthRoleDeleteRequest, AuthRoleDeleteResponseInit> = {
  service: "etcdserverpb.Auth",
  name: "RoleDelete",
  kind: "unary",
  input: AuthRoleDeleteRequestSchema,
  output: AuthRoleDeleteResponseSchema,
  idempotent: false,
  http: { method: "POST", path: ["/v3/auth/role/delete"], body: "*" },
};

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
export const authRoleGrantPermission: UnaryMethod<AuthRoleGrantPermissionRequestInit, AuthRoleGrantPermissionResponse, AuthRoleGrantPermissionRequest, AuthRoleGrantPermissionResponseInit> = {
  service: "etcdserverpb.Auth",
  name: "RoleGrantPermission",
  kind: "unary",
  input: AuthRoleGrantPermissionRequestSchema,
  output: AuthRoleGrantPermissionResponseSchema,
  idempotent: false,
  http: { method: "POST", path: ["/v3/auth/role/grant"], body: "*" },
};

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
export const authRoleRevokePermission: UnaryMethod<AuthRoleRevokePermissionRequestInit, AuthRoleRevokePermissionResponse, AuthRoleRevokePermissionRequest, AuthRoleRevokePermissionResponseInit> = {
  service: "etcdserverpb.Auth",
  name: "RoleRevokePermission",
  kind: "unary",
  input: AuthRoleRevokePermissionRequestSchema,
  output: AuthRoleRevokePermissionResponseSchema,
  idempotent: false,
  http: { method: "POST", path: ["/v3/auth/role/revoke"], body: "*" },
};
