// HTTP bindings of the services in rpc.

import {
  AlarmRequestMapper, AlarmResponseMapper, AuthDisableRequestMapper, AuthDisableResponseMapper, AuthEnableRequestMapper,
  AuthEnableResponseMapper, AuthRoleAddRequestMapper, AuthRoleAddResponseMapper, AuthRoleDeleteRequestMapper,
  AuthRoleDeleteResponseMapper, AuthRoleGetRequestMapper, AuthRoleGetResponseMapper,
  AuthRoleGrantPermissionRequestMapper, AuthRoleGrantPermissionResponseMapper, AuthRoleListRequestMapper,
  AuthRoleListResponseMapper, AuthRoleRevokePermissionRequestMapper, AuthRoleRevokePermissionResponseMapper,
  AuthStatusRequestMapper, AuthStatusResponseMapper, AuthUserAddRequestMapper, AuthUserAddResponseMapper,
  AuthUserChangePasswordRequestMapper, AuthUserChangePasswordResponseMapper, AuthUserDeleteRequestMapper,
  AuthUserDeleteResponseMapper, AuthUserGetRequestMapper, AuthUserGetResponseMapper, AuthUserGrantRoleRequestMapper,
  AuthUserGrantRoleResponseMapper, AuthUserListRequestMapper, AuthUserListResponseMapper,
  AuthUserRevokeRoleRequestMapper, AuthUserRevokeRoleResponseMapper, AuthenticateRequestMapper,
  AuthenticateResponseMapper, CompactionRequestMapper, CompactionResponseMapper, DefragmentRequestMapper,
  DefragmentResponseMapper, DeleteRangeRequestMapper, DeleteRangeResponseMapper, DowngradeRequestMapper,
  DowngradeResponseMapper, HashKVRequestMapper, HashKVResponseMapper, HashRequestMapper, HashResponseMapper,
  LeaseGrantRequestMapper, LeaseGrantResponseMapper, LeaseKeepAliveRequestMapper, LeaseKeepAliveResponseMapper,
  LeaseLeasesRequestMapper, LeaseLeasesResponseMapper, LeaseRevokeRequestMapper, LeaseRevokeResponseMapper,
  LeaseTimeToLiveRequestMapper, LeaseTimeToLiveResponseMapper, MemberAddRequestMapper, MemberAddResponseMapper,
  MemberListRequestMapper, MemberListResponseMapper, MemberPromoteRequestMapper, MemberPromoteResponseMapper,
  MemberRemoveRequestMapper, MemberRemoveResponseMapper, MemberUpdateRequestMapper, MemberUpdateResponseMapper,
  MoveLeaderRequestMapper, MoveLeaderResponseMapper, PutRequestMapper, PutResponseMapper, RangeRequestMapper,
  RangeResponseMapper, RangeStreamResponseMapper, SnapshotRequestMapper, SnapshotResponseMapper, StatusRequestMapper,
  StatusResponseMapper, TxnRequestMapper, TxnResponseMapper, WatchRequestMapper, WatchResponseMapper,
} from "../mappers/rpc.js";
import type { Route, RouteMethod } from "../runtime/gateway/index.js";

const kvRange: RouteMethod = {
  grpcPath: "/etcdserverpb.KV/Range",
  kind: "unary",
  input: RangeRequestMapper,
  output: RangeResponseMapper,
};

const kvRangeStream: RouteMethod = {
  grpcPath: "/etcdserverpb.KV/RangeStream",
  kind: "server_streaming",
  input: RangeRequestMapper,
  output: RangeStreamResponseMapper,
};

const kvPut: RouteMethod = {
  grpcPath: "/etcdserverpb.KV/Put",
  kind: "unary",
  input: PutRequestMapper,
  output: PutResponseMapper,
};

const kvDeleteRange: RouteMethod = {
  grpcPath: "/etcdserverpb.KV/DeleteRange",
  kind: "unary",
  input: DeleteRangeRequestMapper,
  output: DeleteRangeResponseMapper,
};

const kvTxn: RouteMethod = {
  grpcPath: "/etcdserverpb.KV/Txn",
  kind: "unary",
  input: TxnRequestMapper,
  output: TxnResponseMapper,
};

