import type { AlarmRequest, AlarmRequestInit, AlarmResponse, AlarmResponseInit, AuthDisableRequest, AuthDisableRequestInit, AuthDisableResponse, AuthDisableResponseInit, AuthEnableRequest, AuthEnableRequestInit, AuthEnableResponse, AuthEnableResponseInit, AuthRoleAddRequest, AuthRoleAddRequestInit, AuthRoleAddResponse, AuthRoleAddResponseInit, AuthRoleDeleteRequest, AuthRoleDeleteRequestInit, AuthRoleDeleteResponse, AuthRoleDeleteResponseInit, AuthRoleGetRequest, AuthRoleGetRequestInit, AuthRoleGetResponse, AuthRoleGetResponseInit, AuthRoleGrantPermissionRequest, AuthRoleGrantPermissionRequestInit, AuthRoleGrantPermissionResponse, AuthRoleGrantPermissionResponseInit, AuthRoleListRequest, AuthRoleListRequestInit, AuthRoleListResponse, AuthRoleListResponseInit, AuthRoleRevokePermissionRequest, AuthRoleRevokePermissionRequestInit, AuthRoleRevokePermissionResponse, AuthRoleRevokePermissionResponseInit, AuthStatusRequest, AuthStatusRequestInit, AuthStatusResponse, AuthStatusResponseInit, AuthUserAddRequest, AuthUserAddRequestInit, AuthUserAddResponse, AuthUserAddResponseInit, AuthUserChangePasswordRequest, AuthUserChangePasswordRequestInit, AuthUserChangePasswordResponse, AuthUserChangePasswordResponseInit, AuthUserDeleteRequest, AuthUserDeleteRequestInit, AuthUserDeleteResponse, AuthUserDeleteResponseInit, AuthUserGetRequest, AuthUserGetRequestInit, AuthUserGetResponse, AuthUserGetResponseInit, AuthUserGrantRoleRequest, AuthUserGrantRoleRequestInit, AuthUserGrantRoleResponse, AuthUserGrantRoleResponseInit, AuthUserListRequest, AuthUserListRequestInit, AuthUserListResponse, AuthUserListResponseInit, AuthUserRevokeRoleRequest, AuthUserRevokeRoleRequestInit, AuthUserRevokeRoleResponse, AuthUserRevokeRoleResponseInit, AuthenticateRequest, AuthenticateRequestInit, AuthenticateResponse, AuthenticateResponseInit, CompactionRequest, CompactionRequestInit, CompactionResponse, CompactionResponseInit, DefragmentRequest, DefragmentRequestInit, DefragmentResponse, DefragmentResponseInit, DeleteRangeRequest, DeleteRangeRequestInit, DeleteRangeResponse, DeleteRangeResponseInit, DowngradeRequest, DowngradeRequestInit, DowngradeResponse, DowngradeResponseInit, HashKVRequest, HashKVRequestInit, HashKVResponse, HashKVResponseInit, HashRequest, HashRequestInit, HashResponse, HashResponseInit, LeaseGrantRequest, LeaseGrantRequestInit, LeaseGrantResponse, LeaseGrantResponseInit, LeaseKeepAliveRequest, LeaseKeepAliveRequestInit, LeaseKeepAliveResponse, LeaseKeepAliveResponseInit, LeaseLeasesRequest, LeaseLeasesRequestInit, LeaseLeasesResponse, LeaseLeasesResponseInit, LeaseRevokeRequest, LeaseRevokeRequestInit, LeaseRevokeResponse, LeaseRevokeResponseInit, LeaseTimeToLiveRequest, LeaseTimeToLiveRequestInit, LeaseTimeToLiveResponse, LeaseTimeToLiveResponseInit, MemberAddRequest, MemberAddRequestInit, MemberAddResponse, MemberAddResponseInit, MemberListRequest, MemberListRequestInit, MemberListResponse, MemberListResponseInit, MemberPromoteRequest, MemberPromoteRequestInit, MemberPromoteResponse, MemberPromoteResponseInit, MemberRemoveRequest, MemberRemoveRequestInit, MemberRemoveResponse, MemberRemoveResponseInit, MemberUpdateRequest, MemberUpdateRequestInit, MemberUpdateResponse, MemberUpdateResponseInit, MoveLeaderRequest, MoveLeaderRequestInit, MoveLeaderResponse, MoveLeaderResponseInit, PutRequest, PutRequestInit, PutResponse, PutResponseInit, RangeRequest, RangeRequestInit, RangeResponse, RangeResponseInit, RangeStreamResponse, RangeStreamResponseInit, SnapshotRequest, SnapshotRequestInit, SnapshotResponse, SnapshotResponseInit, StatusRequest, StatusRequestInit, StatusResponse, StatusResponseInit, TxnRequest, TxnRequestInit, TxnResponse, TxnResponseInit, WatchRequest, WatchRequestInit, WatchResponse, WatchResponseInit } from "../messages/rpc.js";
import type { BidiStreamingMethod, ServerStreamingMethod, UnaryMethod } from "../runtime/method.js";
/**
 * Reads one key or an interval of keys.
 *
 * The answer is consistent with everything acknowledged before the call, unless `serializable`
 * trades that for speed. Setting `revision` reads the store as it was in the past.
 *
 * `POST /v3/kv/range`, gRPC `/etcdserverpb.KV/Range`
 */
