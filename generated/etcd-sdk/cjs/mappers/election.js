"use strict";
// JSON text, wire format and typed messages of etcd/election.proto.
Object.defineProperty(exports, "__esModule", { value: true });
exports.ProclaimResponseMapper = exports.ProclaimRequestMapper = exports.ResignResponseMapper = exports.ResignRequestMapper = exports.LeaderResponseMapper = exports.LeaderRequestMapper = exports.LeaderKeyMapper = exports.CampaignResponseMapper = exports.CampaignRequestMapper = void 0;
exports.writeCampaignRequest = writeCampaignRequest;
exports.readCampaignRequest = readCampaignRequest;
exports.encodeCampaignRequest = encodeCampaignRequest;
exports.decodeCampaignRequest = decodeCampaignRequest;
exports.writeCampaignResponse = writeCampaignResponse;
exports.readCampaignResponse = readCampaignResponse;
exports.encodeCampaignResponse = encodeCampaignResponse;
exports.decodeCampaignResponse = decodeCampaignResponse;
exports.writeLeaderKey = writeLeaderKey;
exports.readLeaderKey = readLeaderKey;
exports.encodeLeaderKey = encodeLeaderKey;
exports.decodeLeaderKey = decodeLeaderKey;
exports.writeLeaderRequest = writeLeaderRequest;
exports.readLeaderRequest = readLeaderRequest;
exports.encodeLeaderRequest = encodeLeaderRequest;
exports.decodeLeaderRequest = decodeLeaderRequest;
exports.writeLeaderResponse = writeLeaderResponse;
exports.readLeaderResponse = readLeaderResponse;
exports.encodeLeaderResponse = encodeLeaderResponse;
exports.decodeLeaderResponse = decodeLeaderResponse;
exports.writeResignRequest = writeResignRequest;
exports.readResignRequest = readResignRequest;
exports.encodeResignRequest = encodeResignRequest;
exports.decodeResignRequest = decodeResignRequest;
exports.writeResignResponse = writeResignResponse;
exports.readResignResponse = readResignResponse;
exports.encodeResignResponse = encodeResignResponse;
exports.decodeResignResponse = decodeResignResponse;
exports.writeProclaimRequest = writeProclaimRequest;
exports.readProclaimRequest = readProclaimRequest;
exports.encodeProclaimRequest = encodeProclaimRequest;
exports.decodeProclaimRequest = decodeProclaimRequest;
exports.writeProclaimResponse = writeProclaimResponse;
exports.readProclaimResponse = readProclaimResponse;
exports.encodeProclaimResponse = encodeProclaimResponse;
exports.decodeProclaimResponse = decodeProclaimResponse;
const index_js_1 = require("../runtime/json/index.js");
const index_js_2 = require("../runtime/wire/index.js");
const election_js_1 = require("../schemas/election.js");
const kv_js_1 = require("./kv.js");
const rpc_js_1 = require("./rpc.js");
/** Field names as JSON writes them. */
const keys = {
    name: /*@__PURE__*/ (0, index_js_1.jsonKey)("name"),
    lease: /*@__PURE__*/ (0, index_js_1.jsonKey)("lease"),
    value: /*@__PURE__*/ (0, index_js_1.jsonKey)("value"),
    header: /*@__PURE__*/ (0, index_js_1.jsonKey)("header"),
    leader: /*@__PURE__*/ (0, index_js_1.jsonKey)("leader"),
    key: /*@__PURE__*/ (0, index_js_1.jsonKey)("key"),
    rev: /*@__PURE__*/ (0, index_js_1.jsonKey)("rev"),
    kv: /*@__PURE__*/ (0, index_js_1.jsonKey)("kv"),
};
/** Mapper of `v3electionpb.CampaignRequest`. */
exports.CampaignRequestMapper = (0, index_js_1.createMapper)(election_js_1.CampaignRequestSchema, writeCampaignRequest, readCampaignRequest, (message) => (0, index_js_2.encodeMessage)(message, encodeCampaignRequest), (wire) => (0, index_js_2.decodeMessage)(wire, decodeCampaignRequest));
/** Writes a `v3electionpb.CampaignRequest` as JSON. */
function writeCampaignRequest(w) {
    let tag = w.open();
    tag = (0, index_js_1.implicitField)(w, tag, 10, keys.name, index_js_1.bytesValue, '""');
    tag = (0, index_js_1.implicitField)(w, tag, 16, keys.lease, index_js_1.int64Value, '"0"');
    tag = (0, index_js_1.implicitField)(w, tag, 26, keys.value, index_js_1.bytesValue, '""');
    w.close(tag, election_js_1.CampaignRequestSchema);
}
const CampaignRequestFields = /*@__PURE__*/ (0, index_js_1.jsonFields)(election_js_1.CampaignRequestSchema);
/** Reads a `v3electionpb.CampaignRequest` from JSON. */
function readCampaignRequest(r) {
    const object = r.begin(CampaignRequestFields);
    while (r.next(CampaignRequestFields, object)) {
        switch (r.field) {
            case 1: // name
                (0, index_js_1.implicitJson)(r, 10, index_js_1.bytesJson);
                break;
            case 2: // lease
                (0, index_js_1.implicitJson)(r, 16, index_js_1.int64Json);
                break;
            case 3: // value
                (0, index_js_1.implicitJson)(r, 26, index_js_1.bytesJson);
                break;
        }
    }
}
/** Appends the fields of a `v3electionpb.CampaignRequest`. */
function encodeCampaignRequest(message, writer) {
    if (message.name?.length)
        (0, index_js_2.writeBytes)(writer.tag(10), message.name);
    if (message.lease)
        (0, index_js_2.writeInt64)(writer.tag(16), message.lease);
    if (message.value?.length)
        (0, index_js_2.writeBytes)(writer.tag(26), message.value);
    (0, index_js_2.writeUnknown)(writer, message.$unknown);
}
function createCampaignRequest() {
    return {
        name: index_js_2.noBytes,
        lease: 0n,
        value: index_js_2.noBytes,
    };
}
/** Reads the fields of a `v3electionpb.CampaignRequest` up to `end`, into `message` if given. */
function decodeCampaignRequest(reader, end, message = createCampaignRequest()) {
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
            case 26:
                message.value = reader.byteString();
                break;
            default:
                (0, index_js_2.readUnknown)(reader, start, tag, message);
        }
    }
    reader.finish(end);
    return message;
}
/** Mapper of `v3electionpb.CampaignResponse`. */
exports.CampaignResponseMapper = (0, index_js_1.createMapper)(election_js_1.CampaignResponseSchema, writeCampaignResponse, readCampaignResponse, (message) => (0, index_js_2.encodeMessage)(message, encodeCampaignResponse), (wire) => (0, index_js_2.decodeMessage)(wire, decodeCampaignResponse));
/** Writes a `v3electionpb.CampaignResponse` as JSON. */
function writeCampaignResponse(w) {
    let tag = w.open();
    tag = (0, index_js_1.messageField)(w, tag, 10, keys.header, rpc_js_1.writeResponseHeader);
    tag = (0, index_js_1.messageField)(w, tag, 18, keys.leader, writeLeaderKey);
    w.close(tag, election_js_1.CampaignResponseSchema);
}
const CampaignResponseFields = /*@__PURE__*/ (0, index_js_1.jsonFields)(election_js_1.CampaignResponseSchema);
/** Reads a `v3electionpb.CampaignResponse` from JSON. */
function readCampaignResponse(r) {
    const object = r.begin(CampaignResponseFields);
    while (r.next(CampaignResponseFields, object)) {
        switch (r.field) {
            case 1: // header
                (0, index_js_1.messageJson)(r, 10, rpc_js_1.readResponseHeader);
                break;
            case 2: // leader
                (0, index_js_1.messageJson)(r, 18, readLeaderKey);
                break;
        }
    }
}
/** Appends the fields of a `v3electionpb.CampaignResponse`. */
function encodeCampaignResponse(message, writer) {
    if (message.header !== undefined)
        (0, index_js_2.writeMessage)(writer.tag(10), message.header, rpc_js_1.encodeResponseHeader);
    if (message.leader !== undefined)
        (0, index_js_2.writeMessage)(writer.tag(18), message.leader, encodeLeaderKey);
    (0, index_js_2.writeUnknown)(writer, message.$unknown);
}
/** Reads the fields of a `v3electionpb.CampaignResponse` up to `end`, into `message` if given. */
function decodeCampaignResponse(reader, end, message = {}) {
    while (reader.pos < end) {
        const start = reader.pos;
        const tag = reader.tag();
        switch (tag) {
            case 10:
                message.header = (0, index_js_2.readMessage)(reader, rpc_js_1.decodeResponseHeader, message.header);
                break;
            case 18:
                message.leader = (0, index_js_2.readMessage)(reader, decodeLeaderKey, message.leader);
                break;
            default:
                (0, index_js_2.readUnknown)(reader, start, tag, message);
        }
    }
    reader.finish(end);
    return message;
}
/** Mapper of `v3electionpb.LeaderKey`. */
exports.LeaderKeyMapper = (0, index_js_1.createMapper)(election_js_1.LeaderKeySchema, writeLeaderKey, readLeaderKey, (message) => (0, index_js_2.encodeMessage)(message, encodeLeaderKey), (wire) => (0, index_js_2.decodeMessage)(wire, decodeLeaderKey));
/** Writes a `v3electionpb.LeaderKey` as JSON. */
function writeLeaderKey(w) {
    let tag = w.open();
    tag = (0, index_js_1.implicitField)(w, tag, 10, keys.name, index_js_1.bytesValue, '""');
    tag = (0, index_js_1.implicitField)(w, tag, 18, keys.key, index_js_1.bytesValue, '""');
    tag = (0, index_js_1.implicitField)(w, tag, 24, keys.rev, index_js_1.int64Value, '"0"');
    tag = (0, index_js_1.implicitField)(w, tag, 32, keys.lease, index_js_1.int64Value, '"0"');
    w.close(tag, election_js_1.LeaderKeySchema);
}
const LeaderKeyFields = /*@__PURE__*/ (0, index_js_1.jsonFields)(election_js_1.LeaderKeySchema);
/** Reads a `v3electionpb.LeaderKey` from JSON. */
function readLeaderKey(r) {
    const object = r.begin(LeaderKeyFields);
    while (r.next(LeaderKeyFields, object)) {
        switch (r.field) {
            case 1: // name
                (0, index_js_1.implicitJson)(r, 10, index_js_1.bytesJson);
                break;
            case 2: // key
                (0, index_js_1.implicitJson)(r, 18, index_js_1.bytesJson);
                break;
            case 3: // rev
                (0, index_js_1.implicitJson)(r, 24, index_js_1.int64Json);
                break;
            case 4: // lease
                (0, index_js_1.implicitJson)(r, 32, index_js_1.int64Json);
                break;
        }
    }
}
/** Appends the fields of a `v3electionpb.LeaderKey`. */
function encodeLeaderKey(message, writer) {
    if (message.name?.length)
        (0, index_js_2.writeBytes)(writer.tag(10), message.name);
    if (message.key?.length)
        (0, index_js_2.writeBytes)(writer.tag(18), message.key);
    if (message.rev)
        (0, index_js_2.writeInt64)(writer.tag(24), message.rev);
    if (message.lease)
        (0, index_js_2.writeInt64)(writer.tag(32), message.lease);
    (0, index_js_2.writeUnknown)(writer, message.$unknown);
}
function createLeaderKey() {
    return {
        name: index_js_2.noBytes,
        key: index_js_2.noBytes,
        rev: 0n,
        lease: 0n,
    };
}
/** Reads the fields of a `v3electionpb.LeaderKey` up to `end`, into `message` if given. */
function decodeLeaderKey(reader, end, message = createLeaderKey()) {
    while (reader.pos < end) {
        const start = reader.pos;
        const tag = reader.tag();
        switch (tag) {
            case 10:
                message.name = reader.byteString();
                break;
            case 18:
                message.key = reader.byteString();
                break;
            case 24:
                message.rev = reader.int64();
                break;
            case 32:
                message.lease = reader.int64();
                break;
            default:
                (0, index_js_2.readUnknown)(reader, start, tag, message);
        }
    }
    reader.finish(end);
    return message;
}
/** Mapper of `v3electionpb.LeaderRequest`. */
exports.LeaderRequestMapper = (0, index_js_1.createMapper)(election_js_1.LeaderRequestSchema, writeLeaderRequest, readLeaderRequest, (message) => (0, index_js_2.encodeMessage)(message, encodeLeaderRequest), (wire) => (0, index_js_2.decodeMessage)(wire, decodeLeaderRequest));
/** Writes a `v3electionpb.LeaderRequest` as JSON. */
function writeLeaderRequest(w) {
    let tag = w.open();
    tag = (0, index_js_1.implicitField)(w, tag, 10, keys.name, index_js_1.bytesValue, '""');
    w.close(tag, election_js_1.LeaderRequestSchema);
}
const LeaderRequestFields = /*@__PURE__*/ (0, index_js_1.jsonFields)(election_js_1.LeaderRequestSchema);
/** Reads a `v3electionpb.LeaderRequest` from JSON. */
function readLeaderRequest(r) {
    const object = r.begin(LeaderRequestFields);
    while (r.next(LeaderRequestFields, object)) {
        switch (r.field) {
            case 1: // name
                (0, index_js_1.implicitJson)(r, 10, index_js_1.bytesJson);
                break;
        }
    }
}
/** Appends the fields of a `v3electionpb.LeaderRequest`. */
function encodeLeaderRequest(message, writer) {
    if (message.name?.length)
        (0, index_js_2.writeBytes)(writer.tag(10), message.name);
    (0, index_js_2.writeUnknown)(writer, message.$unknown);
}
function createLeaderRequest() {
    return {
        name: index_js_2.noBytes,
    };
}
/** Reads the fields of a `v3electionpb.LeaderRequest` up to `end`, into `message` if given. */
function decodeLeaderRequest(reader, end, message = createLeaderRequest()) {
    while (reader.pos < end) {
        const start = reader.pos;
        const tag = reader.tag();
        switch (tag) {
            case 10:
                message.name = reader.byteString();
                break;
            default:
                (0, index_js_2.readUnknown)(reader, start, tag, message);
        }
    }
    reader.finish(end);
    return message;
}
/** Mapper of `v3electionpb.LeaderResponse`. */
exports.LeaderResponseMapper = (0, index_js_1.createMapper)(election_js_1.LeaderResponseSchema, writeLeaderResponse, readLeaderResponse, (message) => (0, index_js_2.encodeMessage)(message, encodeLeaderResponse), (wire) => (0, index_js_2.decodeMessage)(wire, decodeLeaderResponse));
/** Writes a `v3electionpb.LeaderResponse` as JSON. */
function writeLeaderResponse(w) {
    let tag = w.open();
    tag = (0, index_js_1.messageField)(w, tag, 10, keys.header, rpc_js_1.writeResponseHeader);
    tag = (0, index_js_1.messageField)(w, tag, 18, keys.kv, kv_js_1.writeKeyValue);
    w.close(tag, election_js_1.LeaderResponseSchema);
}
const LeaderResponseFields = /*@__PURE__*/ (0, index_js_1.jsonFields)(election_js_1.LeaderResponseSchema);
/** Reads a `v3electionpb.LeaderResponse` from JSON. */
function readLeaderResponse(r) {
    const object = r.begin(LeaderResponseFields);
    while (r.next(LeaderResponseFields, object)) {
        switch (r.field) {
            case 1: // header
                (0, index_js_1.messageJson)(r, 10, rpc_js_1.readResponseHeader);
                break;
            case 2: // kv
                (0, index_js_1.messageJson)(r, 18, kv_js_1.readKeyValue);
                break;
        }
    }
}
/** Appends the fields of a `v3electionpb.LeaderResponse`. */
function encodeLeaderResponse(message, writer) {
    if (message.header !== undefined)
        (0, index_js_2.writeMessage)(writer.tag(10), message.header, rpc_js_1.encodeResponseHeader);
    if (message.kv !== undefined)
        (0, index_js_2.writeMessage)(writer.tag(18), message.kv, kv_js_1.encodeKeyValue);
    (0, index_js_2.writeUnknown)(writer, message.$unknown);
}
/** Reads the fields of a `v3electionpb.LeaderResponse` up to `end`, into `message` if given. */
function decodeLeaderResponse(reader, end, message = {}) {
    while (reader.pos < end) {
        const start = reader.pos;
        const tag = reader.tag();
        switch (tag) {
            case 10:
                message.header = (0, index_js_2.readMessage)(reader, rpc_js_1.decodeResponseHeader, message.header);
                break;
            case 18:
                message.kv = (0, index_js_2.readMessage)(reader, kv_js_1.decodeKeyValue, message.kv);
                break;
            default:
                (0, index_js_2.readUnknown)(reader, start, tag, message);
        }
    }
    reader.finish(end);
    return message;
}
/** Mapper of `v3electionpb.ResignRequest`. */
exports.ResignRequestMapper = (0, index_js_1.createMapper)(election_js_1.ResignRequestSchema, writeResignRequest, readResignRequest, (message) => (0, index_js_2.encodeMessage)(message, encodeResignRequest), (wire) => (0, index_js_2.decodeMessage)(wire, decodeResignRequest));
/** Writes a `v3electionpb.ResignRequest` as JSON. */
function writeResignRequest(w) {
    let tag = w.open();
    tag = (0, index_js_1.messageField)(w, tag, 10, keys.leader, writeLeaderKey);
    w.close(tag, election_js_1.ResignRequestSchema);
}
const ResignRequestFields = /*@__PURE__*/ (0, index_js_1.jsonFields)(election_js_1.ResignRequestSchema);
/** Reads a `v3electionpb.ResignRequest` from JSON. */
function readResignRequest(r) {
    const object = r.begin(ResignRequestFields);
    while (r.next(ResignRequestFields, object)) {
        switch (r.field) {
            case 1: // leader
                (0, index_js_1.messageJson)(r, 10, readLeaderKey);
                break;
        }
    }
}
/** Appends the fields of a `v3electionpb.ResignRequest`. */
function encodeResignRequest(message, writer) {
    if (message.leader !== undefined)
        (0, index_js_2.writeMessage)(writer.tag(10), message.leader, encodeLeaderKey);
    (0, index_js_2.writeUnknown)(writer, message.$unknown);
}
/** Reads the fields of a `v3electionpb.ResignRequest` up to `end`, into `message` if given. */
function decodeResignRequest(reader, end, message = {}) {
    while (reader.pos < end) {
        const start = reader.pos;
        const tag = reader.tag();
        switch (tag) {
            case 10:
                message.leader = (0, index_js_2.readMessage)(reader, decodeLeaderKey, message.leader);
                break;
            default:
                (0, index_js_2.readUnknown)(reader, start, tag, message);
        }
    }
    reader.finish(end);
    return message;
}
/** Mapper of `v3electionpb.ResignResponse`. */
exports.ResignResponseMapper = (0, index_js_1.createMapper)(election_js_1.ResignResponseSchema, writeResignResponse, readResignResponse, (message) => (0, index_js_2.encodeMessage)(message, encodeResignResponse), (wire) => (0, index_js_2.decodeMessage)(wire, decodeResignResponse));
/** Writes a `v3electionpb.ResignResponse` as JSON. */
function writeResignResponse(w) {
    let tag = w.open();
    tag = (0, index_js_1.messageField)(w, tag, 10, keys.header, rpc_js_1.writeResponseHeader);
    w.close(tag, election_js_1.ResignResponseSchema);
}
const ResignResponseFields = /*@__PURE__*/ (0, index_js_1.jsonFields)(election_js_1.ResignResponseSchema);
/** Reads a `v3electionpb.ResignResponse` from JSON. */
function readResignResponse(r) {
    const object = r.begin(ResignResponseFields);
    while (r.next(ResignResponseFields, object)) {
        switch (r.field) {
            case 1: // header
                (0, index_js_1.messageJson)(r, 10, rpc_js_1.readResponseHeader);
                break;
        }
    }
}
/** Appends the fields of a `v3electionpb.ResignResponse`. */
function encodeResignResponse(message, writer) {
    if (message.header !== undefined)
        (0, index_js_2.writeMessage)(writer.tag(10), message.header, rpc_js_1.encodeResponseHeader);
    (0, index_js_2.writeUnknown)(writer, message.$unknown);
}
/** Reads the fields of a `v3electionpb.ResignResponse` up to `end`, into `message` if given. */
function decodeResignResponse(reader, end, message = {}) {
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
/** Mapper of `v3electionpb.ProclaimRequest`. */
exports.ProclaimRequestMapper = (0, index_js_1.createMapper)(election_js_1.ProclaimRequestSchema, writeProclaimRequest, readProclaimRequest, (message) => (0, index_js_2.encodeMessage)(message, encodeProclaimRequest), (wire) => (0, index_js_2.decodeMessage)(wire, decodeProclaimRequest));
/** Writes a `v3electionpb.ProclaimRequest` as JSON. */
function writeProclaimRequest(w) {
    let tag = w.open();
    tag = (0, index_js_1.messageField)(w, tag, 10, keys.leader, writeLeaderKey);
    tag = (0, index_js_1.implicitField)(w, tag, 18, keys.value, index_js_1.bytesValue, '""');
    w.close(tag, election_js_1.ProclaimRequestSchema);
}
const ProclaimRequestFields = /*@__PURE__*/ (0, index_js_1.jsonFields)(election_js_1.ProclaimRequestSchema);
/** Reads a `v3electionpb.ProclaimRequest` from JSON. */
function readProclaimRequest(r) {
    const object = r.begin(ProclaimRequestFields);
    while (r.next(ProclaimRequestFields, object)) {
        switch (r.field) {
            case 1: // leader
                (0, index_js_1.messageJson)(r, 10, readLeaderKey);
                break;
            case 2: // value
                (0, index_js_1.implicitJson)(r, 18, index_js_1.bytesJson);
                break;
        }
    }
}
/** Appends the fields of a `v3electionpb.ProclaimRequest`. */
function encodeProclaimRequest(message, writer) {
    if (message.leader !== undefined)
        (0, index_js_2.writeMessage)(writer.tag(10), message.leader, encodeLeaderKey);
    if (message.value?.length)
        (0, index_js_2.writeBytes)(writer.tag(18), message.value);
    (0, index_js_2.writeUnknown)(writer, message.$unknown);
}
function createProclaimRequest() {
    return {
        value: index_js_2.noBytes,
    };
}
/** Reads the fields of a `v3electionpb.ProclaimRequest` up to `end`, into `message` if given. */
function decodeProclaimRequest(reader, end, message = createProclaimRequest()) {
    while (reader.pos < end) {
        const start = reader.pos;
        const tag = reader.tag();
        switch (tag) {
            case 10:
                message.leader = (0, index_js_2.readMessage)(reader, decodeLeaderKey, message.leader);
                break;
            case 18:
                message.value = reader.byteString();
                break;
            default:
                (0, index_js_2.readUnknown)(reader, start, tag, message);
        }
    }
    reader.finish(end);
    return message;
}
/** Mapper of `v3electionpb.ProclaimResponse`. */
exports.ProclaimResponseMapper = (0, index_js_1.createMapper)(election_js_1.ProclaimResponseSchema, writeProclaimResponse, readProclaimResponse, (message) => (0, index_js_2.encodeMessage)(message, encodeProclaimResponse), (wire) => (0, index_js_2.decodeMessage)(wire, decodeProclaimResponse));
/** Writes a `v3electionpb.ProclaimResponse` as JSON. */
function writeProclaimResponse(w) {
    let tag = w.open();
    tag = (0, index_js_1.messageField)(w, tag, 10, keys.header, rpc_js_1.writeResponseHeader);
    w.close(tag, election_js_1.ProclaimResponseSchema);
}
const ProclaimResponseFields = /*@__PURE__*/ (0, index_js_1.jsonFields)(election_js_1.ProclaimResponseSchema);
/** Reads a `v3electionpb.ProclaimResponse` from JSON. */
function readProclaimResponse(r) {
    const object = r.begin(ProclaimResponseFields);
    while (r.next(ProclaimResponseFields, object)) {
        switch (r.field) {
            case 1: // header
                (0, index_js_1.messageJson)(r, 10, rpc_js_1.readResponseHeader);
                break;
        }
    }
}
/** Appends the fields of a `v3electionpb.ProclaimResponse`. */
function encodeProclaimResponse(message, writer) {
    if (message.header !== undefined)
        (0, index_js_2.writeMessage)(writer.tag(10), message.header, rpc_js_1.encodeResponseHeader);
    (0, index_js_2.writeUnknown)(writer, message.$unknown);
}
/** Reads the fields of a `v3electionpb.ProclaimResponse` up to `end`, into `message` if given. */
function decodeProclaimResponse(reader, end, message = {}) {
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
//# sourceMappingURL=election.js.map