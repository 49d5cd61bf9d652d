// Methods of etcd/rpc.proto as transports see them.
import { AlarmRequestSchema, AlarmResponseSchema, AuthDisableRequestSchema, AuthDisableResponseSchema, AuthEnableRequestSchema, AuthEnableResponseSchema, AuthRoleAddRequestSchema, AuthRoleAddResponseSchema, AuthRoleDeleteRequestSchema, AuthRoleDeleteResponseSchema, AuthRoleGetRequestSchema, AuthRoleGetResponseSchema, AuthRoleGrantPermissionRequestSchema, AuthRoleGrantPermissionResponseSchema, AuthRoleListRequestSchema, AuthRoleListResponseSchema, AuthRoleRevokePermissionRequestSchema, AuthRoleRevokePermissionResponseSchema, AuthStatusRequestSchema, AuthStatusResponseSchema, AuthUserAddRequestSchema, AuthUserAddResponseSchema, AuthUserChangePasswordRequestSchema, AuthUserChangePasswordResponseSchema, AuthUserDeleteRequestSchema, AuthUserDeleteResponseSchema, AuthUserGetRequestSchema, AuthUserGetResponseSchema, AuthUserGrantRoleRequestSchema, AuthUserGrantRoleResponseSchema, AuthUserListRequestSchema, AuthUserListResponseSchema, AuthUserRevokeRoleRequestSchema, AuthUserRevokeRoleResponseSchema, AuthenticateRequestSchema, AuthenticateResponseSchema, CompactionRequestSchema, CompactionResponseSchema, DefragmentRequestSchema, DefragmentResponseSchema, DeleteRangeRequestSchema, DeleteRangeResponseSchema, DowngradeRequestSchema, DowngradeResponseSchema, HashKVRequestSchema, HashKVResponseSchema, HashRequestSchema, HashResponseSchema, LeaseGrantRequestSchema, LeaseGrantResponseSchema, LeaseKeepAliveRequestSchema, LeaseKeepAliveResponseSchema, LeaseLeasesRequestSchema, LeaseLeasesResponseSchema, LeaseRevokeRequestSchema, LeaseRevokeResponseSchema, LeaseTimeToLiveRequestSchema, LeaseTimeToLiveResponseSchema, MemberAddRequestSchema, MemberAddResponseSchema, MemberListRequestSchema, MemberListResponseSchema, MemberPromoteRequestSchema, MemberPromoteResponseSchema, MemberRemoveRequestSchema, MemberRemoveResponseSchema, MemberUpdateRequestSchema, MemberUpdateResponseSchema, MoveLeaderRequestSchema, MoveLeaderResponseSchema, PutRequestSchema, PutResponseSchema, RangeRequestSchema, RangeResponseSchema, RangeStreamResponseSchema, SnapshotRequestSchema, SnapshotResponseSchema, StatusRequestSchema, StatusResponseSchema, TxnRequestSchema, TxnResponseSchema, WatchRequestSchema, WatchResponseSchema, } from "../schemas/rpc.js";
/**
 * Reads one key or an interval of keys.
 *
 * The answer is consistent with everything acknowledged before the call, unless `serializable`
 * trades that for speed. Setting `revision` reads the store as it was in the past.
 *
 * `POST /v3/kv/range`, gRPC `/etcdserverpb.KV/Range`
 */