export declare const kvRange: UnaryMethod<RangeRequestInit, RangeResponse, RangeRequest, RangeResponseInit>;
/**
 * Reads an interval of keys in several messages instead of one.
 *
 * Meant for results too large for a single answer. It has no HTTP rule and is reachable over gRPC
 * only.
 *
 * gRPC `/etcdserverpb.KV/RangeStream`
 */
export declare const kvRangeStream: ServerStreamingMethod<RangeRequestInit, RangeStreamResponse, RangeRequest, RangeStreamResponseInit>;
/**
 * Writes a value under a key.
 *
 * Creates the key if it is missing and overwrites it otherwise. The store revision grows by one,
 * and watchers of the key receive one event.
 *
 * `POST /v3/kv/put`, gRPC `/etcdserverpb.KV/Put`
 */
export declare const kvPut: UnaryMethod<PutRequestInit, PutResponse, PutRequest, PutResponseInit>;
/**
 * Deletes one key or an interval of keys.
 *
 * All deletions of a call share one new revision, and each deleted key produces an event.
 * Deleting nothing is not an error and leaves the revision as it was.
 *
 * `POST /v3/kv/deleterange`, gRPC `/etcdserverpb.KV/DeleteRange`
 */
export declare const kvDeleteRange: UnaryMethod<DeleteRangeRequestInit, DeleteRangeResponse, DeleteRangeRequest, DeleteRangeResponseInit>;
/**
 * Checks conditions and runs one of two lists of operations, atomically.
 *
 * If all comparisons hold, the operations under `success` run, otherwise those under `failure`.
 * All their writes share one revision. A list may not put the same key twice, and a member
 * refuses more than 128 operations unless it was configured otherwise.
 *
 * `POST /v3/kv/txn`, gRPC `/etcdserverpb.KV/Txn`
 */
export declare const kvTxn: UnaryMethod<TxnRequestInit, TxnResponse, TxnRequest, TxnResponseInit>;
/**
 * Drops the history before a revision.
 *
 * The latest state of every key survives. Reads and watches of dropped revisions fail from then
 * on. Without regular compaction the store grows until its space quota stops all writes.
 *
 * `POST /v3/kv/compaction`, gRPC `/etcdserverpb.KV/Compact`
 */
