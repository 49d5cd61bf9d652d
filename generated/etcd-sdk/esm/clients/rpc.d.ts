import type { AlarmRequestInit, AlarmResponse, AuthDisableRequestInit, AuthDisableResponse, AuthEnableRequestInit, AuthEnableResponse, AuthRoleAddRequestInit, AuthRoleAddResponse, AuthRoleDeleteRequestInit, AuthRoleDeleteResponse, AuthRoleGetRequestInit, AuthRoleGetResponse, AuthRoleGrantPermissionRequestInit, AuthRoleGrantPermissionResponse, AuthRoleListRequestInit, AuthRoleListResponse, AuthRoleRevokePermissionRequestInit, AuthRoleRevokePermissionResponse, AuthStatusRequestInit, AuthStatusResponse, AuthUserAddRequestInit, AuthUserAddResponse, AuthUserChangePasswordRequestInit, AuthUserChangePasswordResponse, AuthUserDeleteRequestInit, AuthUserDeleteResponse, AuthUserGetRequestInit, AuthUserGetResponse, AuthUserGrantRoleRequestInit, AuthUserGrantRoleResponse, AuthUserListRequestInit, AuthUserListResponse, AuthUserRevokeRoleRequestInit, AuthUserRevokeRoleResponse, AuthenticateRequestInit, AuthenticateResponse, CompactionRequestInit, CompactionResponse, DefragmentRequestInit, DefragmentResponse, DeleteRangeRequestInit, DeleteRangeResponse, DowngradeRequestInit, DowngradeResponse, HashKVRequestInit, HashKVResponse, HashRequestInit, HashResponse, LeaseGrantRequestInit, LeaseGrantResponse, LeaseKeepAliveRequestInit, LeaseKeepAliveResponse, LeaseLeasesRequestInit, LeaseLeasesResponse, LeaseRevokeRequestInit, LeaseRevokeResponse, LeaseTimeToLiveRequestInit, LeaseTimeToLiveResponse, MemberAddRequestInit, MemberAddResponse, MemberListRequestInit, MemberListResponse, MemberPromoteRequestInit, MemberPromoteResponse, MemberRemoveRequestInit, MemberRemoveResponse, MemberUpdateRequestInit, MemberUpdateResponse, MoveLeaderRequestInit, MoveLeaderResponse, PutRequestInit, PutResponse, RangeRequestInit, RangeResponse, RangeStreamResponse, SnapshotRequestInit, SnapshotResponse, StatusRequestInit, StatusResponse, TxnRequestInit, TxnResponse, WatchRequestInit, WatchResponse } from "../messages/rpc.js";
import type { CallOptions, ClientTransport, Messages } from "../runtime/client-transport.js";
/**
 * Reading and writing keys. Each change of the store raises its revision by one, and older
 * revisions stay readable until they are compacted.
 */