const kvCompact: RouteMethod = {
  grpcPath: "/etcdserverpb.KV/Compact",
  kind: "unary",
  input: CompactionRequestMapper,
  output: CompactionResponseMapper,
};

/** Methods of `etcdserverpb.KV`, also those without an HTTP binding. */
export const kvMethods: readonly RouteMethod[] = [kvRange, kvRangeStream, kvPut, kvDeleteRange, kvTxn, kvCompact];

/** HTTP bindings of `etcdserverpb.KV` in the order they are tried. */
export const kvRoutes: readonly Route[] = [
  {
    httpMethod: "POST",
    template: "/v3/kv/range",
    segments: ["v3", "kv", "range"],
    variables: [],
    body: "*",
    method: kvRange,
  },
  {
    httpMethod: "POST",
    template: "/v3/kv/put",
    segments: ["v3", "kv", "put"],
    variables: [],
    body: "*",
    method: kvPut,
  },
  {
    httpMethod: "POST",
    template: "/v3/kv/deleterange",
    segments: ["v3", "kv", "deleterange"],
    variables: [],
    body: "*",
    method: kvDeleteRange,
  },
  {
    httpMethod: "POST",
    template: "/v3/kv/txn",
    segments: ["v3", "kv", "txn"],
    variables: [],
    body: "*",
    method: kvTxn,
  },
  {
    httpMethod: "POST",
    template: "/v3/kv/compaction",
    segments: ["v3", "kv", "compaction"],
    variables: [],
    body: "*",
    method: kvCompact,
  },
];

const watch: RouteMethod = {
  grpcPath: "/etcdserverpb.Watch/Watch",
  kind: "bidi_streaming",
  input: WatchRequestMapper,
  output: WatchResponseMapper,
};

/** Methods of `etcdserverpb.Watch`, also those without an HTTP binding. */
export const watchMethods: readonly RouteMethod[] = [watch];

/** HTTP bindings of `etcdserverpb.Watch` in the order they are tried. */
export const watchRoutes: readonly Route[] = [
  {
    httpMethod: "POST",
    template: "/v3/watch",
    segments: ["v3", "watch"],
    variables: [],
    body: "*",
    method: watch,
  },
];

const leaseGrant: RouteMethod = {
  grpcPath: "/etcdserverpb.Lease/LeaseGrant",
  kind: "unary",
  input: LeaseGrantRequestMapper,
  output: LeaseGrantResponseMapper,
};

const leaseRevoke: RouteMethod = {
  grpcPath: "/etcdserverpb.Lease/LeaseRevoke",
  kind: "unary",
  input: LeaseRevokeRequestMapper,
  output: LeaseRevokeResponseMapper,
};

const leaseKeepAlive: RouteMethod = {
  grpcPath: "/etcdserverpb.Lease/LeaseKeepAlive",
  kind: "bidi_streaming",
  input: LeaseKeepAliveRequestMapper,
  output: LeaseKeepAliveResponseMapper,
};

const leaseTimeToLive: RouteMethod = {
  grpcPath: "/etcdserverpb.Lease/LeaseTimeToLive",
  kind: "unary",
  input: LeaseTimeToLiveRequestMapper,
  output: LeaseTimeToLiveResponseMapper,
};

const leaseLeases: RouteMethod = {
  grpcPath: "/etcdserverpb.Lease/LeaseLeases",
  kind: "unary",
  input: LeaseLeasesRequestMapper,
  output: LeaseLeasesResponseMapper,
};

/** Methods of `etcdserverpb.Lease`, also those without an HTTP binding. */
export const leaseMethods: readonly RouteMethod[] =
  [leaseGrant, leaseRevoke, leaseKeepAlive, leaseTimeToLive, leaseLeases];

