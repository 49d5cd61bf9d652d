// Field tables of etcd/auth.proto.
import { enumSchema, messageSchema } from "../runtime/core/index.js";
/** Table of `authpb.Permission.Type`. */
export const Permission_TypeSchema = /*@__PURE__*/ enumSchema("authpb.Permission.Type", [
    ["READ", 0],
    ["WRITE", 1],
    ["READWRITE", 2],
]);
/** Table of `authpb.UserAddOptions`. */
export const UserAddOptionsSchema = 
/*@__PURE__*/ messageSchema("authpb.UserAddOptions", [
    ["no_password", 1, "bool"],
]);
/** Table of `authpb.User`. */
export const UserSchema = /*@__PURE__*/ messageSchema("authpb.User", [
    ["name", 1, "bytes"],
    ["password", 2, "bytes"],
    ["roles", 3, "string", { list: true }],
    ["options", 4, { message: () => UserAddOptionsSchema }],
]);
/** Table of `authpb.Permission`. */
export const PermissionSchema = 
/*@__PURE__*/ messageSchema("authpb.Permission", [
    ["permType", 1, { enum: () => Permission_TypeSchema }],
    ["key", 2, "bytes"],
    ["range_end", 3, "bytes"],
]);
/** Table of `authpb.Role`. */
export const RoleSchema = /*@__PURE__*/ messageSchema("authpb.Role", [
    ["name", 1, "bytes"],
    ["keyPermission", 2, { message: () => PermissionSchema }, { list: true }],
]);
//# sourceMappingURL=auth.js.map