// JSON text, wire format and typed messages of etcd/auth.proto.

import type {
  Permission, PermissionInit, Permission_Type, Role, RoleInit, User, UserAddOptions, UserAddOptionsInit, UserInit,
} from "../messages/auth.js";
import type { Mapper } from "../runtime/core/index.js";
import {
  type EnumJson, type JsonReader, type JsonWriter, boolJson, boolValue, bytesJson, bytesValue, createMapper, enumJson,
  implicitEnumField, implicitField, implicitJson, jsonFields, jsonKey, listField, listJson, messageField, messageJson,
  messageListField, messageListJson, stringJson, stringValue,
} from "../runtime/json/index.js";
import {
  type WireReader, type WireWriter, decodeMessage, encodeMessage, noBytes, readMessage, readUnknown, writeBool,
  writeBytes, writeInt32, writeList, writeMessage, writeMessages, writeString, writeUnknown,
} from "../runtime/wire/index.js";
import {
  PermissionSchema, Permission_TypeSchema, RoleSchema, UserAddOptionsSchema, UserSchema,
} from "../schemas/auth.js";

/** Field names as JSON writes them. */
const keys = {
  noPassword: /*@__PURE__*/ jsonKey("no_password", "noPassword"),
  name: /*@__PURE__*/ jsonKey("name"),
  password: /*@__PURE__*/ jsonKey("password"),
  roles: /*@__PURE__*/ jsonKey("roles"),
  options: /*@__PURE__*/ jsonKey("options"),
  permType: /*@__PURE__*/ jsonKey("permType"),
  key: /*@__PURE__*/ jsonKey("key"),
  rangeEnd: /*@__PURE__*/ jsonKey("range_end", "rangeEnd"),
  keyPermission: /*@__PURE__*/ jsonKey("keyPermission"),
};

/** JSON form of `authpb.Permission.Type`. */
export const Permission_TypeJson: EnumJson = /*@__PURE__*/ enumJson(Permission_TypeSchema);

/** Mapper of `authpb.UserAddOptions`. */
export const UserAddOptionsMapper: Mapper<UserAddOptions, UserAddOptionsInit> = /*@__PURE__*/ createMapper(
  UserAddOptionsSchema,
  writeUserAddOptions,
  readUserAddOptions,
  (message) => encodeMessage(message, encodeUserAddOptions),
  (wire) => decodeMessage(wire, decodeUserAddOptions),
);

/** Writes a `authpb.UserAddOptions` as JSON. */
export function writeUserAddOptions(w: JsonWriter): void {
  let tag = w.open();
  tag = implicitField(w, tag, 8, keys.noPassword, boolValue, "false");
  w.close(tag, UserAddOptionsSchema);
}

const UserAddOptionsFields = /*@__PURE__*/ jsonFields(UserAddOptionsSchema);

/** Reads a `authpb.UserAddOptions` from JSON. */
export function readUserAddOptions(r: JsonReader): void {
  const object = r.begin(UserAddOptionsFields);
  while (r.next(UserAddOptionsFields, object)) {
    switch (r.field) {
      case 1: // no_password
        implicitJson(r, 8, boolJson);
        break;
    }
  }
}

/** Appends the fields of a `authpb.UserAddOptions`. */
export function encodeUserAddOptions(message: UserAddOptionsInit, writer: WireWriter): void {
  if (message.noPassword) writeBool(writer.tag(8), message.noPassword);
  writeUnknown(writer, message.$unknown);
}

function createUserAddOptions(): UserAddOptions {
  return {
    noPassword: false,
  };
}

/** Reads the fields of a `authpb.UserAddOptions` up to `end`, into `message` if given. */
export function decodeUserAddOptions(
  reader: WireReader,
  end: number,
  message: UserAddOptions = createUserAddOptions(),
): UserAddOptions {
  while (reader.pos < end) {
    const start = reader.pos;
    const tag = reader.tag();
    switch (tag) {
      case 8:
        message.noPassword = reader.bool();
        break;
      default:
        readUnknown(reader, start, tag, message);
    }
  }
  reader.finish(end);
  return message;
}

/** Mapper of `authpb.User`. */
export const UserMapper: Mapper<User, UserInit> = /*@__PURE__*/ createMapper(
  UserSchema,
  writeUser,
  readUser,
  (message) => encodeMessage(message, encodeUser),
  (wire) => decodeMessage(wire, decodeUser),
);

/** Writes a `authpb.User` as JSON. */
export function writeUser(w: JsonWriter): void {
  let tag = w.open();
  tag = implicitField(w, tag, 10, keys.name, bytesValue, '""');
  tag = implicitField(w, tag, 18, keys.password, bytesValue, '""');
  tag = listField(w, tag, 26, keys.roles, stringValue);
  tag = messageField(w, tag, 34, keys.options, writeUserAddOptions);
  w.close(tag, UserSchema);
}

const UserFields = /*@__PURE__*/ jsonFields(UserSchema);

/** Reads a `authpb.User` from JSON. */
export function readUser(r: JsonReader): void {
  const object = r.begin(UserFields);
  while (r.next(UserFields, object)) {
    switch (r.field) {
      case 1: // name
        implicitJson(r, 10, bytesJson);
        break;
      case 2: // password
        implicitJson(r, 18, bytesJson);
        break;
      case 3: // roles
        listJson(r, 26, stringJson);
        break;
      case 4: // options
        messageJson(r, 34, readUserAddOptions);
        break;
    }
  }
}