export interface KVClient {
    /**
     * Reads one key or an interval of keys.
     *
     * The answer is consistent with everything acknowledged before the call, unless `serializable`
     * trades that for speed. Setting `revision` reads the store as it was in the past.
     *
     * `POST /v3/kv/range`, gRPC `/etcdserverpb.KV/Range`
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
     * Writes a value under a key.
     *
     * Creates the key if it is missing and overwrites it otherwise. The store revision grows by one,
     * and watchers of the key receive one event.
     *
     * `POST /v3/kv/put`, gRPC `/etcdserverpb.KV/Put`
     */
    put(input: PutRequestInit, options?: CallOptions): Promise<PutResponse>;
    /**
     * Deletes one key or an interval of keys.
     *
     * All deletions of a call share one new revision, and each deleted key produces an event.
     * Deleting nothing is not an error and leaves the revision as it was.
     *
     * `POST /v3/kv/deleterange`, gRPC `/etcdserverpb.KV/DeleteRange`
     */
    deleteRange(input: DeleteRangeRequestInit, options?: CallOptions): Promise<DeleteRangeResponse>;
    /**
     * Checks conditions and runs one of two lists of operations, atomically.
     *
     * If all comparisons hold, the operations under `success` run, otherwise those under `failure`.
     * All their writes share one revision. A list may not put the same key twice, and a member
     * refuses more than 128 operations unless it was configured otherwise.
     *
     * `POST /v3/kv/txn`, gRPC `/etcdserverpb.KV/Txn`
     */
    txn(input: TxnRequestInit, options?: CallOptions): Promise<TxnResponse>;
    /**
     * Drops the history before a revision.
     *
     * The latest state of every key survives. Reads and watches of dropped revisions fail from then
     * on. Without regular compaction the store grows until its space quota stops all writes.
     *
     * `POST /v3/kv/compaction`, gRPC `/etcdserverpb.KV/Compact`
     */
    compact(input: CompactionRequestInit, options?: CallOptions): Promise<CompactionResponse>;
}
/** A client of `etcdserverpb.KV` over any transport. */
export declare function createKVClient(transport: ClientTransport): KVClient;
/** Notification of changes, as they happen or from any revision that has not been compacted. */
export interface WatchClient {
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
    watch(inputs: Messages<WatchRequestInit>, options?: CallOptions): AsyncIterableIterator<WatchResponse>;
}
/** A client of `etcdserverpb.Watch` over any transport. */
export declare function createWatchClient(transport: ClientTransport): WatchClient;
/**
 * Time limits for keys. Keys attached to a lease vanish together when it ends, which is how the
 * presence of a client is modelled.
 */
export interface LeaseClient {
    /**
     * Creates a lease that lives for a number of seconds.
     *
     * It has to be renewed with `LeaseKeepAlive` before that time is over.
     *
     * `POST /v3/lease/grant`, gRPC `/etcdserverpb.Lease/LeaseGrant`
     */
    leaseGrant(input: LeaseGrantRequestInit, options?: CallOptions): Promise<LeaseGrantResponse>;
    /**
     * Ends a lease at once and deletes all keys attached to it.
     *
     * Fails with NOT_FOUND if there is no such lease.
     *
     * `POST /v3/lease/revoke`, `POST /v3/kv/lease/revoke`, gRPC `/etcdserverpb.Lease/LeaseRevoke`
     */
    leaseRevoke(input: LeaseRevokeRequestInit, options?: CallOptions): Promise<LeaseRevokeResponse>;
    /**
     * Renews leases for as long as the caller keeps sending.
     *
     * Each request renews one lease to its full time and is answered by one message, so a third of
     * the TTL is a sensible pace. A lease that has already ended is answered with a TTL of 0, not
     * with an error. The answers end once the caller has finished sending.
     *
     * `POST /v3/lease/keepalive`, gRPC `/etcdserverpb.Lease/LeaseKeepAlive`
     */
    leaseKeepAlive(inputs: Messages<LeaseKeepAliveRequestInit>, options?: CallOptions): AsyncIterableIterator<LeaseKeepAliveResponse>;
    /**
     * Tells how long a lease has left and, on request, which keys hang on it.
     *
     * Looking at a lease does not renew it. An unknown lease is answered with a TTL of -1.
     *
     * `POST /v3/lease/timetolive`, `POST /v3/kv/lease/timetolive`, gRPC `/etcdserverpb.Lease/LeaseTimeToLive`
     */
    leaseTimeToLive(input: LeaseTimeToLiveRequestInit, options?: CallOptions): Promise<LeaseTimeToLiveResponse>;
    /**
     * Lists all leases that are alive.
     *
     * Gives IDs only; ask `LeaseTimeToLive` for the details of each.
     *
     * `POST /v3/lease/leases`, `POST /v3/kv/lease/leases`, gRPC `/etcdserverpb.Lease/LeaseLeases`
     */
    leaseLeases(input: LeaseLeasesRequestInit, options?: CallOptions): Promise<LeaseLeasesResponse>;
}
/** A client of `etcdserverpb.Lease` over any transport. */
export declare function createLeaseClient(transport: ClientTransport): LeaseClient;
/**
 * Membership of the cluster. Changes go through consensus one at a time and need a working
 * majority.
 */