export declare const kvCompact: UnaryMethod<CompactionRequestInit, CompactionResponse, CompactionRequest, CompactionResponseInit>;
/**
 * Opens a channel on which watchers are created, cancelled and served.
 *
 * Both directions are streams: requests start and stop watchers, answers carry their events, and
 * one channel serves any number of watchers. Events of a watcher arrive in revision order, each
 * exactly once, and those of one revision are never torn apart unless `fragment` allows it. The
 * channel stays open after the caller has finished sending.
 *
 * `POST /v3/watch`, gRPC `/etcdserverpb.Watch/Watch`
 */
export declare const watch: BidiStreamingMethod<WatchRequestInit, WatchResponse, WatchRequest, WatchResponseInit>;
/**
 * Creates a lease that lives for a number of seconds.
 *
 * It has to be renewed with `LeaseKeepAlive` before that time is over.
 *
 * `POST /v3/lease/grant`, gRPC `/etcdserverpb.Lease/LeaseGrant`
 */
export declare const leaseGrant: UnaryMethod<LeaseGrantRequestInit, LeaseGrantResponse, LeaseGrantRequest, LeaseGrantResponseInit>;
/**
 * Ends a lease at once and deletes all keys attached to it.
 *
 * Fails with NOT_FOUND if there is no such lease.
 *
 * `POST /v3/lease/revoke`, `POST /v3/kv/lease/revoke`, gRPC `/etcdserverpb.Lease/LeaseRevoke`
 */
export declare const leaseRevoke: UnaryMethod<LeaseRevokeRequestInit, LeaseRevokeResponse, LeaseRevokeRequest, LeaseRevokeResponseInit>;
/**
 * Renews leases for as long as the caller keeps sending.
 *
 * Each request renews one lease to its full time and is answered by one message, so a third of
 * the TTL is a sensible pace. A lease that has already ended is answered with a TTL of 0, not
 * with an error. The answers end once the caller has finished sending.
 *
 * `POST /v3/lease/keepalive`, gRPC `/etcdserverpb.Lease/LeaseKeepAlive`
 */
export declare const leaseKeepAlive: BidiStreamingMethod<LeaseKeepAliveRequestInit, LeaseKeepAliveResponse, LeaseKeepAliveRequest, LeaseKeepAliveResponseInit>;
/**
 * Tells how long a lease has left and, on request, which keys hang on it.
 *
 * Looking at a lease does not renew it. An unknown lease is answered with a TTL of -1.
 *
 * `POST /v3/lease/timetolive`, `POST /v3/kv/lease/timetolive`, gRPC `/etcdserverpb.Lease/LeaseTimeToLive`
 */
export declare const leaseTimeToLive: UnaryMethod<LeaseTimeToLiveRequestInit, LeaseTimeToLiveResponse, LeaseTimeToLiveRequest, LeaseTimeToLiveResponseInit>;
/**
 * Lists all leases that are alive.
 *
 * Gives IDs only; ask `LeaseTimeToLive` for the details of each.
 *
 * `POST /v3/lease/leases`, `POST /v3/kv/lease/leases`, gRPC `/etcdserverpb.Lease/LeaseLeases`
 */
export declare const leaseLeases: UnaryMethod<LeaseLeasesRequestInit, LeaseLeasesResponse, LeaseLeasesRequest, LeaseLeasesResponseInit>;
/**
 * Admits a member that is about to be started.
 *
 * Call this before starting the new process. A voting member counts towards the majority from
 * this moment on, even while it is still down; a learner does not.
 *
 * `POST /v3/cluster/member/add`, gRPC `/etcdserverpb.Cluster/MemberAdd`
 */
export declare const clusterMemberAdd: UnaryMethod<MemberAddRequestInit, MemberAddResponse, MemberAddRequest, MemberAddResponseInit>;
/**
 * Expels a member for good.
 *
 * The ID of an expelled member is never accepted again; to bring the machine back, add it as a
 * new member with an empty data directory.
 *
 * `POST /v3/cluster/member/remove`, gRPC `/etcdserverpb.Cluster/MemberRemove`
 */