/** Appends the fields of a `authpb.User`. */
export function encodeUser(message: UserInit, writer: WireWriter): void {
  if (message.name?.length) writeBytes(writer.tag(10), message.name);
  if (message.password?.length) writeBytes(writer.tag(18), message.password);
  writeList(writer, 26, message.roles, writeString);
  if (message.options !== undefined) writeMessage(writer.tag(34), message.options, encodeUserAddOptions);
  writeUnknown(writer, message.$unknown);
}

function createUser(): User {
  return {
    name: noBytes,
    password: noBytes,
    roles: [],
  };
}

/** Reads the fields of a `authpb.User` up to `end`, into `message` if given. */
export function decodeUser(reader: WireReader, end: number, message: User = createUser()): User {
  while (reader.pos < end) {
    const start = reader.pos;
    const tag = reader.tag();
    switch (tag) {
      case 10:
        message.name = reader.byteString();
        break;
      case 18:
        message.password = reader.byteString();
        break;
      case 26:
        message.roles.push(reader.string());
        break;
      case 34:
        message.options = readMessage(reader, decodeUserAddOptions, message.options);
        break;
      default:
        readUnknown(reader, start, tag, message);
    }
  }
  reader.finish(end);
  return message;
}

/** Mapper of `authpb.Permission`. */
export const PermissionMapper: Mapper<Permission, PermissionInit> = /*@__PURE__*/ createMapper(
  PermissionSchema,
  writePermission,
  readPermission,
  (message) => encodeMessage(message, encodePermission),
  (wire) => decodeMessage(wire, decodePermission),
);

/** Writes a `authpb.Permission` as JSON. */
export function writePermission(w: JsonWriter): void {
  let tag = w.open();
  tag = implicitEnumField(w, tag, 8, keys.permType, Permission_TypeJson);
  tag = implicitField(w, tag, 18, keys.key, bytesValue, '""');
  tag = implicitField(w, tag, 26, keys.rangeEnd, bytesValue, '""');
  w.close(tag, PermissionSchema);
}

const PermissionFields = /*@__PURE__*/ jsonFields(PermissionSchema);

/** Reads a `authpb.Permission` from JSON. */
export function readPermission(r: JsonReader): void {
  const object = r.begin(PermissionFields);
  while (r.next(PermissionFields, object)) {
    switch (r.field) {
      case 1: // permType
        implicitJson(r, 8, Permission_TypeJson.read);
        break;
      case 2: // key
        implicitJson(r, 18, bytesJson);
        break;
      case 3: // range_end
        implicitJson(r, 26, bytesJson);
        break;
    }
  }
}

/** Appends the fields of a `authpb.Permission`. */
export function encodePermission(message: PermissionInit, writer: WireWriter): void {
  if (message.permType) writeInt32(writer.tag(8), message.permType);
  if (message.key?.length) writeBytes(writer.tag(18), message.key);
  if (message.rangeEnd?.length) writeBytes(writer.tag(26), message.rangeEnd);
  writeUnknown(writer, message.$unknown);
}

function createPermission(): Permission {
  return {
    permType: 0,
    key: noBytes,
    rangeEnd: noBytes,
  };
}

/** Reads the fields of a `authpb.Permission` up to `end`, into `message` if given. */
export function decodePermission(
  reader: WireReader,
  end: number,
  message: Permission = createPermission(),
): Permission {
  while (reader.pos < end) {
    const start = reader.pos;
    const tag = reader.tag();
    switch (tag) {
      case 8:
        message.permType = reader.int32() as Permission_Type;
        break;
      case 18:
        message.key = reader.byteString();
        break;
      case 26:
        message.rangeEnd = reader.byteString();
        break;
      default:
        readUnknown(reader, start, tag, message);
    }
  }
  reader.finish(end);
  return message;
}

/** Mapper of `authpb.Role`. */
export const RoleMapper: Mapper<Role, RoleInit> = /*@__PURE__*/ createMapper(
  RoleSchema,
  writeRole,
  readRole,
  (message) => encodeMessage(message, encodeRole),
  (wire) => decodeMessage(wire, decodeRole),
);

/** Writes a `authpb.Role` as JSON. */
export function writeRole(w: JsonWriter): void {
  let tag = w.open();
  tag = implicitField(w, tag, 10, keys.name, bytesValue, '""');
  tag = messageListField(w, tag, 18, keys.keyPermission, writePermission);
  w.close(tag, RoleSchema);
}

const RoleFields = /*@__PURE__*/ jsonFields(RoleSchema);

/** Reads a `authpb.Role` from JSON. */
export function readRole(r: JsonReader): void {
  const object = r.begin(RoleFields);
  while (r.next(RoleFields, object)) {
    switch (r.field) {
      case 1: // name
        implicitJson(r, 10, bytesJson);
        break;
      case 2: // keyPermission
        messageListJson(r, 18, readPermission);
        break;
    }
  }
}

/** Appends the fields of a `authpb.Role`. */
export function encodeRole(message: RoleInit, writer: WireWriter): void {
  if (message.name?.length) writeBytes(writer.tag(10), message.name);
  writeMessages(writer, 18, message.keyPermission, encodePermission);
  writeUnknown(writer, message.$unknown);
}

function createRole(): Role {
  return {
    name: noBytes,
    keyPermission: [],
  };
}

/** Reads the fields of a `authpb.Role` up to `end`, into `message` if given. */
export function decodeRole(reader: WireReader, end: number, message: Role = createRole()): Role {
  while (reader.pos < end) {
    const start = reader.pos;
    const tag = reader.tag();
    switch (tag) {
      case 10:
        message.name = reader.byteString();
        break;
      case 18:
        message.keyPermission.push(readMessage(reader, decodePermission));
        break;
      default:
        readUnknown(reader, start, tag, message);
    }
  }
  reader.finish(end);
  return message;
}