/** HTTP bindings of `etcdserverpb.Lease` in the order they are tried. */
export const leaseRoutes: readonly Route[] = [
  {
    httpMethod: "POST",
    template: "/v3/kv/lease/revoke",
    segments: ["v3", "kv", "lease", "revoke"],
    variables: [],
    body: "*",
    method: leaseRevoke,
  },
  {
    httpMethod: "POST",
    template: "/v3/kv/lease/timetolive",
    segments: ["v3", "kv", "lease", "timetolive"],
    variables: [],
    body: "*",
    method: leaseTimeToLive,
  },
  {
    httpMethod: "POST",
    template: "/v3/kv/lease/leases",
    segments: ["v3", "kv", "lease", "leases"],
    variables: [],
    body: "*",
    method: leaseLeases,
  },
  {
    httpMethod: "POST",
    template: "/v3/lease/grant",
    segments: ["v3", "lease", "grant"],
    variables: [],
    body: "*",
    method: leaseGrant,
  },
  {
    httpMethod: "POST",
    template: "/v3/lease/revoke",
    segments: ["v3", "lease", "revoke"],
    variables: [],
    body: "*",
    method: leaseRevoke,
  },
  {
    httpMethod: "POST",
    template: "/v3/lease/keepalive",
    segments: ["v3", "lease", "keepalive"],
    variables: [],
    body: "*",
    method: leaseKeepAlive,
  },
  {
    httpMethod: "POST",
    template: "/v3/lease/timetolive",
    segments: ["v3", "lease", "timetolive"],
    variables: [],
    body: "*",
    method: leaseTimeToLive,
  },
  {
    httpMethod: "POST",
    template: "/v3/lease/leases",
    segments: ["v3", "lease", "leases"],
    variables: [],
    body: "*",
    method: leaseLeases,
  },
];

const clusterMemberAdd: RouteMethod = {
  grpcPath: "/etcdserverpb.Cluster/MemberAdd",
  kind: "unary",
  input: MemberAddRequestMapper,
  output: MemberAddResponseMapper,
};

const clusterMemberRemove: RouteMethod = {
  grpcPath: "/etcdserverpb.Cluster/MemberRemove",
  kind: "unary",
  input: MemberRemoveRequestMapper,
  output: MemberRemoveResponseMapper,
};

const clusterMemberUpdate: RouteMethod = {
  grpcPath: "/etcdserverpb.Cluster/MemberUpdate",
  kind: "unary",
  input: MemberUpdateRequestMapper,
  output: MemberUpdateResponseMapper,
};

const clusterMemberList: RouteMethod = {
  grpcPath: "/etcdserverpb.Cluster/MemberList",
  kind: "unary",
  input: MemberListRequestMapper,
  output: MemberListResponseMapper,
};

const clusterMemberPromote: RouteMethod = {
  grpcPath: "/etcdserverpb.Cluster/MemberPromote",
  kind: "unary",
  input: MemberPromoteRequestMapper,
  output: MemberPromoteResponseMapper,
};

/** Methods of `etcdserverpb.Cluster`, also those without an HTTP binding. */
export const clusterMethods: readonly RouteMethod[] =
  [clusterMemberAdd, clusterMemberRemove, clusterMemberUpdate, clusterMemberList, clusterMemberPromote];

/** HTTP bindings of `etcdserverpb.Cluster` in the order they are tried. */
export const clusterRoutes: readonly Route[] = [
  {
    httpMethod: "POST",
    template: "/v3/cluster/member/add",
    segments: ["v3", "cluster", "member", "add"],
    variables: [],
    body: "*",
    method: clusterMemberAdd,
  },
  {
    httpMethod: "POST",
    template: "/v3/cluster/member/remove",
    segments: ["v3", "cluster", "member", "remove"],
    variables: [],
    body: "*",
    method: clusterMemberRemove,
  },
  {
    httpMethod: "POST",
    template: "/v3/cluster/member/update",
    segments: ["v3", "cluster", "member", "update"],
    variables: [],
    body: "*",
    method: clusterMemberUpdate,
  },
  {
    httpMethod: "POST",
    template: "/v3/cluster/member/list",
    segments: ["v3", "cluster", "member", "list"],
    variables: [],
    body: "*",
    method: clusterMemberList,
  },
  {
    httpMethod: "POST",
    template: "/v3/cluster/member/promote",
    segments: ["v3", "cluster", "member", "promote"],
    variables: [],
    body: "*",
    method: clusterMemberPromote,
  },
];