export declare const clusterMemberRemove: UnaryMethod<MemberRemoveRequestInit, MemberRemoveResponse, MemberRemoveRequest, MemberRemoveResponseInit>;
/**
 * Changes the addresses at which other members reach a member.
 *
 * `POST /v3/cluster/member/update`, gRPC `/etcdserverpb.Cluster/MemberUpdate`
 */
export declare const clusterMemberUpdate: UnaryMethod<MemberUpdateRequestInit, MemberUpdateResponse, MemberUpdateRequest, MemberUpdateResponseInit>;
/**
 * Lists the members, voting or not, started or not.
 *
 * `POST /v3/cluster/member/list`, gRPC `/etcdserverpb.Cluster/MemberList`
 */
export declare const clusterMemberList: UnaryMethod<MemberListRequestInit, MemberListResponse, MemberListRequest, MemberListResponseInit>;
/**
 * Turns a learner into a voting member.
 *
 * Succeeds only when the learner has nearly caught up with the leader's log.
 *
 * `POST /v3/cluster/member/promote`, gRPC `/etcdserverpb.Cluster/MemberPromote`
 */
export declare const clusterMemberPromote: UnaryMethod<MemberPromoteRequestInit, MemberPromoteResponse, MemberPromoteRequest, MemberPromoteResponseInit>;
/**
 * Shows, raises or clears alarms.
 *
 * Alarms hold for the whole cluster and stay until they are cleared, also when their cause is
 * gone.
 *
 * `POST /v3/maintenance/alarm`, gRPC `/etcdserverpb.Maintenance/Alarm`
 */
export declare const maintenanceAlarm: UnaryMethod<AlarmRequestInit, AlarmResponse, AlarmRequest, AlarmResponseInit>;
/**
 * Reports the health, size and progress of the member that is asked.
 *
 * `POST /v3/maintenance/status`, gRPC `/etcdserverpb.Maintenance/Status`
 */
export declare const maintenanceStatus: UnaryMethod<StatusRequestInit, StatusResponse, StatusRequest, StatusResponseInit>;
/**
 * Gives unused space in the member's database file back to the file system.
 *
 * The member cannot serve requests while it works, which may take long; treat one member after
 * the other.
 *
 * `POST /v3/maintenance/defragment`, gRPC `/etcdserverpb.Maintenance/Defragment`
 */
export declare const maintenanceDefragment: UnaryMethod<DefragmentRequestInit, DefragmentResponse, DefragmentRequest, DefragmentResponseInit>;
/**
 * Computes a checksum over the member's whole database file content.
 *
 * Members may differ although their data agrees, because the checksum includes local bookkeeping.
 * It is meant for tests; use `HashKV` to compare members.
 *
 * `POST /v3/maintenance/hash`, gRPC `/etcdserverpb.Maintenance/Hash`
 */
export declare const maintenanceHash: UnaryMethod<HashRequestInit, HashResponse, HashRequest, HashResponseInit>;
/**
 * Computes a checksum over the keys of the member up to a revision.
 *
 * Two members that answer differently for the same revision and the same compaction revision hold
 * different data.
 *
 * `POST /v3/maintenance/hashkv`, gRPC `/etcdserverpb.Maintenance/HashKV`
 */
export declare const maintenanceHashKV: UnaryMethod<HashKVRequestInit, HashKVResponse, HashKVRequest, HashKVResponseInit>;
/**
 * Sends a copy of the member's database, piece by piece.
 *
 * The copy is consistent as of the start of the call, and its last 32 bytes are a SHA-256
 * checksum of all that precede them.
 *
 * `POST /v3/maintenance/snapshot`, gRPC `/etcdserverpb.Maintenance/Snapshot`
 */
