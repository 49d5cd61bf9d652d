"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.createInbound = createInbound;
exports.receive = receive;
const end_stream_js_1 = require("./end-stream.js");
const receive_control_js_1 = require("./receive-control.js");
const receive_data_js_1 = require("./receive-data.js");
const receive_headers_js_1 = require("./receive-headers.js");
const protocol_js_1 = require("./protocol.js");
const read_number_js_1 = require("./read-number.js");
/** Creates the state of a reader that has read nothing. */
function createInbound() {
    return {
        carry: new Uint8Array(protocol_js_1.FRAME_HEAD_BYTES + protocol_js_1.DEFAULT_FRAME_BYTES),
        carried: 0,
        dataLeft: 0,
        padding: 0,
        dataStream: undefined,
        dataEnds: false,
        blockStream: 0,
        blockEnds: false,
        block: new Uint8Array(0),
        blockSize: 0,
        blockFrames: 0,
    };
}
/** Reads `[0, length)` of what came over the socket, split anywhere. The bytes may be overwritten afterwards. */
function receive(session, bytes, length) {
    session.received++;
    session.isAwaiting = false;
    let at = 0;
    while (at < length && !session.isClosed) {
        at = session.inbound.dataLeft > 0 ? (0, receive_data_js_1.takeData)(session, bytes, at, length) : takeFrame(session, bytes, at, length);
    }
}
/** Handles the frame at `at`, or carries its start over to the next time; answers where reading goes on. */
function takeFrame(session, bytes, at, length) {
    const { inbound } = session;
    const { carry } = inbound;
    let next = at;
    if (inbound.carried > 0 || length - at < protocol_js_1.FRAME_HEAD_BYTES) {
        next = carryUpTo(inbound, bytes, at, length, protocol_js_1.FRAME_HEAD_BYTES);
        if (inbound.carried < protocol_js_1.FRAME_HEAD_BYTES)
            return next;
    }
    const isCarried = inbound.carried > 0;
    const source = isCarried ? carry : bytes;
    const head = isCarried ? 0 : at;
    const size = (source[head] << 16) | (source[head + 1] << 8) | source[head + 2];
    const type = source[head + 3];
    const flags = source[head + 4];
    const streamId = (0, read_number_js_1.readUint32)(source, head + 5) & 0x7fffffff;
    if (!acceptHead(session, size, type, flags, streamId))
        return length;
    if (type === protocol_js_1.frameTypes.DATA) {
        inbound.carried = 0;
        (0, receive_data_js_1.beginData)(session, flags, streamId, size);
        return isCarried ? next : at + protocol_js_1.FRAME_HEAD_BYTES;
    }
    let start = at + protocol_js_1.FRAME_HEAD_BYTES;
    let payload = bytes;
    if (isCarried || length - start < size) {
        next = carryUpTo(inbound, bytes, isCarried ? next : at, length, protocol_js_1.FRAME_HEAD_BYTES + size);
        if (inbound.carried < protocol_js_1.FRAME_HEAD_BYTES + size)
            return next;
        inbound.carried = 0;
        payload = carry;
        start = protocol_js_1.FRAME_HEAD_BYTES;
    }
    else
        next = start + size;
    if (type === protocol_js_1.frameTypes.HEADERS)
        (0, receive_headers_js_1.handleHeaders)(session, flags, streamId, payload, start, start + size);
    else if (type === protocol_js_1.frameTypes.CONTINUATION)
        (0, receive_headers_js_1.continueBlock)(session, flags, payload, start, start + size);
    else
        (0, receive_control_js_1.handleControl)(session, type, flags, streamId, payload, start, size);
    return next;
}
/** Copies until `wanted` bytes are carried, or there are no more. */
function carryUpTo(inbound, bytes, at, length, wanted) {
    const count = Math.min(wanted - inbound.carried, length - at);
    if (count <= 0)
        return at;
    inbound.carry.set(bytes.subarray(at, at + count), inbound.carried);
    inbound.carried += count;
    return at + count;
}
/** What can be said of a frame by its head alone. */
function acceptHead(session, size, type, flags, streamId) {
    const { blockStream } = session.inbound;
    if (!session.isReady && (type !== protocol_js_1.frameTypes.SETTINGS || (flags & protocol_js_1.frameFlags.ACK) !== 0)) {
        (0, end_stream_js_1.breakSession)(session, protocol_js_1.errorCodes.PROTOCOL_ERROR, "it does not begin with SETTINGS");
    }
    else if (size > protocol_js_1.DEFAULT_FRAME_BYTES) {
        (0, end_stream_js_1.breakSession)(session, protocol_js_1.errorCodes.FRAME_SIZE_ERROR, `a frame of ${size} bytes`);
    }
    else if (blockStream !== 0 && (type !== protocol_js_1.frameTypes.CONTINUATION || streamId !== blockStream)) {
        (0, end_stream_js_1.breakSession)(session, protocol_js_1.errorCodes.PROTOCOL_ERROR, "another frame within a header block");
    }
    else if (blockStream === 0 && type === protocol_js_1.frameTypes.CONTINUATION) {
        (0, end_stream_js_1.breakSession)(session, protocol_js_1.errorCodes.PROTOCOL_ERROR, "CONTINUATION without HEADERS");
    }
    else
        return true;
    return false;
}
//# sourceMappingURL=receive.js.map