"use strict";
// Methods of etcd/rpc.proto as transports see them.
Object.defineProperty(exports, "__esModule", { value: true });
exports.authRoleRevokePermission = exports.authRoleGrantPermission = exports.authRoleDelete = exports.authRoleList = exports.authRoleGet = exports.authRoleAdd = exports.authUserRevokeRole = exports.authUserGrantRole = exports.authUserChangePassword = exports.authUserDelete = exports.authUserList = exports.authUserGet = exports.authUserAdd = exports.authAuthenticate = exports.authStatus = exports.authDisable = exports.authEnable = exports.maintenanceDowngrade = exports.maintenanceMoveLeader = exports.maintenanceSnapshot = exports.maintenanceHashKV = exports.maintenanceHash = exports.maintenanceDefragment = exports.maintenanceStatus = exports.maintenanceAlarm = exports.clusterMemberPromote = exports.clusterMemberList = exports.clusterMemberUpdate = exports.clusterMemberRemove = exports.clusterMemberAdd = exports.leaseLeases = exports.leaseTimeToLive = exports.leaseKeepAlive = exports.leaseRevoke = exports.leaseGrant = exports.watch = exports.kvCompact = exports.kvTxn = exports.kvDeleteRange = exports.kvPut = exports.kvRangeStream = exports.kvRange = void 0;
const rpc_js_1 = require("../schemas/rpc.js");
/**
 * Reads one key or an interval of keys.
 *
 * The answer is consistent with everything acknowledged before the call, unless `serializable`
 * trades that for speed. Setting `revision` reads the store as it was in the past.
 *
 * `POST /v3/kv/range`, gRPC `/etcdserverpb.KV/Range`
 */