export declare const maintenanceSnapshot: ServerStreamingMethod<SnapshotRequestInit, SnapshotResponse, SnapshotRequest, SnapshotResponseInit>;
/**
 * Asks the leader to hand over to another voting member.
 *
 * Only the present leader accepts this call; other members answer with an error.
 *
 * `POST /v3/maintenance/transfer-leadership`, gRPC `/etcdserverpb.Maintenance/MoveLeader`
 */
export declare const maintenanceMoveLeader: UnaryMethod<MoveLeaderRequestInit, MoveLeaderResponse, MoveLeaderRequest, MoveLeaderResponseInit>;
/**
 * Prepares the cluster for running the previous minor release, or calls that off.
 *
 * After it has been enabled, replace the members' binaries one after the other.
 *
 * `POST /v3/maintenance/downgrade`, gRPC `/etcdserverpb.Maintenance/Downgrade`
 */
export declare const maintenanceDowngrade: UnaryMethod<DowngradeRequestInit, DowngradeResponse, DowngradeRequest, DowngradeResponseInit>;
/**
 * Switches access control on.
 *
 * A user "root" holding a role "root" must exist beforehand. From then on almost every call needs
 * a token.
 *
 * `POST /v3/auth/enable`, gRPC `/etcdserverpb.Auth/AuthEnable`
 */
export declare const authEnable: UnaryMethod<AuthEnableRequestInit, AuthEnableResponse, AuthEnableRequest, AuthEnableResponseInit>;
/**
 * Switches access control off.
 *
 * Users and roles are kept. Only a root user may do this.
 *
 * `POST /v3/auth/disable`, gRPC `/etcdserverpb.Auth/AuthDisable`
 */
export declare const authDisable: UnaryMethod<AuthDisableRequestInit, AuthDisableResponse, AuthDisableRequest, AuthDisableResponseInit>;
/**
 * Tells whether access control is on.
 *
 * `POST /v3/auth/status`, gRPC `/etcdserverpb.Auth/AuthStatus`
 */
export declare const authStatus: UnaryMethod<AuthStatusRequestInit, AuthStatusResponse, AuthStatusRequest, AuthStatusResponseInit>;
/**
 * Exchanges a name and password for a token.
 *
 * Send the token as metadata `token` or `authorization`, which over HTTP is the header
 * `Authorization`. Simple tokens expire after five minutes without use; with JWT the lifetime is
 * configured on the server.
 *
 * `POST /v3/auth/authenticate`, gRPC `/etcdserverpb.Auth/Authenticate`
 */
export declare const authAuthenticate: UnaryMethod<AuthenticateRequestInit, AuthenticateResponse, AuthenticateRequest, AuthenticateResponseInit>;
/**
 * Creates a user.
 *
 * A new user has no roles and hence no permissions.
 *
 * `POST /v3/auth/user/add`, gRPC `/etcdserverpb.Auth/UserAdd`
 */
export declare const authUserAdd: UnaryMethod<AuthUserAddRequestInit, AuthUserAddResponse, AuthUserAddRequest, AuthUserAddResponseInit>;
/**
 * Lists the roles of a user.
 *
 * Users may look at themselves; root may look at anybody.
 *
 * `POST /v3/auth/user/get`, gRPC `/etcdserverpb.Auth/UserGet`
 */
export declare const authUserGet: UnaryMethod<AuthUserGetRequestInit, AuthUserGetResponse, AuthUserGetRequest, AuthUserGetResponseInit>;
/**
 * Lists the names of all users.
 *
 * `POST /v3/auth/user/list`, gRPC `/etcdserverpb.Auth/UserList`
 */
export declare const authUserList: UnaryMethod<AuthUserListRequestInit, AuthUserListResponse, AuthUserListRequest, AuthUserListResponseInit>;
/**
 * Deletes a user and invalidates the user's tokens.
 *
 * The user "root" cannot be deleted while access control is on.
 *
 * `POST /v3/auth/user/delete`, gRPC `/etcdserverpb.Auth/UserDelete`
 */