export const kvRange = {
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
export const kvRangeStream = {
    service: "etcdserverpb.KV",
    name: "RangeStream",
    kind: "server_streaming",
    input: RangeRequestSchema,
    output: RangeStreamResponseSchema,
    idempotent: true,
};
/**
 * Writes a value under a key.
 *
 * Creates the key if it is missing and overwrites it otherwise. The store revision grows by one,
 * and watchers of the key receive one event.
 *
 * `POST /v3/kv/put`, gRPC `/etcdserverpb.KV/Put`
 */
export const kvPut = {
    service: "etcdserverpb.KV",
    name: "Put",
    kind: "unary",
    input: PutRequestSchema,
    output: PutResponseSchema,
    idempotent: false,
    http: { method: "POST", path: ["/v3/kv/put"], body: "*" },
};
/**
 * Deletes one key or an interval of keys.
 *
 * All deletions of a call share one new revision, and each deleted key produces an event.
 * Deleting nothing is not an error and leaves the revision as it was.
 *
 * `POST /v3/kv/deleterange`, gRPC `/etcdserverpb.KV/DeleteRange`
 */
export const kvDeleteRange = {
    service: "etcdserverpb.KV",
    name: "DeleteRange",
    kind: "unary",
    input: DeleteRangeRequestSchema,
    output: DeleteRangeResponseSchema,
    idempotent: false,
    http: { method: "POST", path: ["/v3/kv/deleterange"], body: "*" },
};
/**
 * Checks conditions and runs one of two lists of operations, atomically.
 *
 * If all comparisons hold, the operations under `success` run, otherwise those under `failure`.
 * All their writes share one revision. A list may not put the same key twice, and a member
 * refuses more than 128 operations unless it was configured otherwise.
 *
 * `POST /v3/kv/txn`, gRPC `/etcdserverpb.KV/Txn`
 */
export const kvTxn = {
    service: "etcdserverpb.KV",
    name: "Txn",
    kind: "unary",
    input: TxnRequestSchema,
    output: TxnResponseSchema,
    idempotent: false,
    http: { method: "POST", path: ["/v3/kv/txn"], body: "*" },
};
/**
 * Drops the history before a revision.
 *
 * The latest state of every key survives. Reads and watches of dropped revisions fail from then
 * on. Without regular compaction the store grows until its space quota stops all writes.
 *
 * `POST /v3/kv/compaction`, gRPC `/etcdserverpb.KV/Compact`
 */
export const kvCompact = {
    service: "etcdserverpb.KV",
    name: "Compact",
    kind: "unary",
    input: CompactionRequestSchema,
    output: CompactionResponseSchema,
    idempotent: false,
    http: { method: "POST", path: ["/v3/kv/compaction"], body: "*" },
};
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
export const watch = {
    service: "etcdserverpb.Watch",
    name: "Watch",
    kind: "bidi_streaming",
    input: WatchRequestSchema,
    output: WatchResponseSchema,
    idempotent: true,
    http: { method: "POST", path: ["/v3/watch"], body: "*" },
};
/**
 * Creates a lease that lives for a number of seconds.
 *
 * It has to be renewed with `LeaseKeepAlive` before that time is over.
 *
 * `POST /v3/lease/grant`, gRPC `/etcdserverpb.Lease/LeaseGrant`
 */
export const leaseGrant = {
    service: "etcdserverpb.Lease",
    name: "LeaseGrant",
    kind: "unary",
    input: LeaseGrantRequestSchema,
    output: LeaseGrantResponseSchema,
    idempotent: false,
    http: { method: "POST", path: ["/v3/lease/grant"], body: "*" },
};
/**
 * Ends a lease at once and deletes all keys attached to it.
 *
 * Fails with NOT_FOUND if there is no such lease.
 *
 * `POST /v3/lease/revoke`, `POST /v3/kv/lease/revoke`, gRPC `/etcdserverpb.Lease/LeaseRevoke`
 */
export const leaseRevoke = {
    service: "etcdserverpb.Lease",
    name: "LeaseRevoke",
    kind: "unary",
    input: LeaseRevokeRequestSchema,
    output: LeaseRevokeResponseSchema,
    idempotent: false,
    http: { method: "POST", path: ["/v3/lease/revoke"], body: "*" },
};
/**
 * Renews leases for as long as the caller keeps sending.
 *
 * Each request renews one lease to its full time and is answered by one message, so a third of
 * the TTL is a sensible pace. A lease that has already ended is answered with a TTL of 0, not
 * with an error. The answers end once the caller has finished sending.
 *
 * `POST /v3/lease/keepalive`, gRPC `/etcdserverpb.Lease/LeaseKeepAlive`
 */
export const leaseKeepAlive = {
    service: "etcdserverpb.Lease",
    name: "LeaseKeepAlive",
    kind: "bidi_streaming",
    input: LeaseKeepAliveRequestSchema,
    output: LeaseKeepAliveResponseSchema,
    idempotent: false,
    http: { method: "POST", path: ["/v3/lease/keepalive"], body: "*" },
};
/**
 * Tells how long a lease has left and, on request, which keys hang on it.
 *
 * Looking at a lease does not renew it. An unknown lease is answered with a TTL of -1.
 *
 * `POST /v3/lease/timetolive`, `POST /v3/kv/lease/timetolive`, gRPC `/etcdserverpb.Lease/LeaseTimeToLive`
 */
export const leaseTimeToLive = {
    service: "etcdserverpb.Lease",
    name: "LeaseTimeToLive",
    kind: "unary",
    input: LeaseTimeToLiveRequestSchema,
    output: LeaseTimeToLiveResponseSchema,
    idempotent: true,
    http: { method: "POST", path: ["/v3/lease/timetolive"], body: "*" },
};
/**
 * Lists all leases that are alive.
 *
 * Gives IDs only; ask `LeaseTimeToLive` for the details of each.
 *
 * `POST /v3/lease/leases`, `POST /v3/kv/lease/leases`, gRPC `/etcdserverpb.Lease/LeaseLeases`
 */
export const leaseLeases = {
    service: "etcdserverpb.Lease",
    name: "LeaseLeases",
    kind: "unary",
    input: LeaseLeasesRequestSchema,
    output: LeaseLeasesResponseSchema,
    idempotent: true,
    http: { method: "POST", path: ["/v3/lease/leases"], body: "*" },
};
/**
 * Admits a member that is about to be started.
 *
 * Call this before starting the new process. A voting member counts towards the majority from
 * this moment on, even while it is still down; a learner does not.
 *
 * `POST /v3/cluster/member/add`, gRPC `/etcdserverpb.Cluster/MemberAdd`
 */
export const clusterMemberAdd = {
    service: "etcdserverpb.Cluster",
    name: "MemberAdd",
    kind: "unary",
    input: MemberAddRequestSchema,
    output: MemberAddResponseSchema,
    idempotent: false,
    http: { method: "POST", path: ["/v3/cluster/member/add"], body: "*" },
};
/**
 * Expels a member for good.
 *
 * The ID of an expelled member is never accepted again; to bring the machine back, add it as a
 * new member with an empty data directory.
 *
 * `POST /v3/cluster/member/remove`, gRPC `/etcdserverpb.Cluster/MemberRemove`
 */
export const clusterMemberRemove = {
    service: "etcdserverpb.Cluster",
    name: "MemberRemove",
    kind: "unary",
    input: MemberRemoveRequestSchema,
    output: MemberRemoveResponseSchema,
    idempotent: false,
    http: { method: "POST", path: ["/v3/cluster/member/remove"], body: "*" },
};
/**
 * Changes the addresses at which other members reach a member.
 *
 * `POST /v3/cluster/member/update`, gRPC `/etcdserverpb.Cluster/MemberUpdate`
 */
export const clusterMemberUpdate = {
    service: "etcdserverpb.Cluster",
    name: "MemberUpdate",
    kind: "unary",
    input: MemberUpdateRequestSchema,
    output: MemberUpdateResponseSchema,
    idempotent: false,
    http: { method: "POST", path: ["/v3/cluster/member/update"], body: "*" },
};
/**
 * Lists the members, voting or not, started or not.
 *
 * `POST /v3/cluster/member/list`, gRPC `/etcdserverpb.Cluster/MemberList`
 */
export const clusterMemberList = {
    service: "etcdserverpb.Cluster",
    name: "MemberList",
    kind: "unary",
    input: MemberListRequestSchema,
    output: MemberListResponseSchema,
    idempotent: true,
    http: { method: "POST", path: ["/v3/cluster/member/list"], body: "*" },
};
/**
 * Turns a learner into a voting member.
 *
 * Succeeds only when the learner has nearly caught up with the leader's log.
 *
 * `POST /v3/cluster/member/promote`, gRPC `/etcdserverpb.Cluster/MemberPromote`
 */
export const clusterMemberPromote = {
    service: "etcdserverpb.Cluster",
    name: "MemberPromote",
    kind: "unary",
    input: MemberPromoteRequestSchema,
    output: MemberPromoteResponseSchema,
    idempotent: false,
    http: { method: "POST", path: ["/v3/cluster/member/promote"], body: "*" },
};
/**
 * Shows, raises or clears alarms.
 *
 * Alarms hold for the whole cluster and stay until they are cleared, also when their cause is
 * gone.
 *
 * `POST /v3/maintenance/alarm`, gRPC `/etcdserverpb.Maintenance/Alarm`
 */
export const maintenanceAlarm = {
    service: "etcdserverpb.Maintenance",
    name: "Alarm",
    kind: "unary",
    input: AlarmRequestSchema,
    output: AlarmResponseSchema,
    idempotent: false,
    http: { method: "POST", path: ["/v3/maintenance/alarm"], body: "*" },
};
/**
 * Reports the health, size and progress of the member that is asked.
 *
 * `POST /v3/maintenance/status`, gRPC `/etcdserverpb.Maintenance/Status`
 */
export const maintenanceStatus = {
    service: "etcdserverpb.Maintenance",
    name: "Status",
    kind: "unary",
    input: StatusRequestSchema,
    output: StatusResponseSchema,
    idempotent: true,
    http: { method: "POST", path: ["/v3/maintenance/status"], body: "*" },
};
/**
 * Gives unused space in the member's database file back to the file system.
 *
 * The member cannot serve requests while it works, which may take long; treat one member after
 * the other.
 *
 * `POST /v3/maintenance/defragment`, gRPC `/etcdserverpb.Maintenance/Defragment`
 */
export const maintenanceDefragment = {
    service: "etcdserverpb.Maintenance",
    name: "Defragment",
    kind: "unary",
    input: DefragmentRequestSchema,
    output: DefragmentResponseSchema,
    idempotent: false,
    http: { method: "POST", path: ["/v3/maintenance/defragment"], body: "*" },
};
/**
 * Computes a checksum over the member's whole database file content.
 *
 * Members may differ although their data agrees, because the checksum includes local bookkeeping.
 * It is meant for tests; use `HashKV` to compare members.
 *
 * `POST /v3/maintenance/hash`, gRPC `/etcdserverpb.Maintenance/Hash`
 */
export const maintenanceHash = {
    service: "etcdserverpb.Maintenance",
    name: "Hash",
    kind: "unary",
    input: HashRequestSchema,
    output: HashResponseSchema,
    idempotent: true,
    http: { method: "POST", path: ["/v3/maintenance/hash"], body: "*" },
};
/**
 * Computes a checksum over the keys of the member up to a revision.
 *
 * Two members that answer differently for the same revision and the same compaction revision hold
 * different data.
 *
 * `POST /v3/maintenance/hashkv`, gRPC `/etcdserverpb.Maintenance/HashKV`
 */
export const maintenanceHashKV = {
    service: "etcdserverpb.Maintenance",
    name: "HashKV",
    kind: "unary",
    input: HashKVRequestSchema,
    output: HashKVResponseSchema,
    idempotent: true,
    http: { method: "POST", path: ["/v3/maintenance/hashkv"], body: "*" },
};
/**
 * Sends a copy of the member's database, piece by piece.
 *
 * The copy is consistent as of the start of the call, and its last 32 bytes are a SHA-256
 * checksum of all that precede them.
 *
 * `POST /v3/maintenance/snapshot`, gRPC `/etcdserverpb.Maintenance/Snapshot`
 */
export const maintenanceSnapshot = {
    service: "etcdserverpb.Maintenance",
    name: "Snapshot",
    kind: "server_streaming",
    input: SnapshotRequestSchema,
    output: SnapshotResponseSchema,
    idempotent: true,
    http: { method: "POST", path: ["/v3/maintenance/snapshot"], body: "*" },
};
/**
 * Asks the leader to hand over to another voting member.
 *
 * Only the present leader accepts this call; other members answer with an error.
 *
 * `POST /v3/maintenance/transfer-leadership`, gRPC `/etcdserverpb.Maintenance/MoveLeader`
 */
export const maintenanceMoveLeader = {
    service: "etcdserverpb.Maintenance",
    name: "MoveLeader",
    kind: "unary",
    input: MoveLeaderRequestSchema,
    output: MoveLeaderResponseSchema,
    idempotent: false,
    http: { method: "POST", path: ["/v3/maintenance/transfer-leadership"], body: "*" },
};
/**
 * Prepares the cluster for running the previous minor release, or calls that off.
 *
 * After it has been enabled, replace the members' binaries one after the other.
 *
 * `POST /v3/maintenance/downgrade`, gRPC `/etcdserverpb.Maintenance/Downgrade`
 */
export const maintenanceDowngrade = {
    service: "etcdserverpb.Maintenance",
    name: "Downgrade",
    kind: "unary",
    input: DowngradeRequestSchema,
    output: DowngradeResponseSchema,
    idempotent: false,
    http: { method: "POST", path: ["/v3/maintenance/downgrade"], body: "*" },
};
/**
 * Switches access control on.
 *
 * A user "root" holding a role "root" must exist beforehand. From then on almost every call needs
 * a token.
 *
 * `POST /v3/auth/enable`, gRPC `/etcdserverpb.Auth/AuthEnable`
 */
export const authEnable = {
    service: "etcdserverpb.Auth",
    name: "AuthEnable",
    kind: "unary",
    input: AuthEnableRequestSchema,
    output: AuthEnableResponseSchema,
    idempotent: false,
    http: { method: "POST", path: ["/v3/auth/enable"], body: "*" },
};
/**
 * Switches access control off.
 *
 * Users and roles are kept. Only a root user may do this.
 *
 * `POST /v3/auth/disable`, gRPC `/etcdserverpb.Auth/AuthDisable`
 */
export const authDisable = {
    service: "etcdserverpb.Auth",
    name: "AuthDisable",
    kind: "unary",
    input: AuthDisableRequestSchema,
    output: AuthDisableResponseSchema,
    idempotent: false,
    http: { method: "POST", path: ["/v3/auth/disable"], body: "*" },
};
/**
 * Tells whether access control is on.
 *
 * `POST /v3/auth/status`, gRPC `/etcdserverpb.Auth/AuthStatus`
 */
export const authStatus = {
    service: "etcdserverpb.Auth",
    name: "AuthStatus",
    kind: "unary",
    input: AuthStatusRequestSchema,
    output: AuthStatusResponseSchema,
    idempotent: true,
    http: { method: "POST", path: ["/v3/auth/status"], body: "*" },
};
/**
 * Exchanges a name and password for a token.
 *
 * Send the token as metadata `token` or `authorization`, which over HTTP is the header
 * `Authorization`. Simple tokens expire after five minutes without use; with JWT the lifetime is
 * configured on the server.
 *
 * `POST /v3/auth/authenticate`, gRPC `/etcdserverpb.Auth/Authenticate`
 */
export const authAuthenticate = {
    service: "etcdserverpb.Auth",
    name: "Authenticate",
    kind: "unary",
    input: AuthenticateRequestSchema,
    output: AuthenticateResponseSchema,
    idempotent: false,
    http: { method: "POST", path: ["/v3/auth/authenticate"], body: "*" },
};
/**
 * Creates a user.
 *
 * A new user has no roles and hence no permissions.
 *
 * `POST /v3/auth/user/add`, gRPC `/etcdserverpb.Auth/UserAdd`
 */
export const authUserAdd = {
    service: "etcdserverpb.Auth",
    name: "UserAdd",
    kind: "unary",
    input: AuthUserAddRequestSchema,
    output: AuthUserAddResponseSchema,
    idempotent: false,
    http: { method: "POST", path: ["/v3/auth/user/add"], body: "*" },
};
/**
 * Lists the roles of a user.
 *
 * Users may look at themselves; root may look at anybody.
 *
 * `POST /v3/auth/user/get`, gRPC `/etcdserverpb.Auth/UserGet`
 */
export const authUserGet = {
    service: "etcdserverpb.Auth",
    name: "UserGet",
    kind: "unary",
    input: AuthUserGetRequestSchema,
    output: AuthUserGetResponseSchema,
    idempotent: true,
    http: { method: "POST", path: ["/v3/auth/user/get"], body: "*" },
};
/**
 * Lists the names of all users.
 *
 * `POST /v3/auth/user/list`, gRPC `/etcdserverpb.Auth/UserList`
 */
export const authUserList = {
    service: "etcdserverpb.Auth",
    name: "UserList",
    kind: "unary",
    input: AuthUserListRequestSchema,
    output: AuthUserListResponseSchema,
    idempotent: true,
    http: { method: "POST", path: ["/v3/auth/user/list"], body: "*" },
};
/**
 * Deletes a user and invalidates the user's tokens.
 *
 * The user "root" cannot be deleted while access control is on.
 *
 * `POST /v3/auth/user/delete`, gRPC `/etcdserverpb.Auth/UserDelete`
 */
export const authUserDelete = {
    service: "etcdserverpb.Auth",
    name: "UserDelete",
    kind: "unary",
    input: AuthUserDeleteRequestSchema,
    output: AuthUserDeleteResponseSchema,
    idempotent: false,
    http: { method: "POST", path: ["/v3/auth/user/delete"], body: "*" },
};
/**
 * Sets a new password for a user and invalidates the user's tokens.
 *
 * `POST /v3/auth/user/changepw`, gRPC `/etcdserverpb.Auth/UserChangePassword`
 */
export const authUserChangePassword = {
    service: "etcdserverpb.Auth",
    name: "UserChangePassword",
    kind: "unary",
    input: AuthUserChangePasswordRequestSchema,
    output: AuthUserChangePasswordResponseSchema,
    idempotent: false,
    http: { method: "POST", path: ["/v3/auth/user/changepw"], body: "*" },
};
/**
 * Gives a role to a user.
 *
 * Giving a role that the user already has changes nothing.
 *
 * `POST /v3/auth/user/grant`, gRPC `/etcdserverpb.Auth/UserGrantRole`
 */
export const authUserGrantRole = {
    service: "etcdserverpb.Auth",
    name: "UserGrantRole",
    kind: "unary",
    input: AuthUserGrantRoleRequestSchema,
    output: AuthUserGrantRoleResponseSchema,
    idempotent: false,
    http: { method: "POST", path: ["/v3/auth/user/grant"], body: "*" },
};
/**
 * Takes a role away from a user.
 *
 * `POST /v3/auth/user/revoke`, gRPC `/etcdserverpb.Auth/UserRevokeRole`
 */
export const authUserRevokeRole = {
    service: "etcdserverpb.Auth",
    name: "UserRevokeRole",
    kind: "unary",
    input: AuthUserRevokeRoleRequestSchema,
    output: AuthUserRevokeRoleResponseSchema,
    idempotent: false,
    http: { method: "POST", path: ["/v3/auth/user/revoke"], body: "*" },
};
/**
 * Creates a role without permissions.
 *
 * `POST /v3/auth/role/add`, gRPC `/etcdserverpb.Auth/RoleAdd`
 */
export const authRoleAdd = {
    service: "etcdserverpb.Auth",
    name: "RoleAdd",
    kind: "unary",
    input: AuthRoleAddRequestSchema,
    output: AuthRoleAddResponseSchema,
    idempotent: false,
    http: { method: "POST", path: ["/v3/auth/role/add"], body: "*" },
};
/**
 * Lists the permissions of a role.
 *
 * Users may look at the roles that they hold; root may look at any.
 *
 * `POST /v3/auth/role/get`, gRPC `/etcdserverpb.Auth/RoleGet`
 */
export const authRoleGet = {
    service: "etcdserverpb.Auth",
    name: "RoleGet",
    kind: "unary",
    input: AuthRoleGetRequestSchema,
    output: AuthRoleGetResponseSchema,
    idempotent: true,
    http: { method: "POST", path: ["/v3/auth/role/get"], body: "*" },
};
/**
 * Lists the names of all roles.
 *
 * `POST /v3/auth/role/list`, gRPC `/etcdserverpb.Auth/RoleList`
 */
export const authRoleList = {
    service: "etcdserverpb.Auth",
    name: "RoleList",
    kind: "unary",
    input: AuthRoleListRequestSchema,
    output: AuthRoleListResponseSchema,
    idempotent: true,
    http: { method: "POST", path: ["/v3/auth/role/list"], body: "*" },
};
/**
 * Deletes a role and takes it away from every user who has it.
 *
 * `POST /v3/auth/role/delete`, gRPC `/etcdserverpb.Auth/RoleDelete`
 */
export const authRoleDelete = {
    service: "etcdserverpb.Auth",
    name: "RoleDelete",
    kind: "unary",
    input: AuthRoleDeleteRequestSchema,
    output: AuthRoleDeleteResponseSchema,
    idempotent: false,
    http: { method: "POST", path: ["/v3/auth/role/delete"], body: "*" },
};
/**
 * Adds a permission to a role.
 *
 * Granting the same key or interval again replaces the kind of access.
 *
 * `POST /v3/auth/role/grant`, gRPC `/etcdserverpb.Auth/RoleGrantPermission`
 */
export const authRoleGrantPermission = {
    service: "etcdserverpb.Auth",
    name: "RoleGrantPermission",
    kind: "unary",
    input: AuthRoleGrantPermissionRequestSchema,
    output: AuthRoleGrantPermissionResponseSchema,
    idempotent: false,
    http: { method: "POST", path: ["/v3/auth/role/grant"], body: "*" },
};
/**
 * Removes a permission from a role.
 *
 * The key and the end of the interval must be exactly those that were granted.
 *
 * `POST /v3/auth/role/revoke`, gRPC `/etcdserverpb.Auth/RoleRevokePermission`
 */
export const authRoleRevokePermission = {
    service: "etcdserverpb.Auth",
    name: "RoleRevokePermission",
    kind: "unary",
    input: AuthRoleRevokePermissionRequestSchema,
    output: AuthRoleRevokePermissionResponseSchema,
    idempotent: false,
    http: { method: "POST", path: ["/v3/auth/role/revoke"], body: "*" },
};
//# sourceMappingURL=rpc.js.map