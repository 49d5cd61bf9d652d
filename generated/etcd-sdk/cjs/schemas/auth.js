"use strict";
// Field tables of etcd/auth.proto.
Object.defineProperty(exports, "__esModule", { value: true });
exports.RoleSchema = exports.PermissionSchema = exports.UserSchema = exports.UserAddOptionsSchema = exports.Permission_TypeSchema = void 0;
const index_js_1 = require("../runtime/core/index.js");
/** Table of `authpb.Permission.Type`. */
exports.Permission_TypeSchema = (0, index_js_1.enumSchema)("authpb.Permission.Type", [
    ["READ", 0],
    ["WRITE", 1],
    ["READWRITE", 2],
]);
/** Table of `authpb.UserAddOptions`. */
exports.UserAddOptionsSchema = 
/*@__PURE__*/ (0, index_js_1.messageSchema)("authpb.UserAddOptions", [
    ["no_password", 1, "bool"],
]);
/** Table of `authpb.User`. */
exports.UserSchema = (0, index_js_1.messageSchema)("authpb.User", [
    ["name", 1, "bytes"],
    ["password", 2, "bytes"],
    ["roles", 3, "string", { list: true }],
    ["options", 4, { message: () => exports.UserAddOptionsSchema }],
]);
/** Table of `authpb.Permission`. */
exports.PermissionSchema = 
/*@__PURE__*/ (0, index_js_1.messageSchema)("authpb.Permission", [
    ["permType", 1, { enum: () => exports.Permission_TypeSchema }],
    ["key", 2, "bytes"],
    ["range_end", 3, "bytes"],
]);
/** Table of `authpb.Role`. */
exports.RoleSchema = (0, index_js_1.messageSchema)("authpb.Role", [
    ["name", 1, "bytes"],
    ["keyPermission", 2, { message: () => exports.PermissionSchema }, { list: true }],
]);
//# sourceMappingURL=auth.js.map