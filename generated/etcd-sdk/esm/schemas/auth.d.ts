import type { Permission, PermissionInit, Role, RoleInit, User, UserAddOptions, UserAddOptionsInit, UserInit } from "../messages/auth.js";
import { type EnumSchema, type MessageSchema } from "../runtime/core/index.js";
/** Table of `authpb.Permission.Type`. */
export declare const Permission_TypeSchema: EnumSchema;
/** Table of `authpb.UserAddOptions`. */
export declare const UserAddOptionsSchema: MessageSchema<UserAddOptions, UserAddOptionsInit>;
/** Table of `authpb.User`. */
export declare const UserSchema: MessageSchema<User, UserInit>;
/** Table of `authpb.Permission`. */
export declare const PermissionSchema: MessageSchema<Permission, PermissionInit>;
/** Table of `authpb.Role`. */
export declare const RoleSchema: MessageSchema<Role, RoleInit>;
