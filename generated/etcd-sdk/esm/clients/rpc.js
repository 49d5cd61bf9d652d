// Clients of etcd/rpc.proto.
import { authAuthenticate, authDisable, authEnable, authRoleAdd, authRoleDelete, authRoleGet, authRoleGrantPermission, authRoleList, authRoleRevokePermission, authStatus, authUserAdd, authUserChangePassword, authUserDelete, authUserGet, authUserGrantRole, authUserList, authUserRevokeRole, clusterMemberAdd, clusterMemberList, clusterMemberPromote, clusterMemberRemove, clusterMemberUpdate, kvCompact, kvDeleteRange, kvPut, kvRange, kvRangeStream, kvTxn, leaseGrant, leaseKeepAlive, leaseLeases, leaseRevoke, leaseTimeToLive, maintenanceAlarm, maintenanceDefragment, maintenanceDowngrade, maintenanceHash, maintenanceHashKV, maintenanceMoveLeader, maintenanceSnapshot, maintenanceStatus, watch, } from "../methods/rpc.js";
import { callBidiStreaming, callServerStreaming, callUnary, } from "../runtime/client/index.js";
/** A client of `etcdserverpb.KV` over any transport. */
export function createKVClient(transport) {
    return {
        range: (input, options) => callUnary(transport, kvRange, input, options),
        rangeStream: (input, options) => callServerStreaming(transport, kvRangeStream, input, options),
        put: (input, options) => callUnary(transport, kvPut, input, options),
        deleteRange: (input, options) => callUnary(transport, kvDeleteRange, input, options),
        txn: (input, options) => callUnary(transport, kvTxn, input, options),
        compact: (input, options) => callUnary(transport, kvCompact, input, options),
    };
}
/** A client of `etcdserverpb.Watch` over any transport. */
export function createWatchClient(transport) {
    return {
        watch: (inputs, options) => callBidiStreaming(transport, watch, inputs, options),
    };
}
/** A client of `etcdserverpb.Lease` over any transport. */
export function createLeaseClient(transport) {
    return {
        leaseGrant: (input, options) => callUnary(transport, leaseGrant, input, options),
        leaseRevoke: (input, options) => callUnary(transport, leaseRevoke, input, options),
        leaseKeepAlive: (inputs, options) => callBidiStreaming(transport, leaseKeepAlive, inputs, options),
        leaseTimeToLive: (input, options) => callUnary(transport, leaseTimeToLive, input, options),
        leaseLeases: (input, options) => callUnary(transport, leaseLeases, input, options),
    };
}
/** A client of `etcdserverpb.Cluster` over any transport. */
export function createClusterClient(transport) {
    return {
        memberAdd: (input, options) => callUnary(transport, clusterMemberAdd, input, options),
        memberRemove: (input, options) => callUnary(transport, clusterMemberRemove, input, options),
        memberUpdate: (input, options) => callUnary(transport, clusterMemberUpdate, input, options),
        memberList: (input, options) => callUnary(transport, clusterMemberList, input, options),
        memberPromote: (input, options) => callUnary(transport, clusterMemberPromote, input, options),
    };
}
/** A client of `etcdserverpb.Maintenance` over any transport. */
export function createMaintenanceClient(transport) {
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
/** A client of `etcdserverpb.Auth` over any transport. */
export function createAuthClient(transport) {
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
//# sourceMappingURL=rpc.js.map