const maintenanceAlarm: RouteMethod = {
  grpcPath: "/etcdserverpb.Maintenance/Alarm",
  kind: "unary",
  input: AlarmRequestMapper,
  output: AlarmResponseMapper,
};

const maintenanceStatus: RouteMethod = {
  grpcPath: "/etcdserverpb.Maintenance/Status",
  kind: "unary",
  input: StatusRequestMapper,
  output: StatusResponseMapper,
};

const maintenanceDefragment: RouteMethod = {
  grpcPath: "/etcdserverpb.Maintenance/Defragment",
  kind: "unary",
  input: DefragmentRequestMapper,
  output: DefragmentResponseMapper,
};

const maintenanceHash: RouteMethod = {
  grpcPath: "/etcdserverpb.Maintenance/Hash",
  kind: "unary",
  input: HashRequestMapper,
  output: HashResponseMapper,
};

const maintenanceHashKV: RouteMethod = {
  grpcPath: "/etcdserverpb.Maintenance/HashKV",
  kind: "unary",
  input: HashKVRequestMapper,
  output: HashKVResponseMapper,
};

const maintenanceSnapshot: RouteMethod = {
  grpcPath: "/etcdserverpb.Maintenance/Snapshot",
  kind: "server_streaming",
  input: SnapshotRequestMapper,
  output: SnapshotResponseMapper,
};

const maintenanceMoveLeader: RouteMethod = {
  grpcPath: "/etcdserverpb.Maintenance/MoveLeader",
  kind: "unary",
  input: MoveLeaderRequestMapper,
  output: MoveLeaderResponseMapper,
};

const maintenanceDowngrade: RouteMethod = {
  grpcPath: "/etcdserverpb.Maintenance/Downgrade",
  kind: "unary",
  input: DowngradeRequestMapper,
  output: DowngradeResponseMapper,
};

/** Methods of `etcdserverpb.Maintenance`, also those without an HTTP binding. */
export const maintenanceMethods: readonly RouteMethod[] =
  [maintenanceAlarm, maintenanceStatus, maintenanceDefragment, maintenanceHash, maintenanceHashKV, maintenanceSnapshot, maintenanceMoveLeader, maintenanceDowngrade];

/** HTTP bindings of `etcdserverpb.Maintenance` in the order they are tried. */
export const maintenanceRoutes: readonly Route[] = [
  {
    httpMethod: "POST",
    template: "/v3/maintenance/alarm",
    segments: ["v3", "maintenance", "alarm"],
    variables: [],
    body: "*",
    method: maintenanceAlarm,
  },
  {
    httpMethod: "POST",
    template: "/v3/maintenance/status",
    segments: ["v3", "maintenance", "status"],
    variables: [],
    body: "*",
    method: maintenanceStatus,
  },
  {
    httpMethod: "POST",
    template: "/v3/maintenance/defragment",
    segments: ["v3", "maintenance", "defragment"],
    variables: [],
    body: "*",
    method: maintenanceDefragment,
  },
  {
    httpMethod: "POST",
    template: "/v3/maintenance/hash",
    segments: ["v3", "maintenance", "hash"],
    variables: [],
    body: "*",
    method: maintenanceHash,
  },
  {
    httpMethod: "POST",
    template: "/v3/maintenance/hashkv",
    segments: ["v3", "maintenance", "hashkv"],
    variables: [],
    body: "*",
    method: maintenanceHashKV,
  },
  {
    httpMethod: "POST",
    template: "/v3/maintenance/snapshot",
    segments: ["v3", "maintenance", "snapshot"],
    variables: [],
    body: "*",
    method: maintenanceSnapshot,
  },
  {
    httpMethod: "POST",
    template: "/v3/maintenance/transfer-leadership",
    segments: ["v3", "maintenance", "transfer-leadership"],
    variables: [],
    body: "*",
    method: maintenanceMoveLeader,
  },
  {
    httpMethod: "POST",
    template: "/v3/maintenance/downgrade",
    segments: ["v3", "maintenance", "downgrade"],
    variables: [],
    body: "*",
    method: maintenanceDowngrade,
  },
];

