// Field tables of etcd/auth.proto.

import type {
  Permission, PermissionInit, Role, RoleInit, User, UserAddOptions, UserAddOptionsInit, UserInit,
} from "../messages/auth.js";
import { type EnumSchema, type MessageSchema, enumSchema, messageSchema } from "../runtime/core/index.js";

/** Table of `authpb.Permission.Type`. */
export const Permission_TypeSchema: EnumSchema = /*@__PURE__*/ enumSchema("authpb.Permission.Type", [
  ["READ", 0],
  ["WRITE", 1],
  ["READWRITE", 2],
]);

/** Table of `authpb.UserAddOptions`. */
export const UserAddOptionsSchema: MessageSchema<UserAddOptions, UserAddOptionsInit> =
  /*@__PURE__*/ messageSchema("authpb.UserAddOptions", [
    ["no_password", 1, "bool"],
  ]);

/** Table of `authpb.User`. */
export const UserSchema: MessageSchema<User, UserInit> = /*@__PURE__*/ messageSchema("authpb.User", [
  ["name", 1, "bytes"],
  ["password", 2, "bytes"],
  ["roles", 3, "string", { list: true }],
  ["options", 4, { message: () => UserAddOptionsSchema }],
]);

/** Table of `authpb.Permission`. */
export const PermissionSchema: MessageSchema<Permission, PermissionInit> =
  /*@__PURE__*/ messageSchema("authpb.Permission", [
    ["permType", 1, { enum: () => Permission_TypeSchema }],
    ["key", 2, "bytes"],
    ["range_end", 3, "bytes"],
  ]);

/** Table of `authpb.Role`. */
export const RoleSchema: MessageSchema<Role, RoleInit> = /*@__PURE__*/ messageSchema("authpb.Role", [
  ["name", 1, "bytes"],
  ["keyPermission", 2, { message: () => PermissionSchema }, { list: true }],
]);
