"use strict";
// JSON text, wire format and typed messages of etcd/kv.proto.
Object.defineProperty(exports, "__esModule", { value: true });
exports.EventMapper = exports.KeyValueMapper = exports.Event_EventTypeJson = void 0;
exports.writeKeyValue = writeKeyValue;
exports.readKeyValue = readKeyValue;
exports.encodeKeyValue = encodeKeyValue;
exports.decodeKeyValue = decodeKeyValue;
exports.writeEvent = writeEvent;
exports.readEvent = readEvent;
exports.encodeEvent = encodeEvent;
exports.decodeEvent = decodeEvent;
const index_js_1 = require("../runtime/json/index.js");
const index_js_2 = require("../runtime/wire/index.js");
const kv_js_1 = require("../schemas/kv.js");
/** Field names as JSON writes them. */
const keys = {
    key: /*@__PURE__*/ (0, index_js_1.jsonKey)("key"),
    createRevision: /*@__PURE__*/ (0, index_js_1.jsonKey)("create_revision", "createRevision"),
    modRevision: /*@__PURE__*/ (0, index_js_1.jsonKey)("mod_revision", "modRevision"),
    version: /*@__PURE__*/ (0, index_js_1.jsonKey)("version"),
    value: /*@__PURE__*/ (0, index_js_1.jsonKey)("value"),
    lease: /*@__PURE__*/ (0, index_js_1.jsonKey)("lease"),
    type: /*@__PURE__*/ (0, index_js_1.jsonKey)("type"),
    kv: /*@__PURE__*/ (0, index_js_1.jsonKey)("kv"),
    prevKv: /*@__PURE__*/ (0, index_js_1.jsonKey)("prev_kv", "prevKv"),
};
/** JSON form of `mvccpb.Event.EventType`. */
exports.Event_EventTypeJson = (0, index_js_1.enumJson)(kv_js_1.Event_EventTypeSchema);
/** Mapper of `mvccpb.KeyValue`. */
exports.KeyValueMapper = (0, index_js_1.createMapper)(kv_js_1.KeyValueSchema, writeKeyValue, readKeyValue, (message) => (0, index_js_2.encodeMessage)(message, encodeKeyValue), (wire) => (0, index_js_2.decodeMessage)(wire, decodeKeyValue));
/** Writes a `mvccpb.KeyValue` as JSON. */
function writeKeyValue(w) {
    let tag = w.open();
    tag = (0, index_js_1.implicitField)(w, tag, 10, keys.key, index_js_1.bytesValue, '""');
    tag = (0, index_js_1.implicitField)(w, tag, 16, keys.createRevision, index_js_1.int64Value, '"0"');
    tag = (0, index_js_1.implicitField)(w, tag, 24, keys.modRevision, index_js_1.int64Value, '"0"');
    tag = (0, index_js_1.implicitField)(w, tag, 32, keys.version, index_js_1.int64Value, '"0"');
    tag = (0, index_js_1.implicitField)(w, tag, 42, keys.value, index_js_1.bytesValue, '""');
    tag = (0, index_js_1.implicitField)(w, tag, 48, keys.lease, index_js_1.int64Value, '"0"');
    w.close(tag, kv_js_1.KeyValueSchema);
}
const KeyValueFields = /*@__PURE__*/ (0, index_js_1.jsonFields)(kv_js_1.KeyValueSchema);
/** Reads a `mvccpb.KeyValue` from JSON. */
function readKeyValue(r) {
    const object = r.begin(KeyValueFields);
    while (r.next(KeyValueFields, object)) {
        switch (r.field) {
            case 1: // key
                (0, index_js_1.implicitJson)(r, 10, index_js_1.bytesJson);
                break;
            case 2: // create_revision
                (0, index_js_1.implicitJson)(r, 16, index_js_1.int64Json);
                break;
            case 3: // mod_revision
                (0, index_js_1.implicitJson)(r, 24, index_js_1.int64Json);
                break;
            case 4: // version
                (0, index_js_1.implicitJson)(r, 32, index_js_1.int64Json);
                break;
            case 5: // value
                (0, index_js_1.implicitJson)(r, 42, index_js_1.bytesJson);
                break;
            case 6: // lease
                (0, index_js_1.implicitJson)(r, 48, index_js_1.int64Json);
                break;
        }
    }
}
/** Appends the fields of a `mvccpb.KeyValue`. */
function encodeKeyValue(message, writer) {
    if (message.key?.length)
        (0, index_js_2.writeBytes)(writer.tag(10), message.key);
    if (message.createRevision)
        (0, index_js_2.writeInt64)(writer.tag(16), message.createRevision);
    if (message.modRevision)
        (0, index_js_2.writeInt64)(writer.tag(24), message.modRevision);
    if (message.version)
        (0, index_js_2.writeInt64)(writer.tag(32), message.version);
    if (message.value?.length)
        (0, index_js_2.writeBytes)(writer.tag(42), message.value);
    if (message.lease)
        (0, index_js_2.writeInt64)(writer.tag(48), message.lease);
    (0, index_js_2.writeUnknown)(writer, message.$unknown);
}
function createKeyValue() {
    return {
        key: index_js_2.noBytes,
        createRevision: 0n,
        modRevision: 0n,
        version: 0n,
        value: index_js_2.noBytes,
        lease: 0n,
    };
}
/** Reads the fields of a `mvccpb.KeyValue` up to `end`, into `message` if given. */
function decodeKeyValue(reader, end, message = createKeyValue()) {
    while (reader.pos < end) {
        const start = reader.pos;
        const tag = reader.tag();
        switch (tag) {
            case 10:
                message.key = reader.byteString();
                break;
            case 16:
                message.createRevision = reader.int64();
                break;
            case 24:
                message.modRevision = reader.int64();
                break;
            case 32:
                message.version = reader.int64();
                break;
            case 42:
                message.value = reader.byteString();
                break;
            case 48:
                message.lease = reader.int64();
                break;
            default:
                (0, index_js_2.readUnknown)(reader, start, tag, message);
        }
    }
    reader.finish(end);
    return message;
}
/** Mapper of `mvccpb.Event`. */
exports.EventMapper = (0, index_js_1.createMapper)(kv_js_1.EventSchema, writeEvent, readEvent, (message) => (0, index_js_2.encodeMessage)(message, encodeEvent), (wire) => (0, index_js_2.decodeMessage)(wire, decodeEvent));
/** Writes a `mvccpb.Event` as JSON. */
function writeEvent(w) {
    let tag = w.open();
    tag = (0, index_js_1.implicitEnumField)(w, tag, 8, keys.type, exports.Event_EventTypeJson);
    tag = (0, index_js_1.messageField)(w, tag, 18, keys.kv, writeKeyValue);
    tag = (0, index_js_1.messageField)(w, tag, 26, keys.prevKv, writeKeyValue);
    w.close(tag, kv_js_1.EventSchema);
}
const EventFields = /*@__PURE__*/ (0, index_js_1.jsonFields)(kv_js_1.EventSchema);
/** Reads a `mvccpb.Event` from JSON. */
function readEvent(r) {
    const object = r.begin(EventFields);
    while (r.next(EventFields, object)) {
        switch (r.field) {
            case 1: // type
                (0, index_js_1.implicitJson)(r, 8, exports.Event_EventTypeJson.read);
                break;
            case 2: // kv
                (0, index_js_1.messageJson)(r, 18, readKeyValue);
                break;
            case 3: // prev_kv
                (0, index_js_1.messageJson)(r, 26, readKeyValue);
                break;
        }
    }
}
/** Appends the fields of a `mvccpb.Event`. */
function encodeEvent(message, writer) {
    if (message.type)
        (0, index_js_2.writeInt32)(writer.tag(8), message.type);
    if (message.kv !== undefined)
        (0, index_js_2.writeMessage)(writer.tag(18), message.kv, encodeKeyValue);
    if (message.prevKv !== undefined)
        (0, index_js_2.writeMessage)(writer.tag(26), message.prevKv, encodeKeyValue);
    (0, index_js_2.writeUnknown)(writer, message.$unknown);
}
function createEvent() {
    return {
        type: 0,
    };
}
/** Reads the fields of a `mvccpb.Event` up to `end`, into `message` if given. */
function decodeEvent(reader, end, message = createEvent()) {
    while (reader.pos < end) {
        const start = reader.pos;
        const tag = reader.tag();
        switch (tag) {
            case 8:
                message.type = reader.int32();
                break;
            case 18:
                message.kv = (0, index_js_2.readMessage)(reader, decodeKeyValue, message.kv);
                break;
            case 26:
                message.prevKv = (0, index_js_2.readMessage)(reader, decodeKeyValue, message.prevKv);
                break;
            default:
                (0, index_js_2.readUnknown)(reader, start, tag, message);
        }
    }
    reader.finish(end);
    return message;
}
//# sourceMappingURL=kv.js.map