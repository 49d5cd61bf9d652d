import type { Permission, PermissionInit, Role, RoleInit, User, UserAddOptions, UserAddOptionsInit, UserInit } from "../messages/auth.js";
import type { Mapper } from "../runtime/core/index.js";
import { type EnumJson, type JsonReader, type JsonWriter } from "../runtime/json/index.js";
import { type WireReader, type WireWriter } from "../runtime/wire/index.js";
/** JSON form of `authpb.Permission.Type`. */
export declare const Permission_TypeJson: EnumJson;
/** Mapper of `authpb.UserAddOptions`. */
export declare const UserAddOptionsMapper: Mapper<UserAddOptions, UserAddOptionsInit>;
/** Writes a `authpb.UserAddOptions` as JSON. */
export declare function writeUserAddOptions(w: JsonWriter): void;
/** Reads a `authpb.UserAddOptions` from JSON. */
export declare function readUserAddOptions(r: JsonReader): void;
/** Appends the fields of a `authpb.UserAddOptions`. */
export declare function encodeUserAddOptions(message: UserAddOptionsInit, writer: WireWriter): void;
/** Reads the fields of a `authpb.UserAddOptions` up to `end`, into `message` if given. */
export declare function decodeUserAddOptions(reader: WireReader, end: number, message?: UserAddOptions): UserAddOptions;
/** Mapper of `authpb.User`. */
export declare const UserMapper: Mapper<User, UserInit>;
/** Writes a `authpb.User` as JSON. */
export declare function writeUser(w: JsonWriter): void;
/** Reads a `authpb.User` from JSON. */
export declare function readUser(r: JsonReader): void;
/** Appends the fields of a `authpb.User`. */
export declare function encodeUser(message: UserInit, writer: WireWriter): void;
/** Reads the fields of a `authpb.User` up to `end`, into `message` if given. */
export declare function decodeUser(reader: WireReader, end: number, message?: User): User;
/** Mapper of `authpb.Permission`. */
export declare const PermissionMapper: Mapper<Permission, PermissionInit>;
/** Writes a `authpb.Permission` as JSON. */
export declare function writePermission(w: JsonWriter): void;
/** Reads a `authpb.Permission` from JSON. */
export declare function readPermission(r: JsonReader): void;
/** Appends the fields of a `authpb.Permission`. */
export declare function encodePermission(message: PermissionInit, writer: WireWriter): void;
/** Reads the fields of a `authpb.Permission` up to `end`, into `message` if given. */
export declare function decodePermission(reader: WireReader, end: number, message?: Permission): Permission;
/** Mapper of `authpb.Role`. */
export declare const RoleMapper: Mapper<Role, RoleInit>;
/** Writes a `authpb.Role` as JSON. */
export declare function writeRole(w: JsonWriter): void;
/** Reads a `authpb.Role` from JSON. */
export declare function readRole(r: JsonReader): void;
/** Appends the fields of a `authpb.Role`. */
export declare function encodeRole(message: RoleInit, writer: WireWriter): void;
/** Reads the fields of a `authpb.Role` up to `end`, into `message` if given. */
export declare function decodeRole(reader: WireReader, end: number, message?: Role): Role;