const authEnable: RouteMethod = {
  grpcPath: "/etcdserverpb.Auth/AuthEnable",
  kind: "unary",
  input: AuthEnableRequestMapper,
  output: AuthEnableResponseMapper,
};

const authDisable: RouteMethod = {
  grpcPath: "/etcdserverpb.Auth/AuthDisable",
  kind: "unary",
  input: AuthDisableRequestMapper,
  output: AuthDisableResponseMapper,
};

const authStatus: RouteMethod = {
  grpcPath: "/etcdserverpb.Auth/AuthStatus",
  kind: "unary",
  input: AuthStatusRequestMapper,
  output: AuthStatusResponseMapper,
};

const authAuthenticate: RouteMethod = {
  grpcPath: "/etcdserverpb.Auth/Authenticate",
  kind: "unary",
  input: AuthenticateRequestMapper,
  output: AuthenticateResponseMapper,
};

const authUserAdd: RouteMethod = {
  grpcPath: "/etcdserverpb.Auth/UserAdd",
  kind: "unary",
  input: AuthUserAddRequestMapper,
  output: AuthUserAddResponseMapper,
};

const authUserGet: RouteMethod = {
  grpcPath: "/etcdserverpb.Auth/UserGet",
  kind: "unary",
  input: AuthUserGetRequestMapper,
  output: AuthUserGetResponseMapper,
};

const authUserList: RouteMethod = {
  grpcPath: "/etcdserverpb.Auth/UserList",
  kind: "unary",
  input: AuthUserListRequestMapper,
  output: AuthUserListResponseMapper,
};

const authUserDelete: RouteMethod = {
  grpcPath: "/etcdserverpb.Auth/UserDelete",
  kind: "unary",
  input: AuthUserDeleteRequestMapper,
  output: AuthUserDeleteResponseMapper,
};

const authUserChangePassword: RouteMethod = {
  grpcPath: "/etcdserverpb.Auth/UserChangePassword",
  kind: "unary",
  input: AuthUserChangePasswordRequestMapper,
  output: AuthUserChangePasswordResponseMapper,
};

const authUserGrantRole: RouteMethod = {
  grpcPath: "/etcdserverpb.Auth/UserGrantRole",
  kind: "unary",
  input: AuthUserGrantRoleRequestMapper,
  output: AuthUserGrantRoleResponseMapper,
};

const authUserRevokeRole: RouteMethod = {
  grpcPath: "/etcdserverpb.Auth/UserRevokeRole",
  kind: "unary",
  input: AuthUserRevokeRoleRequestMapper,
  output: AuthUserRevokeRoleResponseMapper,
};

const authRoleAdd: RouteMethod = {
  grpcPath: "/etcdserverpb.Auth/RoleAdd",
  kind: "unary",
  input: AuthRoleAddRequestMapper,
  output: AuthRoleAddResponseMapper,
};

const authRoleGet: RouteMethod = {
  grpcPath: "/etcdserverpb.Auth/RoleGet",
  kind: "unary",
  input: AuthRoleGetRequestMapper,
  output: AuthRoleGetResponseMapper,
};

const authRoleList: RouteMethod = {
  grpcPath: "/etcdserverpb.Auth/RoleList",
  kind: "unary",
  input: AuthRoleListRequestMapper,
  output: AuthRoleListResponseMapper,
};

const authRoleDelete: RouteMethod = {
  grpcPath: "/etcdserverpb.Auth/RoleDelete",
  kind: "unary",
  input: AuthRoleDeleteRequestMapper,
  output: AuthRoleDeleteResponseMapper,
};

const authRoleGrantPermission: RouteMethod = {
  grpcPath: "/etcdserverpb.Auth/RoleGrantPermission",
  kind: "unary",
  input: AuthRoleGrantPermissionRequestMapper,
  output: AuthRoleGrantPermissionResponseMapper,
};

const authRoleRevokePermission: RouteMethod = {
  grpcPath: "/etcdserverpb.Auth/RoleRevokePermission",
  kind: "unary",
  input: AuthRoleRevokePermissionRequestMapper,
  output: AuthRoleRevokePermissionResponseMapper,
};

