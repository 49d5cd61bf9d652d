import type { ConformanceService } from "../../runtime/conformance/index.js";
import {
  AuthDisableRequestSchema, AuthDisableResponseSchema, AuthEnableRequestSchema, AuthEnableResponseSchema,
  AuthRoleAddRequestSchema, AuthRoleAddResponseSchema, AuthRoleDeleteRequestSchema, AuthRoleDeleteResponseSchema,
  AuthRoleGetRequestSchema, AuthRoleGetResponseSchema, AuthRoleGrantPermissionRequestSchema,
  AuthRoleGrantPermissionResponseSchema, AuthRoleListRequestSchema, AuthRoleListResponseSchema,
  AuthRoleRevokePermissionRequestSchema, AuthRoleRevokePermissionResponseSchema, AuthStatusRequestSchema,
  AuthStatusResponseSchema, AuthUserAddRequestSchema, AuthUserAddResponseSchema, AuthUserChangePasswordRequestSchema,
  AuthUserChangePasswordResponseSchema, AuthUserDeleteRequestSchema, AuthUserDeleteResponseSchema,
  AuthUserGetRequestSchema, AuthUserGetResponseSchema, AuthUserGrantRoleRequestSchema, AuthUserGrantRoleResponseSchema,
  AuthUserListRequestSchema, AuthUserListResponseSchema, AuthUserRevokeRoleRequestSchema,
  AuthUserRevokeRoleResponseSchema, AuthenticateRequestSchema, AuthenticateResponseSchema,
} from "../../schemas/rpc.js";

