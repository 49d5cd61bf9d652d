"use strict";
// Clients of etcd/rpc.proto.
Object.defineProperty(exports, "__esModule", { value: true });
exports.createKVClient = createKVClient;
exports.createWatchClient = createWatchClient;
exports.createLeaseClient = createLeaseClient;
exports.createClusterClient = createClusterClient;
exports.createMaintenanceClient = createMaintenanceClient;
exports.createAuthClient = createAuthClient;
const rpc_js_1 = require("../methods/rpc.js");
const index_js_1 = require("../runtime/client/index.js");
/** A client of `etcdserverpb.KV` over any transport. */
function createKVClient(transport) {
    return {
        range: (input, options) => (0, index_js_1.callUnary)(transport, rpc_js_1.kvRange, input, options),
        rangeStream: (input, options) => (0, index_js_1.callServerStreaming)(transport, rpc_js_1.kvRangeStream, input, options),
        put: (input, options) => (0, index_js_1.callUnary)(transport, rpc_js_1.kvPut, input, options),
        deleteRange: (input, options) => (0, index_js_1.callUnary)(transport, rpc_js_1.kvDeleteRange, input, options),
        txn: (input, options) => (0, index_js_1.callUnary)(transport, rpc_js_1.kvTxn, input, options),
        compact: (input, options) => (0, index_js_1.callUnary)(transport, rpc_js_1.kvCompact, input, options),
    };
}
/** A client of `etcdserverpb.Watch` over any transport. */
function createWatchClient(transport) {
    return {
        watch: (inputs, options) => (0, index_js_1.callBidiStreaming)(transport, rpc_js_1.watch, inputs, options),
    };
}
/** A client of `etcdserverpb.Lease` over any transport. */
function createLeaseClient(transport) {
    return {
        leaseGrant: (input, options) => (0, index_js_1.callUnary)(transport, rpc_js_1.leaseGrant, input, options),
        leaseRevoke: (input, options) => (0, index_js_1.callUnary)(transport, rpc_js_1.leaseRevoke, input, options),
        leaseKeepAlive: (inputs, options) => (0, index_js_1.callBidiStreaming)(transport, rpc_js_1.leaseKeepAlive, inputs, options),
        leaseTimeToLive: (input, options) => (0, index_js_1.callUnary)(transport, rpc_js_1.leaseTimeToLive, input, options),
        leaseLeases: (input, options) => (0, index_js_1.callUnary)(transport, rpc_js_1.leaseLeases, input, options),
    };
}
/** A client of `etcdserverpb.Cluster` over any transport. */
function createClusterClient(transport) {
    return {
        memberAdd: (input, options) => (0, index_js_1.callUnary)(transport, rpc_js_1.clusterMemberAdd, input, options),
        memberRemove: (input, options) => (0, index_js_1.callUnary)(transport, rpc_js_1.clusterMemberRemove, input, options),
        memberUpdate: (input, options) => (0, index_js_1.callUnary)(transport, rpc_js_1.clusterMemberUpdate, input, options),
        memberList: (input, options) => (0, index_js_1.callUnary)(transport, rpc_js_1.clusterMemberList, input, options),
        memberPromote: (input, options) => (0, index_js_1.callUnary)(transport, rpc_js_1.clusterMemberPromote, input, options),
    };
}
/** A client of `etcdserverpb.Maintenance` over any transport. */
function createMaintenanceClient(transport) {
    return {
        alarm: (input, options) => (0, index_js_1.callUnary)(transport, rpc_js_1.maintenanceAlarm, input, options),
        status: (input, options) => (0, index_js_1.callUnary)(transport, rpc_js_1.maintenanceStatus, input, options),
        defragment: (input, options) => (0, index_js_1.callUnary)(transport, rpc_js_1.maintenanceDefragment, input, options),
        hash: (input, options) => (0, index_js_1.callUnary)(transport, rpc_js_1.maintenanceHash, input, options),
        hashKV: (input, options) => (0, index_js_1.callUnary)(transport, rpc_js_1.maintenanceHashKV, input, options),
        snapshot: (input, options) => (0, index_js_1.callServerStreaming)(transport, rpc_js_1.maintenanceSnapshot, input, options),
        moveLeader: (input, options) => (0, index_js_1.callUnary)(transport, rpc_js_1.maintenanceMoveLeader, input, options),
        downgrade: (input, options) => (0, index_js_1.callUnary)(transport, rpc_js_1.maintenanceDowngrade, input, options),
    };
}
/** A client of `etcdserverpb.Auth` over any transport. */
function createAuthClient(transport) {
    return {
        authEnable: (input, options) => (0, index_js_1.callUnary)(transport, rpc_js_1.authEnable, input, options),
        authDisable: (input, options) => (0, index_js_1.callUnary)(transport, rpc_js_1.authDisable, input, options),
        authStatus: (input, options) => (0, index_js_1.callUnary)(transport, rpc_js_1.authStatus, input, options),
        authenticate: (input, options) => (0, index_js_1.callUnary)(transport, rpc_js_1.authAuthenticate, input, options),
        userAdd: (input, options) => (0, index_js_1.callUnary)(transport, rpc_js_1.authUserAdd, input, options),
        userGet: (input, options) => (0, index_js_1.callUnary)(transport, rpc_js_1.authUserGet, input, options),
        userList: (input, options) => (0, index_js_1.callUnary)(transport, rpc_js_1.authUserList, input, options),
        userDelete: (input, options) => (0, index_js_1.callUnary)(transport, rpc_js_1.authUserDelete, input, options),
        userChangePassword: (input, options) => (0, index_js_1.callUnary)(transport, rpc_js_1.authUserChangePassword, input, options),
        userGrantRole: (input, options) => (0, index_js_1.callUnary)(transport, rpc_js_1.authUserGrantRole, input, options),
        userRevokeRole: (input, options) => (0, index_js_1.callUnary)(transport, rpc_js_1.authUserRevokeRole, input, options),
        roleAdd: (input, options) => (0, index_js_1.callUnary)(transport, rpc_js_1.authRoleAdd, input, options),
        roleGet: (input, options) => (0, index_js_1.callUnary)(transport, rpc_js_1.authRoleGet, input, options),
        roleList: (input, options) => (0, index_js_1.callUnary)(transport, rpc_js_1.authRoleList, input, options),
        roleDelete: (input, options) => (0, index_js_1.callUnary)(transport, rpc_js_1.authRoleDelete, input, options),
        roleGrantPermission: (input, options) => (0, index_js_1.callUnary)(transport, rpc_js_1.authRoleGrantPermission, input, options),
        roleRevokePermission: (input, options) => (0, index_js_1.callUnary)(transport, rpc_js_1.authRoleRevokePermission, input, options),
    };
}
//# sourceMappingURL=rpc.js.map