export declare const authUserDelete: UnaryMethod<AuthUserDeleteRequestInit, AuthUserDeleteResponse, AuthUserDeleteRequest, AuthUserDeleteResponseInit>;
/**
 * Sets a new password for a user and invalidates the user's tokens.
 *
 * `POST /v3/auth/user/changepw`, gRPC `/etcdserverpb.Auth/UserChangePassword`
 */
export declare const authUserChangePassword: UnaryMethod<AuthUserChangePasswordRequestInit, AuthUserChangePasswordResponse, AuthUserChangePasswordRequest, AuthUserChangePasswordResponseInit>;
/**
 * Gives a role to a user.
 *
 * Giving a role that the user already has changes nothing.
 *
 * `POST /v3/auth/user/grant`, gRPC `/etcdserverpb.Auth/UserGrantRole`
 */
export declare const authUserGrantRole: UnaryMethod<AuthUserGrantRoleRequestInit, AuthUserGrantRoleResponse, AuthUserGrantRoleRequest, AuthUserGrantRoleResponseInit>;
/**
 * Takes a role away from a user.
 *
 * `POST /v3/auth/user/revoke`, gRPC `/etcdserverpb.Auth/UserRevokeRole`
 */
export declare const authUserRevokeRole: UnaryMethod<AuthUserRevokeRoleRequestInit, AuthUserRevokeRoleResponse, AuthUserRevokeRoleRequest, AuthUserRevokeRoleResponseInit>;
/**
 * Creates a role without permissions.
 *
 * `POST /v3/auth/role/add`, gRPC `/etcdserverpb.Auth/RoleAdd`
 */
export declare const authRoleAdd: UnaryMethod<AuthRoleAddRequestInit, AuthRoleAddResponse, AuthRoleAddRequest, AuthRoleAddResponseInit>;
/**
 * Lists the permissions of a role.
 *
 * Users may look at the roles that they hold; root may look at any.
 *
 * `POST /v3/auth/role/get`, gRPC `/etcdserverpb.Auth/RoleGet`
 */
export declare const authRoleGet: UnaryMethod<AuthRoleGetRequestInit, AuthRoleGetResponse, AuthRoleGetRequest, AuthRoleGetResponseInit>;
/**
 * Lists the names of all roles.
 *
 * `POST /v3/auth/role/list`, gRPC `/etcdserverpb.Auth/RoleList`
 */
export declare const authRoleList: UnaryMethod<AuthRoleListRequestInit, AuthRoleListResponse, AuthRoleListRequest, AuthRoleListResponseInit>;
/**
 * Deletes a role and takes it away from every user who has it.
 *
 * `POST /v3/auth/role/delete`, gRPC `/etcdserverpb.Auth/RoleDelete`
 */
export declare const authRoleDelete: UnaryMethod<AuthRoleDeleteRequestInit, AuthRoleDeleteResponse, AuthRoleDeleteRequest, AuthRoleDeleteResponseInit>;
/**
 * Adds a permission to a role.
 *
 * Granting the same key or interval again replaces the kind of access.
 *
 * `POST /v3/auth/role/grant`, gRPC `/etcdserverpb.Auth/RoleGrantPermission`
 */
export declare const authRoleGrantPermission: UnaryMethod<AuthRoleGrantPermissionRequestInit, AuthRoleGrantPermissionResponse, AuthRoleGrantPermissionRequest, AuthRoleGrantPermissionResponseInit>;
/**
 * Removes a permission from a role.
 *
 * The key and the end of the interval must be exactly those that were granted.
 *
 * `POST /v3/auth/role/revoke`, gRPC `/etcdserverpb.Auth/RoleRevokePermission`
 */
export declare const authRoleRevokePermission: UnaryMethod<AuthRoleRevokePermissionRequestInit, AuthRoleRevokePermissionResponse, AuthRoleRevokePermissionRequest, AuthRoleRevokePermissionResponseInit>;