/** Methods and bindings of `etcdserverpb.Auth`, as the conformance suite takes them. */
export const authService: ConformanceService = {
  name: "etcdserverpb.Auth",
  methods: [
    {
      name: "AuthEnable",
      grpcPath: "/etcdserverpb.Auth/AuthEnable",
      input: AuthEnableRequestSchema,
      output: AuthEnableResponseSchema,
      clientStreaming: false,
      serverStreaming: false,
      bindings: [
        { method: "POST", template: "/v3/auth/enable", segments: ["v3", "auth", "enable"], variables: [], body: "*" },
      ],
    },
    {
      name: "AuthDisable",
      grpcPath: "/etcdserverpb.Auth/AuthDisable",
      input: AuthDisableRequestSchema,
      output: AuthDisableResponseSchema,
      clientStreaming: false,
      serverStreaming: false,
      bindings: [
        { method: "POST", template: "/v3/auth/disable", segments: ["v3", "auth", "disable"], variables: [], body: "*" },
      ],
    },
    {
      name: "AuthStatus",
      grpcPath: "/etcdserverpb.Auth/AuthStatus",
      input: AuthStatusRequestSchema,
      output: AuthStatusResponseSchema,
      clientStreaming: false,
      serverStreaming: false,
      bindings: [
        { method: "POST", template: "/v3/auth/status", segments: ["v3", "auth", "status"], variables: [], body: "*" },
      ],
    },
    {
      name: "Authenticate",
      grpcPath: "/etcdserverpb.Auth/Authenticate",
      input: AuthenticateRequestSchema,
      output: AuthenticateResponseSchema,
      clientStreaming: false,
      serverStreaming: false,
      bindings: [
        { method: "POST", template: "/v3/auth/authenticate", segments: ["v3", "auth", "authenticate"], variables: [], body: "*" },
      ],
    },
    {
      name: "UserAdd",
      grpcPath: "/etcdserverpb.Auth/UserAdd",
      input: AuthUserAddRequestSchema,
      output: AuthUserAddResponseSchema,
      clientStreaming: false,
      serverStreaming: false,
      bindings: [
        { method: "POST", template: "/v3/auth/user/add", segments: ["v3", "auth", "user", "add"], variables: [], body: "*" },
      ],
    },
    {
      name: "UserGet",
      grpcPath: "/etcdserverpb.Auth/UserGet",
      input: AuthUserGetRequestSchema,
      output: AuthUserGetResponseSchema,
      clientStreaming: false,
      serverStreaming: false,
      bindings: [
        { method: "POST", template: "/v3/auth/user/get", segments: ["v3", "auth", "user", "get"], variables: [], body: "*" },
      ],
    },
    {
      name: "UserList",
      grpcPath: "/etcdserverpb.Auth/UserList",
      input: AuthUserListRequestSchema,
      output: AuthUserListResponseSchema,
      clientStreaming: false,
      serverStreaming: false,
      bindings: [
        { method: "POST", template: "/v3/auth/user/list", segments: ["v3", "auth", "user", "list"], variables: [], body: "*" },
      ],
    },
    {
      name: "UserDelete",
      grpcPath: "/etcdserverpb.Auth/UserDelete",
      input: AuthUserDeleteRequestSchema,
      output: AuthUserDeleteResponseSchema,
      clientStreaming: false,
      serverStreaming: false,
      bindings: [
        { method: "POST", template: "/v3/auth/user/delete", segments: ["v3", "auth", "user", "delete"], variables: [], body: "*" },
      ],
    },
    {
      name: "UserChangePassword",
      grpcPath: "/etcdserverpb.Auth/UserChangePassword",
      input: AuthUserChangePasswordRequestSchema,
      output: AuthUserChangePasswordResponseSchema,
      clientStreaming: false,
      serverStreaming: false,
      bindings: [
        { method: "POST", template: "/v3/auth/user/changepw", segments: ["v3", "auth", "user", "changepw"], variables: [], body: "*" },
      ],
    },
    {
      name: "UserGrantRole",
      grpcPath: "/etcdserverpb.Auth/UserGrantRole",
      input: AuthUserGrantRoleRequestSchema,
      output: AuthUserGrantRoleResponseSchema,
      clientStreaming: false,
      serverStreaming: false,
      bindings: [
        { method: "POST", template: "/v3/auth/user/grant", segments: ["v3", "auth", "user", "grant"], variables: [], body: "*" },
      ],
    },
    {
      name: "UserRevokeRole",
      grpcPath: "/etcdserverpb.Auth/UserRevokeRole",
      input: AuthUserRevokeRoleRequestSchema,
      output: AuthUserRevokeRoleResponseSchema,
      clientStreaming: false,
      serverStreaming: false,
      bindings: [
        { method: "POST", template: "/v3/auth/user/revoke", segments: ["v3", "auth", "user", "revoke"], variables: [], body: "*" },
      ],
    },
    {
      name: "RoleAdd",
      grpcPath: "/etcdserverpb.Auth/RoleAdd",
      input: AuthRoleAddRequestSchema,
      output: AuthRoleAddResponseSchema,
      clientStreaming: false,
      serverStreaming: false,
      bindings: [
        { method: "POST", template: "/v3/auth/role/add", segments: ["v3", "auth", "role", "add"], variables: [], body: "*" },
      ],
    },
    {
      name: "RoleGet",
      grpcPath: "/etcdserverpb.Auth/RoleGet",
      input: AuthRoleGetRequestSchema,
      output: AuthRoleGetResponseSchema,
      clientStreaming: false,
      serverStreaming: false,
      bindings: [
        { method: "POST", template: "/v3/auth/role/get", segments: ["v3", "auth", "role", "get"], variables: [], body: "*" },
      ],
    },
    {
      name: "RoleList",
      grpcPath: "/etcdserverpb.Auth/RoleList",
      input: AuthRoleListRequestSchema,
      output: AuthRoleListResponseSchema,
      clientStreaming: false,
      serverStreaming: false,
      bindings: [
        { method: "POST", template: "/v3/auth/role/list", segments: ["v3", "auth", "role", "list"], variables: [], body: "*" },
      ],
    },
    {
      name: "RoleDelete",
      grpcPath: "/etcdserverpb.Auth/RoleDelete",
      input: AuthRoleDeleteRequestSchema,
      output: AuthRoleDeleteResponseSchema,
      clientStreaming: false,
      serverStreaming: false,
      bindings: [
        { method: "POST", template: "/v3/auth/role/delete", segments: ["v3", "auth", "role", "delete"], variables: [], body: "*" },
      ],
    },
    {
      name: "RoleGrantPermission",
      grpcPath: "/etcdserverpb.Auth/RoleGrantPermission",
      input: AuthRoleGrantPermissionRequestSchema,
      output: AuthRoleGrantPermissionResponseSchema,
      clientStreaming: false,
      serverStreaming: false,
      bindings: [
        { method: "POST", template: "/v3/auth/role/grant", segments: ["v3", "auth", "role", "grant"], variables: [], body: "*" },
      ],
    },
    {
      name: "RoleRevokePermission",
      grpcPath: "/etcdserverpb.Auth/RoleRevokePermission",
      input: AuthRoleRevokePermissionRequestSchema,
      output: AuthRoleRevokePermissionResponseSchema,
      clientStreaming: false,
      serverStreaming: false,
      bindings: [
        { method: "POST", template: "/v3/auth/role/revoke", segments: ["v3", "auth", "role", "revoke"], variables: [], body: "*" },
      ],
    },
  ],
};
