"use strict";
// JSON text, wire format and typed messages of etcd/auth.proto.
Object.defineProperty(exports, "__esModule", { value: true });
exports.RoleMapper = exports.PermissionMapper = exports.UserMapper = exports.UserAddOptionsMapper = exports.Permission_TypeJson = void 0;
exports.writeUserAddOptions = writeUserAddOptions;
exports.readUserAddOptions = readUserAddOptions;
exports.encodeUserAddOptions = encodeUserAddOptions;
exports.decodeUserAddOptions = decodeUserAddOptions;
exports.writeUser = writeUser;
exports.readUser = readUser;
exports.encodeUser = encodeUser;
exports.decodeUser = decodeUser;
exports.writePermission = writePermission;
exports.readPermission = readPermission;
exports.encodePermission = encodePermission;
exports.decodePermission = decodePermission;
exports.writeRole = writeRole;
exports.readRole = readRole;
exports.encodeRole = encodeRole;
exports.decodeRole = decodeRole;
const index_js_1 = require("../runtime/json/index.js");
const index_js_2 = require("../runtime/wire/index.js");
const auth_js_1 = require("../schemas/auth.js");
/** Field names as JSON writes them. */
const keys = {
    noPassword: /*@__PURE__*/ (0, index_js_1.jsonKey)("no_password", "noPassword"),
    name: /*@__PURE__*/ (0, index_js_1.jsonKey)("name"),
    password: /*@__PURE__*/ (0, index_js_1.jsonKey)("password"),
    roles: /*@__PURE__*/ (0, index_js_1.jsonKey)("roles"),
    options: /*@__PURE__*/ (0, index_js_1.jsonKey)("options"),
    permType: /*@__PURE__*/ (0, index_js_1.jsonKey)("permType"),
    key: /*@__PURE__*/ (0, index_js_1.jsonKey)("key"),
    rangeEnd: /*@__PURE__*/ (0, index_js_1.jsonKey)("range_end", "rangeEnd"),
    keyPermission: /*@__PURE__*/ (0, index_js_1.jsonKey)("keyPermission"),
};
/** JSON form of `authpb.Permission.Type`. */
exports.Permission_TypeJson = (0, index_js_1.enumJson)(auth_js_1.Permission_TypeSchema);
/** Mapper of `authpb.UserAddOptions`. */
exports.UserAddOptionsMapper = (0, index_js_1.createMapper)(auth_js_1.UserAddOptionsSchema, writeUserAddOptions, readUserAddOptions, (message) => (0, index_js_2.encodeMessage)(message, encodeUserAddOptions), (wire) => (0, index_js_2.decodeMessage)(wire, decodeUserAddOptions));
/** Writes a `authpb.UserAddOptions` as JSON. */
function writeUserAddOptions(w) {
    let tag = w.open();
    tag = (0, index_js_1.implicitField)(w, tag, 8, keys.noPassword, index_js_1.boolValue, "false");
    w.close(tag, auth_js_1.UserAddOptionsSchema);
}
const UserAddOptionsFields = /*@__PURE__*/ (0, index_js_1.jsonFields)(auth_js_1.UserAddOptionsSchema);
/** Reads a `authpb.UserAddOptions` from JSON. */
function readUserAddOptions(r) {
    const object = r.begin(UserAddOptionsFields);
    while (r.next(UserAddOptionsFields, object)) {
        switch (r.field) {
            case 1: // no_password
                (0, index_js_1.implicitJson)(r, 8, index_js_1.boolJson);
                break;
        }
    }
}
/** Appends the fields of a `authpb.UserAddOptions`. */
function encodeUserAddOptions(message, writer) {
    if (message.noPassword)
        (0, index_js_2.writeBool)(writer.tag(8), message.noPassword);
    (0, index_js_2.writeUnknown)(writer, message.$unknown);
}
function createUserAddOptions() {
    return {
        noPassword: false,
    };
}
/** Reads the fields of a `authpb.UserAddOptions` up to `end`, into `message` if given. */
function decodeUserAddOptions(reader, end, message = createUserAddOptions()) {
    while (reader.pos < end) {
        const start = reader.pos;
        const tag = reader.tag();
        switch (tag) {
            case 8:
                message.noPassword = reader.bool();
                break;
            default:
                (0, index_js_2.readUnknown)(reader, start, tag, message);
        }
    }
    reader.finish(end);
    return message;
}
/** Mapper of `authpb.User`. */
exports.UserMapper = (0, index_js_1.createMapper)(auth_js_1.UserSchema, writeUser, readUser, (message) => (0, index_js_2.encodeMessage)(message, encodeUser), (wire) => (0, index_js_2.decodeMessage)(wire, decodeUser));
/** Writes a `authpb.User` as JSON. */
function writeUser(w) {
    let tag = w.open();
    tag = (0, index_js_1.implicitField)(w, tag, 10, keys.name, index_js_1.bytesValue, '""');
    tag = (0, index_js_1.implicitField)(w, tag, 18, keys.password, index_js_1.bytesValue, '""');
    tag = (0, index_js_1.listField)(w, tag, 26, keys.roles, index_js_1.stringValue);
    tag = (0, index_js_1.messageField)(w, tag, 34, keys.options, writeUserAddOptions);
    w.close(tag, auth_js_1.UserSchema);
}
const UserFields = /*@__PURE__*/ (0, index_js_1.jsonFields)(auth_js_1.UserSchema);
/** Reads a `authpb.User` from JSON. */
function readUser(r) {
    const object = r.begin(UserFields);
    while (r.next(UserFields, object)) {
        switch (r.field) {
            case 1: // name
                (0, index_js_1.implicitJson)(r, 10, index_js_1.bytesJson);
                break;
            case 2: // password
                (0, index_js_1.implicitJson)(r, 18, index_js_1.bytesJson);
                break;
            case 3: // roles
                (0, index_js_1.listJson)(r, 26, index_js_1.stringJson);
                break;
            case 4: // options
                (0, index_js_1.messageJson)(r, 34, readUserAddOptions);
                break;
        }
    }
}
/** Appends the fields of a `authpb.User`. */
function encodeUser(message, writer) {
    if (message.name?.length)
        (0, index_js_2.writeBytes)(writer.tag(10), message.name);
    if (message.password?.length)
        (0, index_js_2.writeBytes)(writer.tag(18), message.password);
    (0, index_js_2.writeList)(writer, 26, message.roles, index_js_2.writeString);
    if (message.options !== undefined)
        (0, index_js_2.writeMessage)(writer.tag(34), message.options, encodeUserAddOptions);
    (0, index_js_2.writeUnknown)(writer, message.$unknown);
}
function createUser() {
    return {
        name: index_js_2.noBytes,
        password: index_js_2.noBytes,
        roles: [],
    };
}
/** Reads the fields of a `authpb.User` up to `end`, into `message` if given. */
function decodeUser(reader, end, message = createUser()) {
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
                message.options = (0, index_js_2.readMessage)(reader, decodeUserAddOptions, message.options);
                break;
            default:
                (0, index_js_2.readUnknown)(reader, start, tag, message);
        }
    }
    reader.finish(end);
    return message;
}
/** Mapper of `authpb.Permission`. */
exports.PermissionMapper = (0, index_js_1.createMapper)(auth_js_1.PermissionSchema, writePermission, readPermission, (message) => (0, index_js_2.encodeMessage)(message, encodePermission), (wire) => (0, index_js_2.decodeMessage)(wire, decodePermission));
/** Writes a `authpb.Permission` as JSON. */
function writePermission(w) {
    let tag = w.open();
    tag = (0, index_js_1.implicitEnumField)(w, tag, 8, keys.permType, exports.Permission_TypeJson);
    tag = (0, index_js_1.implicitField)(w, tag, 18, keys.key, index_js_1.bytesValue, '""');
    tag = (0, index_js_1.implicitField)(w, tag, 26, keys.rangeEnd, index_js_1.bytesValue, '""');
    w.close(tag, auth_js_1.PermissionSchema);
}
const PermissionFields = /*@__PURE__*/ (0, index_js_1.jsonFields)(auth_js_1.PermissionSchema);
/** Reads a `authpb.Permission` from JSON. */
function readPermission(r) {
    const object = r.begin(PermissionFields);
    while (r.next(PermissionFields, object)) {
        switch (r.field) {
            case 1: // permType
                (0, index_js_1.implicitJson)(r, 8, exports.Permission_TypeJson.read);
                break;
            case 2: // key
                (0, index_js_1.implicitJson)(r, 18, index_js_1.bytesJson);
                break;
            case 3: // range_end
                (0, index_js_1.implicitJson)(r, 26, index_js_1.bytesJson);
                break;
        }
    }
}
/** Appends the fields of a `authpb.Permission`. */
function encodePermission(message, writer) {
    if (message.permType)
        (0, index_js_2.writeInt32)(writer.tag(8), message.permType);
    if (message.key?.length)
        (0, index_js_2.writeBytes)(writer.tag(18), message.key);
    if (message.rangeEnd?.length)
        (0, index_js_2.writeBytes)(writer.tag(26), message.rangeEnd);
    (0, index_js_2.writeUnknown)(writer, message.$unknown);
}
function createPermission() {
    return {
        permType: 0,
        key: index_js_2.noBytes,
        rangeEnd: index_js_2.noBytes,
    };
}
/** Reads the fields of a `authpb.Permission` up to `end`, into `message` if given. */
function decodePermission(reader, end, message = createPermission()) {
    while (reader.pos < end) {
        const start = reader.pos;
        const tag = reader.tag();
        switch (tag) {
            case 8:
                message.permType = reader.int32();
                break;
            case 18:
                message.key = reader.byteString();
                break;
            case 26:
                message.rangeEnd = reader.byteString();
                break;
            default:
                (0, index_js_2.readUnknown)(reader, start, tag, message);
        }
    }
    reader.finish(end);
    return message;
}
/** Mapper of `authpb.Role`. */
exports.RoleMapper = (0, index_js_1.createMapper)(auth_js_1.RoleSchema, writeRole, readRole, (message) => (0, index_js_2.encodeMessage)(message, encodeRole), (wire) => (0, index_js_2.decodeMessage)(wire, decodeRole));
/** Writes a `authpb.Role` as JSON. */
function writeRole(w) {
    let tag = w.open();
    tag = (0, index_js_1.implicitField)(w, tag, 10, keys.name, index_js_1.bytesValue, '""');
    tag = (0, index_js_1.messageListField)(w, tag, 18, keys.keyPermission, writePermission);
    w.close(tag, auth_js_1.RoleSchema);
}
const RoleFields = /*@__PURE__*/ (0, index_js_1.jsonFields)(auth_js_1.RoleSchema);
/** Reads a `authpb.Role` from JSON. */
function readRole(r) {
    const object = r.begin(RoleFields);
    while (r.next(RoleFields, object)) {
        switch (r.field) {
            case 1: // name
                (0, index_js_1.implicitJson)(r, 10, index_js_1.bytesJson);
                break;
            case 2: // keyPermission
                (0, index_js_1.messageListJson)(r, 18, readPermission);
                break;
        }
    }
}
/** Appends the fields of a `authpb.Role`. */
function encodeRole(message, writer) {
    if (message.name?.length)
        (0, index_js_2.writeBytes)(writer.tag(10), message.name);
    (0, index_js_2.writeMessages)(writer, 18, message.keyPermission, encodePermission);
    (0, index_js_2.writeUnknown)(writer, message.$unknown);
}
function createRole() {
    return {
        name: index_js_2.noBytes,
        keyPermission: [],
    };
}
/** Reads the fields of a `authpb.Role` up to `end`, into `message` if given. */
function decodeRole(reader, end, message = createRole()) {
    while (reader.pos < end) {
        const start = reader.pos;
        const tag = reader.tag();
        switch (tag) {
            case 10:
                message.name = reader.byteString();
                break;
            case 18:
                message.keyPermission.push((0, index_js_2.readMessage)(reader, decodePermission));
                break;
            default:
                (0, index_js_2.readUnknown)(reader, start, tag, message);
        }
    }
    reader.finish(end);
    return message;
}
//# sourceMappingURL=auth.js.map