/** Methods of `etcdserverpb.Auth`, also those without an HTTP binding. */
export const authMethods: readonly RouteMethod[] =
  [authEnable, authDisable, authStatus, authAuthenticate, authUserAdd, authUserGet, authUserList, authUserDelete, authUserChangePassword, authUserGrantRole, authUserRevokeRole, authRoleAdd, authRoleGet, authRoleList, authRoleDelete, authRoleGrantPermission, authRoleRevokePermission];

/** HTTP bindings of `etcdserverpb.Auth` in the order they are tried. */
export const authRoutes: readonly Route[] = [
  {
    httpMethod: "POST",
    template: "/v3/auth/user/add",
    segments: ["v3", "auth", "user", "add"],
    variables: [],
    body: "*",
    method: authUserAdd,
  },
  {
    httpMethod: "POST",
    template: "/v3/auth/user/get",
    segments: ["v3", "auth", "user", "get"],
    variables: [],
    body: "*",
    method: authUserGet,
  },
  {
    httpMethod: "POST",
    template: "/v3/auth/user/list",
    segments: ["v3", "auth", "user", "list"],
    variables: [],
    body: "*",
    method: authUserList,
  },
  {
    httpMethod: "POST",
    template: "/v3/auth/user/delete",
    segments: ["v3", "auth", "user", "delete"],
    variables: [],
    body: "*",
    method: authUserDelete,
  },
  {
    httpMethod: "POST",
    template: "/v3/auth/user/changepw",
    segments: ["v3", "auth", "user", "changepw"],
    variables: [],
    body: "*",
    method: authUserChangePassword,
  },
  {
    httpMethod: "POST",
    template: "/v3/auth/user/grant",
    segments: ["v3", "auth", "user", "grant"],
    variables: [],
    body: "*",
    method: authUserGrantRole,
  },
  {
    httpMethod: "POST",
    template: "/v3/auth/user/revoke",
    segments: ["v3", "auth", "user", "revoke"],
    variables: [],
    body: "*",
    method: authUserRevokeRole,
  },
  {
    httpMethod: "POST",
    template: "/v3/auth/role/add",
    segments: ["v3", "auth", "role", "add"],
    variables: [],
    body: "*",
    method: authRoleAdd,
  },
  {
    httpMethod: "POST",
    template: "/v3/auth/role/get",
    segments: ["v3", "auth", "role", "get"],
    variables: [],
    body: "*",
    method: authRoleGet,
  },
  {
    httpMethod: "POST",
    template: "/v3/auth/role/list",
    segments: ["v3", "auth", "role", "list"],
    variables: [],
    body: "*",
    method: authRoleList,
  },
  {
    httpMethod: "POST",
    template: "/v3/auth/role/delete",
    segments: ["v3", "auth", "role", "delete"],
    variables: [],
    body: "*",
    method: authRoleDelete,
  },
  {
    httpMethod: "POST",
    template: "/v3/auth/role/grant",
    segments: ["v3", "auth", "role", "grant"],
    variables: [],
    body: "*",
    method: authRoleGrantPermission,
  },
  {
    httpMethod: "POST",
    template: "/v3/auth/role/revoke",
    segments: ["v3", "auth", "role", "revoke"],
    variables: [],
    body: "*",
    method: authRoleRevokePermission,
  },
  {
    httpMethod: "POST",
    template: "/v3/auth/enable",
    segments: ["v3", "auth", "enable"],
    variables: [],
    body: "*",
    method: authEnable,
  },
  {
    httpMethod: "POST",
    template: "/v3/auth/disable",
    segments: ["v3", "auth", "disable"],
    variables: [],
    body: "*",
    method: authDisable,
  },
  {
    httpMethod: "POST",
    template: "/v3/auth/status",
    segments: ["v3", "auth", "status"],
    variables: [],
    body: "*",
    method: authStatus,
  },
  {
    httpMethod: "POST",
    template: "/v3/auth/authenticate",
    segments: ["v3", "auth", "authenticate"],
    variables: [],
    body: "*",
    method: authAuthenticate,
  },
];
