"use strict";
// JSON text, wire format and typed messages of etcd/lock.proto.
Object.defineProperty(exports, "__esModule", { value: true });
exports.UnlockResponseMapper = exports.UnlockRequestMapper = exports.LockResponseMapper = exports.LockRequestMapper = void 0;
exports.writeLockRequest = writeLockRequest;
exports.readLockRequest = readLockRequest;
exports.encodeLockRequest = encodeLockRequest;
exports.decodeLockRequest = decodeLockRequest;
exports.writeLockResponse = writeLockResponse;
exports.readLockResponse = readLockResponse;
exports.encodeLockResponse = encodeLockResponse;
exports.decodeLockResponse = decodeLockResponse;
exports.writeUnlockRequest = writeUnlockRequest;
exports.readUnlockRequest = readUnlockRequest;
exports.encodeUnlockRequest = encodeUnlockRequest;
exports.decodeUnlockRequest = decodeUnlockRequest;
exports.writeUnlockResponse = writeUnlockResponse;
exports.readUnlockResponse = readUnlockResponse;
exports.encodeUnlockResponse = encodeUnlockResponse;
exports.decodeUnlockResponse = decodeUnlockResponse;
const index_js_1 = require("../runtime/json/index.js");
const index_js_2 = require("../runtime/wire/index.js");
const lock_js_1 = require("../schemas/lock.js");
const rpc_js_1 = require("./rpc.js");
/** Field names as JSON writes them. */
const keys = {
    name: /*@__PURE__*/ (0, index_js_1.jsonKey)("name"),
    lease: /*@__PURE__*/ (0, index_js_1.jsonKey)("lease"),
    header: /*@__PURE__*/ (0, index_js_1.jsonKey)("header"),
    key: /*@__PURE__*/ (0, index_js_1.jsonKey)("key"),
};
/** Mapper of `v3lockpb.LockRequest`. */
exports.LockRequestMapper = (0, index_js_1.createMapper)(lock_js_1.LockRequestSchema, writeLockRequest, readLockRequest, (message) => (0, index_js_2.encodeMessage)(message, encodeLockRequest), (wire) => (0, index_js_2.decodeMessage)(wire, decodeLockRequest));
/** Writes a `v3lockpb.LockRequest` as JSON. */
function writeLockRequest(w) {
    let tag = w.open();
    tag = (0, index_js_1.implicitField)(w, tag, 10, keys.name, index_js_1.bytesValue, '""');
    tag = (0, index_js_1.implicitField)(w, tag, 16, keys.lease, index_js_1.int64Value, '"0"');
    w.close(tag, lock_js_1.LockRequestSchema);
}
const LockRequestFields = /*@__PURE__*/ (0, index_js_1.jsonFields)(lock_js_1.LockRequestSchema);
/** Reads a `v3lockpb.LockRequest` from JSON. */
function readLockRequest(r) {
    const object = r.begin(LockRequestFields);
    while (r.next(LockRequestFields, object)) {
        switch (r.field) {
            case 1: // name
                (0, index_js_1.implicitJson)(r, 10, index_js_1.bytesJson);
                break;
            case 2: // lease
                (0, index_js_1.implicitJson)(r, 16, index_js_1.int64Json);
                break;
        }
    }
}
/** Appends the fields of a `v3lockpb.LockRequest`. */
function encodeLockRequest(message, writer) {
    if (message.name?.length)
        (0, index_js_2.writeBytes)(writer.tag(10), message.name);
    if (message.lease)
        (0, index_js_2.writeInt64)(writer.tag(16), message.lease);
    (0, index_js_2.writeUnknown)(writer, message.$unknown);
}
function createLockRequest() {
    return {
        name: index_js_2.noBytes,
        lease: 0n,
    };
}
/** Reads the fields of a `v3lockpb.LockRequest` up to `end`, into `message` if given. */
function decodeLockRequest(reader, end, message = createLockRequest()) {
    while (reader.pos < end) {
        const start = reader.pos;
        const tag = reader.tag();
        switch (tag) {
            case 10:
                message.name = reader.byteString();
                break;
            case 16:
                message.lease = reader.int64();
                break;
            default:
                (0, index_js_2.readUnknown)(reader, start, tag, message);
        }
    }
    reader.finish(end);
    return message;
}
/** Mapper of `v3lockpb.LockResponse`. */
exports.LockResponseMapper = (0, index_js_1.createMapper)(lock_js_1.LockResponseSchema, writeLockResponse, readLockResponse, (message) => (0, index_js_2.encodeMessage)(message, encodeLockResponse), (wire) => (0, index_js_2.decodeMessage)(wire, decodeLockResponse));
/** Writes a `v3lockpb.LockResponse` as JSON. */
function writeLockResponse(w) {
    let tag = w.open();
    tag = (0, index_js_1.messageField)(w, tag, 10, keys.header, rpc_js_1.writeResponseHeader);
    tag = (0, index_js_1.implicitField)(w, tag, 18, keys.key, index_js_1.bytesValue, '""');
    w.close(tag, lock_js_1.LockResponseSchema);
}
const LockResponseFields = /*@__PURE__*/ (0, index_js_1.jsonFields)(lock_js_1.LockResponseSchema);
/** Reads a `v3lockpb.LockResponse` from JSON. */
function readLockResponse(r) {
    const object = r.begin(LockResponseFields);
    while (r.next(LockResponseFields, object)) {
        switch (r.field) {
            case 1: // header
                (0, index_js_1.messageJson)(r, 10, rpc_js_1.readResponseHeader);
                break;
            case 2: // key
                (0, index_js_1.implicitJson)(r, 18, index_js_1.bytesJson);
                break;
        }
    }
}
/** Appends the fields of a `v3lockpb.LockResponse`. */
function encodeLockResponse(message, writer) {
    if (message.header !== undefined)
        (0, index_js_2.writeMessage)(writer.tag(10), message.header, rpc_js_1.encodeResponseHeader);
    if (message.key?.length)
        (0, index_js_2.writeBytes)(writer.tag(18), message.key);
    (0, index_js_2.writeUnknown)(writer, message.$unknown);
}
function createLockResponse() {
    return {
        key: index_js_2.noBytes,
    };
}
/** Reads the fields of a `v3lockpb.LockResponse` up to `end`, into `message` if given. */
function decodeLockResponse(reader, end, message = createLockResponse()) {
    while (reader.pos < end) {
        const start = reader.pos;
        const tag = reader.tag();
        switch (tag) {
            case 10:
                message.header = (0, index_js_2.readMessage)(reader, rpc_js_1.decodeResponseHeader, message.header);
                break;
            case 18:
                message.key = reader.byteString();
                break;
            default:
                (0, index_js_2.readUnknown)(reader, start, tag, message);
        }
    }
    reader.finish(end);
    return message;
}
/** Mapper of `v3lockpb.UnlockRequest`. */
exports.UnlockRequestMapper = (0, index_js_1.createMapper)(lock_js_1.UnlockRequestSchema, writeUnlockRequest, readUnlockRequest, (message) => (0, index_js_2.encodeMessage)(message, encodeUnlockRequest), (wire) => (0, index_js_2.decodeMessage)(wire, decodeUnlockRequest));
/** Writes a `v3lockpb.UnlockRequest` as JSON. */
function writeUnlockRequest(w) {
    let tag = w.open();
    tag = (0, index_js_1.implicitField)(w, tag, 10, keys.key, index_js_1.bytesValue, '""');
    w.close(tag, lock_js_1.UnlockRequestSchema);
}
const UnlockRequestFields = /*@__PURE__*/ (0, index_js_1.jsonFields)(lock_js_1.UnlockRequestSchema);
/** Reads a `v3lockpb.UnlockRequest` from JSON. */
function readUnlockRequest(r) {
    const object = r.begin(UnlockRequestFields);
    while (r.next(UnlockRequestFields, object)) {
        switch (r.field) {
            case 1: // key
                (0, index_js_1.implicitJson)(r, 10, index_js_1.bytesJson);
                break;
        }
    }
}
/** Appends the fields of a `v3lockpb.UnlockRequest`. */
function encodeUnlockRequest(message, writer) {
    if (message.key?.length)
        (0, index_js_2.writeBytes)(writer.tag(10), message.key);
    (0, index_js_2.writeUnknown)(writer, message.$unknown);
}
function createUnlockRequest() {
    return {
        key: index_js_2.noBytes,
    };
}
/** Reads the fields of a `v3lockpb.UnlockRequest` up to `end`, into `message` if given. */
function decodeUnlockRequest(reader, end, message = createUnlockRequest()) {
    while (reader.pos < end) {
        const start = reader.pos;
        const tag = reader.tag();
        switch (tag) {
            case 10:
                message.key = reader.byteString();
                break;
            default:
                (0, index_js_2.readUnknown)(reader, start, tag, message);
        }
    }
    reader.finish(end);
    return message;
}
/** Mapper of `v3lockpb.UnlockResponse`. */
exports.UnlockResponseMapper = (0, index_js_1.createMapper)(lock_js_1.UnlockResponseSchema, writeUnlockResponse, readUnlockResponse, (message) => (0, index_js_2.encodeMessage)(message, encodeUnlockResponse), (wire) => (0, index_js_2.decodeMessage)(wire, decodeUnlockResponse));
/** Writes a `v3lockpb.UnlockResponse` as JSON. */
function writeUnlockResponse(w) {
    let tag = w.open();
    tag = (0, index_js_1.messageField)(w, tag, 10, keys.header, rpc_js_1.writeResponseHeader);
    w.close(tag, lock_js_1.UnlockResponseSchema);
}
const UnlockResponseFields = /*@__PURE__*/ (0, index_js_1.jsonFields)(lock_js_1.UnlockResponseSchema);
/** Reads a `v3lockpb.UnlockResponse` from JSON. */
function readUnlockResponse(r) {
    const object = r.begin(UnlockResponseFields);
    while (r.next(UnlockResponseFields, object)) {
        switch (r.field) {
            case 1: // header
                (0, index_js_1.messageJson)(r, 10, rpc_js_1.readResponseHeader);
                break;
        }
    }
}
/** Appends the fields of a `v3lockpb.UnlockResponse`. */
function encodeUnlockResponse(message, writer) {
    if (message.header !== undefined)
        (0, index_js_2.writeMessage)(writer.tag(10), message.header, rpc_js_1.encodeResponseHeader);
    (0, index_js_2.writeUnknown)(writer, message.$unknown);
}
/** Reads the fields of a `v3lockpb.UnlockResponse` up to `end`, into `message` if given. */
function decodeUnlockResponse(reader, end, message = {}) {
    while (reader.pos < end) {
        const start = reader.pos;
        const tag = reader.tag();
        switch (tag) {
            case 10:
                message.header = (0, index_js_2.readMessage)(reader, rpc_js_1.decodeResponseHeader, message.header);
                break;
            default:
                (0, index_js_2.readUnknown)(reader, start, tag, message);
        }
    }
    reader.finish(end);
    return message;
}
//# sourceMappingURL=lock.js.map