export interface ClusterClient {
    /**
     * Admits a member that is about to be started.
     *
     * Call this before starting the new process. A voting member counts towards the majority from
     * this moment on, even while it is still down; a learner does not.
     *
     * `POST /v3/cluster/member/add`, gRPC `/etcdserverpb.Cluster/MemberAdd`
     */
    memberAdd(input: MemberAddRequestInit, options?: CallOptions): Promise<MemberAddResponse>;
    /**
     * Expels a member for good.
     *
     * The ID of an expelled member is never accepted again; to bring the machine back, add it as a
     * new member with an empty data directory.
     *
     * `POST /v3/cluster/member/remove`, gRPC `/etcdserverpb.Cluster/MemberRemove`
     */
    memberRemove(input: MemberRemoveRequestInit, options?: CallOptions): Promise<MemberRemoveResponse>;
    /**
     * Changes the addresses at which other members reach a member.
     *
     * `POST /v3/cluster/member/update`, gRPC `/etcdserverpb.Cluster/MemberUpdate`
     */
    memberUpdate(input: MemberUpdateRequestInit, options?: CallOptions): Promise<MemberUpdateResponse>;
    /**
     * Lists the members, voting or not, started or not.
     *
     * `POST /v3/cluster/member/list`, gRPC `/etcdserverpb.Cluster/MemberList`
     */
    memberList(input: MemberListRequestInit, options?: CallOptions): Promise<MemberListResponse>;
    /**
     * Turns a learner into a voting member.
     *
     * Succeeds only when the learner has nearly caught up with the leader's log.
     *
     * `POST /v3/cluster/member/promote`, gRPC `/etcdserverpb.Cluster/MemberPromote`
     */
    memberPromote(input: MemberPromoteRequestInit, options?: CallOptions): Promise<MemberPromoteResponse>;
}
/** A client of `etcdserverpb.Cluster` over any transport. */
export declare function createClusterClient(transport: ClientTransport): ClusterClient;
/** Care of a running cluster. Most of these methods concern only the member that receives the call. */
export interface MaintenanceClient {
    /**
     * Shows, raises or clears alarms.
     *
     * Alarms hold for the whole cluster and stay until they are cleared, also when their cause is
     * gone.
     *
     * `POST /v3/maintenance/alarm`, gRPC `/etcdserverpb.Maintenance/Alarm`
     */
    alarm(input: AlarmRequestInit, options?: CallOptions): Promise<AlarmResponse>;
    /**
     * Reports the health, size and progress of the member that is asked.
     *
     * `POST /v3/maintenance/status`, gRPC `/etcdserverpb.Maintenance/Status`
     */
    status(input: StatusRequestInit, options?: CallOptions): Promise<StatusResponse>;
    /**
     * Gives unused space in the member's database file back to the file system.
     *
     * The member cannot serve requests while it works, which may take long; treat one member after
     * the other.
     *
     * `POST /v3/maintenance/defragment`, gRPC `/etcdserverpb.Maintenance/Defragment`
     */
    defragment(input: DefragmentRequestInit, options?: CallOptions): Promise<DefragmentResponse>;
    /**
     * Computes a checksum over the member's whole database file content.
     *
     * Members may differ although their data agrees, because the checksum includes local bookkeeping.
     * It is meant for tests; use `HashKV` to compare members.
     *
     * `POST /v3/maintenance/hash`, gRPC `/etcdserverpb.Maintenance/Hash`
     */
    hash(input: HashRequestInit, options?: CallOptions): Promise<HashResponse>;
    /**
     * Computes a checksum over the keys of the member up to a revision.
     *
     * Two members that answer differently for the same revision and the same compaction revision hold
     * different data.
     *
     * `POST /v3/maintenance/hashkv`, gRPC `/etcdserverpb.Maintenance/HashKV`
     */
    hashKV(input: HashKVRequestInit, options?: CallOptions): Promise<HashKVResponse>;
    /**
     * Sends a copy of the member's database, piece by piece.
     *
     * The copy is consistent as of the start of the call, and its last 32 bytes are a SHA-256
     * checksum of all that precede them.
     *
     * `POST /v3/maintenance/snapshot`, gRPC `/etcdserverpb.Maintenance/Snapshot`
     */
    snapshot(input: SnapshotRequestInit, options?: CallOptions): AsyncIterableIterator<SnapshotResponse>;
    /**
     * Asks the leader to hand over to another voting member.
     *
     * Only the present leader accepts this call; other members answer with an error.
     *
     * `POST /v3/maintenance/transfer-leadership`, gRPC `/etcdserverpb.Maintenance/MoveLeader`
     */
    moveLeader(input: MoveLeaderRequestInit, options?: CallOptions): Promise<MoveLeaderResponse>;
    /**
     * Prepares the cluster for running the previous minor release, or calls that off.
     *
     * After it has been enabled, replace the members' binaries one after the other.
     *
     * `POST /v3/maintenance/downgrade`, gRPC `/etcdserverpb.Maintenance/Downgrade`
     */
    downgrade(input: DowngradeRequestInit, options?: CallOptions): Promise<DowngradeResponse>;
}
/** A client of `etcdserverpb.Maintenance` over any transport. */
export declare function createMaintenanceClient(transport: ClientTransport): MaintenanceClient;
/** Users, roles and tokens. While access control is off, everybody may do everything. */
export interface AuthClient {
    /**
     * Switches access control on.
     *
     * A user "root" holding a role "root" must exist beforehand. From then on almost every call needs
     * a token.
     *
     * `POST /v3/auth/enable`, gRPC `/etcdserverpb.Auth/AuthEnable`
     */
    authEnable(input: AuthEnableRequestInit, options?: CallOptions): Promise<AuthEnableResponse>;
    /**
     * Switches access control off.
     *
     * Users and roles are kept. Only a root user may do this.
     *
     * `POST /v3/auth/disable`, gRPC `/etcdserverpb.Auth/AuthDisable`
     */
    authDisable(input: AuthDisableRequestInit, options?: CallOptions): Promise<AuthDisableResponse>;
    /**
     * Tells whether access control is on.
     *
     * `POST /v3/auth/status`, gRPC `/etcdserverpb.Auth/AuthStatus`
     */
    authStatus(input: AuthStatusRequestInit, options?: CallOptions): Promise<AuthStatusResponse>;
    /**
     * Exchanges a name and password for a token.
     *
     * Send the token as metadata `token` or `authorization`, which over HTTP is the header
     * `Authorization`. Simple tokens expire after five minutes without use; with JWT the lifetime is
     * configured on the server.
     *
     * `POST /v3/auth/authenticate`, gRPC `/etcdserverpb.Auth/Authenticate`
     */
    authenticate(input: AuthenticateRequestInit, options?: CallOptions): Promise<AuthenticateResponse>;
    /**
     * Creates a user.
     *
     * A new user has no roles and hence no permissions.
     *
     * `POST /v3/auth/user/add`, gRPC `/etcdserverpb.Auth/UserAdd`
     */
    userAdd(input: AuthUserAddRequestInit, options?: CallOptions): Promise<AuthUserAddResponse>;
    /**
     * Lists the roles of a user.
     *
     * Users may look at themselves; root may look at anybody.
     *
     * `POST /v3/auth/user/get`, gRPC `/etcdserverpb.Auth/UserGet`
     */
    userGet(input: AuthUserGetRequestInit, options?: CallOptions): Promise<AuthUserGetResponse>;
    /**
     * Lists the names of all users.
     *
     * `POST /v3/auth/user/list`, gRPC `/etcdserverpb.Auth/UserList`
     */
    userList(input: AuthUserListRequestInit, options?: CallOptions): Promise<AuthUserListResponse>;
    /**
     * Deletes a user and invalidates the user's tokens.
     *
     * The user "root" cannot be deleted while access control is on.
     *
     * `POST /v3/auth/user/delete`, gRPC `/etcdserverpb.Auth/UserDelete`
     */
    userDelete(input: AuthUserDeleteRequestInit, options?: CallOptions): Promise<AuthUserDeleteResponse>;
    /**
     * Sets a new password for a user and invalidates the user's tokens.
     *
     * `POST /v3/auth/user/changepw`, gRPC `/etcdserverpb.Auth/UserChangePassword`
     */
    userChangePassword(input: AuthUserChangePasswordRequestInit, options?: CallOptions): Promise<AuthUserChangePasswordResponse>;
    /**
     * Gives a role to a user.
     *
     * Giving a role that the user already has changes nothing.
     *
     * `POST /v3/auth/user/grant`, gRPC `/etcdserverpb.Auth/UserGrantRole`
     */
    userGrantRole(input: AuthUserGrantRoleRequestInit, options?: CallOptions): Promise<AuthUserGrantRoleResponse>;
    /**
     * Takes a role away from a user.
     *
     * `POST /v3/auth/user/revoke`, gRPC `/etcdserverpb.Auth/UserRevokeRole`
     */
    userRevokeRole(input: AuthUserRevokeRoleRequestInit, options?: CallOptions): Promise<AuthUserRevokeRoleResponse>;
    /**
     * Creates a role without permissions.
     *
     * `POST /v3/auth/role/add`, gRPC `/etcdserverpb.Auth/RoleAdd`
     */
    roleAdd(input: AuthRoleAddRequestInit, options?: CallOptions): Promise<AuthRoleAddResponse>;
    /**
     * Lists the permissions of a role.
     *
     * Users may look at the roles that they hold; root may look at any.
     *
     * `POST /v3/auth/role/get`, gRPC `/etcdserverpb.Auth/RoleGet`
     */
    roleGet(input: AuthRoleGetRequestInit, options?: CallOptions): Promise<AuthRoleGetResponse>;
    /**
     * Lists the names of all roles.
     *
     * `POST /v3/auth/role/list`, gRPC `/etcdserverpb.Auth/RoleList`
     */
    roleList(input: AuthRoleListRequestInit, options?: CallOptions): Promise<AuthRoleListResponse>;
    /**
     * Deletes a role and takes it away from every user who has it.
     *
     * `POST /v3/auth/role/delete`, gRPC `/etcdserverpb.Auth/RoleDelete`
     */
    roleDelete(input: AuthRoleDeleteRequestInit, options?: CallOptions): Promise<AuthRoleDeleteResponse>;
    /**
     * Adds a permission to a role.
     *
     * Granting the same key or interval again replaces the kind of access.
     *
     * `POST /v3/auth/role/grant`, gRPC `/etcdserverpb.Auth/RoleGrantPermission`
     */
    roleGrantPermission(input: AuthRoleGrantPermissionRequestInit, options?: CallOptions): Promise<AuthRoleGrantPermissionResponse>;
    /**
     * Removes a permission from a role.
     *
     * The key and the end of the interval must be exactly those that were granted.
     *
     * `POST /v3/auth/role/revoke`, gRPC `/etcdserverpb.Auth/RoleRevokePermission`
     */
    roleRevokePermission(input: AuthRoleRevokePermissionRequestInit, options?: CallOptions): Promise<AuthRoleRevokePermissionResponse>;
}
/** A client of `etcdserverpb.Auth` over any transport. */
export declare function createAuthClient(transport: ClientTransport): AuthClient;