exports.kvRange = {
    service: "etcdserverpb.KV",
    name: "Range",
    kind: "unary",
    input: rpc_js_1.RangeRequestSchema,
    output: rpc_js_1.RangeResponseSchema,
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
exports.kvRangeStream = {
    service: "etcdserverpb.KV",
    name: "RangeStream",
    kind: "server_streaming",
    input: rpc_js_1.RangeRequestSchema,
    output: rpc_js_1.RangeStreamResponseSchema,
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
exports.kvPut = {
    service: "etcdserverpb.KV",
    name: "Put",
    kind: "unary",
    input: rpc_js_1.PutRequestSchema,
    output: rpc_js_1.PutResponseSchema,
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
exports.kvDeleteRange = {
    service: "etcdserverpb.KV",
    name: "DeleteRange",
    kind: "unary",
    input: rpc_js_1.DeleteRangeRequestSchema,
    output: rpc_js_1.DeleteRangeResponseSchema,
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
exports.kvTxn = {
    service: "etcdserverpb.KV",
    name: "Txn",
    kind: "unary",
    input: rpc_js_1.TxnRequestSchema,
    output: rpc_js_1.TxnResponseSchema,
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
exports.kvCompact = {
    service: "etcdserverpb.KV",
    name: "Compact",
    kind: "unary",
    input: rpc_js_1.CompactionRequestSchema,
    output: rpc_js_1.CompactionResponseSchema,
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
exports.watch = {
    service: "etcdserverpb.Watch",
    name: "Watch",
    kind: "bidi_streaming",
    input: rpc_js_1.WatchRequestSchema,
    output: rpc_js_1.WatchResponseSchema,
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
exports.leaseGrant = {
    service: "etcdserverpb.Lease",
    name: "LeaseGrant",
    kind: "unary",
    input: rpc_js_1.LeaseGrantRequestSchema,
    output: rpc_js_1.LeaseGrantResponseSchema,
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
exports.leaseRevoke = {
    service: "etcdserverpb.Lease",
    name: "LeaseRevoke",
    kind: "unary",
    input: rpc_js_1.LeaseRevokeRequestSchema,
    output: rpc_js_1.LeaseRevokeResponseSchema,
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
exports.leaseKeepAlive = {
    service: "etcdserverpb.Lease",
    name: "LeaseKeepAlive",
    kind: "bidi_streaming",
    input: rpc_js_1.LeaseKeepAliveRequestSchema,
    output: rpc_js_1.LeaseKeepAliveResponseSchema,
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
exports.leaseTimeToLive = {
    service: "etcdserverpb.Lease",
    name: "LeaseTimeToLive",
    kind: "unary",
    input: rpc_js_1.LeaseTimeToLiveRequestSchema,
    output: rpc_js_1.LeaseTimeToLiveResponseSchema,
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
exports.leaseLeases = {
    service: "etcdserverpb.Lease",
    name: "LeaseLeases",
    kind: "unary",
    input: rpc_js_1.LeaseLeasesRequestSchema,
    output: rpc_js_1.LeaseLeasesResponseSchema,
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
exports.clusterMemberAdd = {
    service: "etcdserverpb.Cluster",
    name: "MemberAdd",
    kind: "unary",
    input: rpc_js_1.MemberAddRequestSchema,
    output: rpc_js_1.MemberAddResponseSchema,
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
exports.clusterMemberRemove = {
    service: "etcdserverpb.Cluster",
    name: "MemberRemove",
    kind: "unary",
    input: rpc_js_1.MemberRemoveRequestSchema,
    output: rpc_js_1.MemberRemoveResponseSchema,
    idempotent: false,
    http: { method: "POST", path: ["/v3/cluster/member/remove"], body: "*" },
};
/**
 * Changes the addresses at which other members reach a member.
 *
 * `POST /v3/cluster/member/update`, gRPC `/etcdserverpb.Cluster/MemberUpdate`
 */
exports.clusterMemberUpdate = {
    service: "etcdserverpb.Cluster",
    name: "MemberUpdate",
    kind: "unary",
    input: rpc_js_1.MemberUpdateRequestSchema,
    output: rpc_js_1.MemberUpdateResponseSchema,
    idempotent: false,
    http: { method: "POST", path: ["/v3/cluster/member/update"], body: "*" },
};
/**
 * Lists the members, voting or not, started or not.
 *
 * `POST /v3/cluster/member/list`, gRPC `/etcdserverpb.Cluster/MemberList`
 */
exports.clusterMemberList = {
    service: "etcdserverpb.Cluster",
    name: "MemberList",
    kind: "unary",
    input: rpc_js_1.MemberListRequestSchema,
    output: rpc_js_1.MemberListResponseSchema,
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
exports.clusterMemberPromote = {
    service: "etcdserverpb.Cluster",
    name: "MemberPromote",
    kind: "unary",
    input: rpc_js_1.MemberPromoteRequestSchema,
    output: rpc_js_1.MemberPromoteResponseSchema,
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
exports.maintenanceAlarm = {
    service: "etcdserverpb.Maintenance",
    name: "Alarm",
    kind: "unary",
    input: rpc_js_1.AlarmRequestSchema,
    output: rpc_js_1.AlarmResponseSchema,
    idempotent: false,
    http: { method: "POST", path: ["/v3/maintenance/alarm"], body: "*" },
};
/**
 * Reports the health, size and progress of the member that is asked.
 *
 * `POST /v3/maintenance/status`, gRPC `/etcdserverpb.Maintenance/Status`
 */
exports.maintenanceStatus = {
    service: "etcdserverpb.Maintenance",
    name: "Status",
    kind: "unary",
    input: rpc_js_1.StatusRequestSchema,
    output: rpc_js_1.StatusResponseSchema,
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
exports.maintenanceDefragment = {
    service: "etcdserverpb.Maintenance",
    name: "Defragment",
    kind: "unary",
    input: rpc_js_1.DefragmentRequestSchema,
    output: rpc_js_1.DefragmentResponseSchema,
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
exports.maintenanceHash = {
    service: "etcdserverpb.Maintenance",
    name: "Hash",
    kind: "unary",
    input: rpc_js_1.HashRequestSchema,
    output: rpc_js_1.HashResponseSchema,
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
exports.maintenanceHashKV = {
    service: "etcdserverpb.Maintenance",
    name: "HashKV",
    kind: "unary",
    input: rpc_js_1.HashKVRequestSchema,
    output: rpc_js_1.HashKVResponseSchema,
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
exports.maintenanceSnapshot = {
    service: "etcdserverpb.Maintenance",
    name: "Snapshot",
    kind: "server_streaming",
    input: rpc_js_1.SnapshotRequestSchema,
    output: rpc_js_1.SnapshotResponseSchema,
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
exports.maintenanceMoveLeader = {
    service: "etcdserverpb.Maintenance",
    name: "MoveLeader",
    kind: "unary",
    input: rpc_js_1.MoveLeaderRequestSchema,
    output: rpc_js_1.MoveLeaderResponseSchema,
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
exports.maintenanceDowngrade = {
    service: "etcdserverpb.Maintenance",
    name: "Downgrade",
    kind: "unary",
    input: rpc_js_1.DowngradeRequestSchema,
    output: rpc_js_1.DowngradeResponseSchema,
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
exports.authEnable = {
    service: "etcdserverpb.Auth",
    name: "AuthEnable",
    kind: "unary",
    input: rpc_js_1.AuthEnableRequestSchema,
    output: rpc_js_1.AuthEnableResponseSchema,
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
exports.authDisable = {
    service: "etcdserverpb.Auth",
    name: "AuthDisable",
    kind: "unary",
    input: rpc_js_1.AuthDisableRequestSchema,
    output: rpc_js_1.AuthDisableResponseSchema,
    idempotent: false,
    http: { method: "POST", path: ["/v3/auth/disable"], body: "*" },
};
/**
 * Tells whether access control is on.
 *
 * `POST /v3/auth/status`, gRPC `/etcdserverpb.Auth/AuthStatus`
 */
exports.authStatus = {
    service: "etcdserverpb.Auth",
    name: "AuthStatus",
    kind: "unary",
    input: rpc_js_1.AuthStatusRequestSchema,
    output: rpc_js_1.AuthStatusResponseSchema,
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
exports.authAuthenticate = {
    service: "etcdserverpb.Auth",
    name: "Authenticate",
    kind: "unary",
    input: rpc_js_1.AuthenticateRequestSchema,
    output: rpc_js_1.AuthenticateResponseSchema,
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
exports.authUserAdd = {
    service: "etcdserverpb.Auth",
    name: "UserAdd",
    kind: "unary",
    input: rpc_js_1.AuthUserAddRequestSchema,
    output: rpc_js_1.AuthUserAddResponseSchema,
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
exports.authUserGet = {
    service: "etcdserverpb.Auth",
    name: "UserGet",
    kind: "unary",
    input: rpc_js_1.AuthUserGetRequestSchema,
    output: rpc_js_1.AuthUserGetResponseSchema,
    idempotent: true,
    http: { method: "POST", path: ["/v3/auth/user/get"], body: "*" },
};
/**
 * Lists the names of all users.
 *
 * `POST /v3/auth/user/list`, gRPC `/etcdserverpb.Auth/UserList`
 */
exports.authUserList = {
    service: "etcdserverpb.Auth",
    name: "UserList",
    kind: "unary",
    input: rpc_js_1.AuthUserListRequestSchema,
    output: rpc_js_1.AuthUserListResponseSchema,
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
exports.authUserDelete = {
    service: "etcdserverpb.Auth",
    name: "UserDelete",
    kind: "unary",
    input: rpc_js_1.AuthUserDeleteRequestSchema,
    output: rpc_js_1.AuthUserDeleteResponseSchema,
    idempotent: false,
    http: { method: "POST", path: ["/v3/auth/user/delete"], body: "*" },
};
/**
 * Sets a new password for a user and invalidates the user's tokens.
 *
 * `POST /v3/auth/user/changepw`, gRPC `/etcdserverpb.Auth/UserChangePassword`
 */
exports.authUserChangePassword = {
    service: "etcdserverpb.Auth",
    name: "UserChangePassword",
    kind: "unary",
    input: rpc_js_1.AuthUserChangePasswordRequestSchema,
    output: rpc_js_1.AuthUserChangePasswordResponseSchema,
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
exports.authUserGrantRole = {
    service: "etcdserverpb.Auth",
    name: "UserGrantRole",
    kind: "unary",
    input: rpc_js_1.AuthUserGrantRoleRequestSchema,
    output: rpc_js_1.AuthUserGrantRoleResponseSchema,
    idempotent: false,
    http: { method: "POST", path: ["/v3/auth/user/grant"], body: "*" },
};
/**
 * Takes a role away from a user.
 *
 * `POST /v3/auth/user/revoke`, gRPC `/etcdserverpb.Auth/UserRevokeRole`
 */
exports.authUserRevokeRole = {
    service: "etcdserverpb.Auth",
    name: "UserRevokeRole",
    kind: "unary",
    input: rpc_js_1.AuthUserRevokeRoleRequestSchema,
    output: rpc_js_1.AuthUserRevokeRoleResponseSchema,
    idempotent: false,
    http: { method: "POST", path: ["/v3/auth/user/revoke"], body: "*" },
};
/**
 * Creates a role without permissions.
 *
 * `POST /v3/auth/role/add`, gRPC `/etcdserverpb.Auth/RoleAdd`
 */
exports.authRoleAdd = {
    service: "etcdserverpb.Auth",
    name: "RoleAdd",
    kind: "unary",
    input: rpc_js_1.AuthRoleAddRequestSchema,
    output: rpc_js_1.AuthRoleAddResponseSchema,
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
exports.authRoleGet = {
    service: "etcdserverpb.Auth",
    name: "RoleGet",
    kind: "unary",
    input: rpc_js_1.AuthRoleGetRequestSchema,
    output: rpc_js_1.AuthRoleGetResponseSchema,
    idempotent: true,
    http: { method: "POST", path: ["/v3/auth/role/get"], body: "*" },
};
/**
 * Lists the names of all roles.
 *
 * `POST /v3/auth/role/list`, gRPC `/etcdserverpb.Auth/RoleList`
 */
exports.authRoleList = {
    service: "etcdserverpb.Auth",
    name: "RoleList",
    kind: "unary",
    input: rpc_js_1.AuthRoleListRequestSchema,
    output: rpc_js_1.AuthRoleListResponseSchema,
    idempotent: true,
    http: { method: "POST", path: ["/v3/auth/role/list"], body: "*" },
};
/**
 * Deletes a role and takes it away from every user who has it.
 *
 * `POST /v3/auth/role/delete`, gRPC `/etcdserverpb.Auth/RoleDelete`
 */
exports.authRoleDelete = {
    service: "etcdserverpb.Auth",
    name: "RoleDelete",
    kind: "unary",
    input: rpc_js_1.AuthRoleDeleteRequestSchema,
    output: rpc_js_1.AuthRoleDeleteResponseSchema,
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
exports.authRoleGrantPermission = {
    service: "etcdserverpb.Auth",
    name: "RoleGrantPermission",
    kind: "unary",
    input: rpc_js_1.AuthRoleGrantPermissionRequestSchema,
    output: rpc_js_1.AuthRoleGrantPermissionResponseSchema,
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
exports.authRoleRevokePermission = {
    service: "etcdserverpb.Auth",
    name: "RoleRevokePermission",
    kind: "unary",
    input: rpc_js_1.AuthRoleRevokePermissionRequestSchema,
    output: rpc_js_1.AuthRoleRevokePermissionResponseSchema,
    idempotent: false,
    http: { method: "POST", path: ["/v3/auth/role/revoke"], body: "*" },
};
//# sourceMappingURL=rpc.js.map