"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.handleControl = handleControl;
const end_stream_js_1 = require("./end-stream.js");
const hpack_encoder_js_1 = require("./hpack-encoder.js");
const output_js_1 = require("./output.js");
const protocol_js_1 = require("./protocol.js");
const read_number_js_1 = require("./read-number.js");
const send_js_1 = require("./send.js");
const stream_of_js_1 = require("./stream-of.js");
/** Handles a whole frame of any type but DATA, HEADERS and CONTINUATION. */
function handleControl(session, type, flags, streamId, bytes, start, size) {
    const fault = faultOf(type, flags, streamId, size);
    if (fault !== undefined) {
        const isSize = fault === WRONG_SIZE;
        (0, end_stream_js_1.breakSession)(session, isSize ? protocol_js_1.errorCodes.FRAME_SIZE_ERROR : protocol_js_1.errorCodes.PROTOCOL_ERROR, `${fault} (type ${type})`);
        return;
    }
    switch (type) {
        case protocol_js_1.frameTypes.SETTINGS:
            if ((flags & protocol_js_1.frameFlags.ACK) !== 0)
                takeSettingsAck(session);
            else
                takeSettings(session, bytes, start, size);
            break;
        case protocol_js_1.frameTypes.WINDOW_UPDATE:
            takeWindowUpdate(session, streamId, (0, read_number_js_1.readUint32)(bytes, start) & protocol_js_1.LARGEST_31_BIT);
            break;
        case protocol_js_1.frameTypes.PING:
            if ((flags & protocol_js_1.frameFlags.ACK) === 0)
                (0, output_js_1.writePing)(session, true, bytes, start);
            (0, stream_of_js_1.countUseless)(session);
            break;
        case protocol_js_1.frameTypes.RST_STREAM:
            takeReset(session, streamId, (0, read_number_js_1.readUint32)(bytes, start) >>> 0);
            break;
        case protocol_js_1.frameTypes.GOAWAY:
            takeGoaway(session, (0, read_number_js_1.readUint32)(bytes, start) & protocol_js_1.LARGEST_31_BIT, (0, read_number_js_1.readUint32)(bytes, start + 4) >>> 0);
            break;
        default:
            // PRIORITY, and types that later specifications add.
            (0, stream_of_js_1.countUseless)(session);
    }
}
const WRONG_SIZE = "a frame of the wrong size";
/** What is wrong with a frame by its head alone. */
function faultOf(type, flags, streamId, size) {
    switch (type) {
        case protocol_js_1.frameTypes.SETTINGS:
            if (streamId !== 0)
                return "a frame on a stream that belongs to the connection";
            return size % 6 !== 0 || ((flags & protocol_js_1.frameFlags.ACK) !== 0 && size > 0) ? WRONG_SIZE : undefined;
        case protocol_js_1.frameTypes.PING:
            if (streamId !== 0)
                return "a frame on a stream that belongs to the connection";
            return size === 8 ? undefined : WRONG_SIZE;
        case protocol_js_1.frameTypes.GOAWAY:
            if (streamId !== 0)
                return "a frame on a stream that belongs to the connection";
            return size >= 8 ? undefined : WRONG_SIZE;
        case protocol_js_1.frameTypes.WINDOW_UPDATE:
            return size === 4 ? undefined : WRONG_SIZE;
        case protocol_js_1.frameTypes.RST_STREAM:
            return size === 4 ? undefined : WRONG_SIZE;
        case protocol_js_1.frameTypes.PRIORITY:
            if (streamId === 0)
                return "a frame that belongs to a stream";
            return size === 5 ? undefined : WRONG_SIZE;
        case protocol_js_1.frameTypes.PUSH_PROMISE:
            return "a push, which we do not allow";
        default:
            return undefined;
    }
}
function takeSettingsAck(session) {
    if (session.awaitsSettingsAck)
        session.awaitsSettingsAck = false;
    else
        (0, end_stream_js_1.breakSession)(session, protocol_js_1.errorCodes.PROTOCOL_ERROR, "SETTINGS acknowledged that were never sent");
}
function takeSettings(session, bytes, start, size) {
    for (let at = start; at < start + size; at += 6) {
        const id = (bytes[at] << 8) | bytes[at + 1];
        takeSetting(session, id, (0, read_number_js_1.readUint32)(bytes, at + 2) >>> 0);
        if (session.isClosed)
            return;
    }
    (0, output_js_1.writeFrameHead)(session, protocol_js_1.frameTypes.SETTINGS, protocol_js_1.frameFlags.ACK, 0, 0);
    if (!session.isReady) {
        session.isReady = true;
        session.owner.ready();
        return;
    }
    (0, stream_of_js_1.countUseless)(session);
    if (session.isClosed)
        return;
    (0, send_js_1.pump)(session);
    session.owner.freed();
}
function takeSetting(session, id, value) {
    switch (id) {
        case protocol_js_1.settingIds.HEADER_TABLE_SIZE:
            (0, hpack_encoder_js_1.limitTable)(session.encoder, value);
            break;
        case protocol_js_1.settingIds.ENABLE_PUSH:
            if (value !== 0)
                (0, end_stream_js_1.breakSession)(session, protocol_js_1.errorCodes.PROTOCOL_ERROR, `the setting ENABLE_PUSH ${value}`);
            break;
        case protocol_js_1.settingIds.MAX_CONCURRENT_STREAMS:
            session.maxStreams = value;
            break;
        case protocol_js_1.settingIds.INITIAL_WINDOW_SIZE:
            if (value > protocol_js_1.LARGEST_31_BIT)
                (0, end_stream_js_1.breakSession)(session, protocol_js_1.errorCodes.FLOW_CONTROL_ERROR, `an initial window of ${value}`);
            else
                changeInitialWindow(session, value);
            break;
        case protocol_js_1.settingIds.MAX_FRAME_SIZE:
            if (value < 16_384 || value > 0xffffff)
                (0, end_stream_js_1.breakSession)(session, protocol_js_1.errorCodes.PROTOCOL_ERROR, `a largest frame of ${value}`);
            else
                session.maxFrameBytes = value;
            break;
        default:
    }
}
/** Windows of open streams change by the difference, and may become negative. */
function changeInitialWindow(session, value) {
    const difference = value - session.initialWindow;
    session.initialWindow = value;
    for (const stream of session.streams.values()) {
        stream.sendWindow += difference;
        if (stream.sendWindow > protocol_js_1.LARGEST_31_BIT) {
            (0, end_stream_js_1.breakSession)(session, protocol_js_1.errorCodes.FLOW_CONTROL_ERROR, "a window larger than any may be");
            return;
        }
        (0, send_js_1.markSendable)(session, stream);
    }
}
function takeWindowUpdate(session, streamId, increment) {
    if (streamId === 0) {
        session.sendWindow += increment;
        if (increment === 0)
            (0, end_stream_js_1.breakSession)(session, protocol_js_1.errorCodes.PROTOCOL_ERROR, "a window update of 0");
        else if (session.sendWindow > protocol_js_1.LARGEST_31_BIT)
            (0, end_stream_js_1.breakSession)(session, protocol_js_1.errorCodes.FLOW_CONTROL_ERROR, "a window larger than any may be");
        else
            (0, send_js_1.pump)(session);
        return;
    }
    const stream = (0, stream_of_js_1.streamOf)(session, streamId);
    if (stream === undefined)
        return;
    stream.sendWindow += increment;
    if (increment === 0)
        (0, end_stream_js_1.breakStream)(session, stream, protocol_js_1.errorCodes.PROTOCOL_ERROR, "a window update of 0");
    else if (stream.sendWindow > protocol_js_1.LARGEST_31_BIT)
        (0, end_stream_js_1.breakStream)(session, stream, protocol_js_1.errorCodes.FLOW_CONTROL_ERROR, "a window larger than any may be");
    else
        (0, send_js_1.markSendable)(session, stream);
}
function takeReset(session, streamId, code) {
    const stream = (0, stream_of_js_1.streamOf)(session, streamId);
    if (stream === undefined) {
        session.resetIds.delete(streamId);
        if (!session.isClosed)
            (0, stream_of_js_1.countUseless)(session);
        return;
    }
    (0, end_stream_js_1.removeStream)(session, stream);
    // A server may ask us to stop sending once its answer is complete; that we know already.
    const isUnprocessed = code === protocol_js_1.errorCodes.REFUSED_STREAM && !stream.hasHeaders;
    (0, end_stream_js_1.failStream)(session, stream, { kind: "reset", code, message: `HTTP/2 error ${code}`, isUnprocessed });
}
/** The peer handles streams up to `lastId` and no new ones. */
function takeGoaway(session, lastId, code) {
    const wasDraining = session.isDraining;
    session.isDraining = true;
    session.goawayId = Math.min(session.goawayId, lastId);
    // First the owner, so that calls that are made again do not come back here.
    if (!wasDraining)
        session.owner.draining(code);
    else
        (0, stream_of_js_1.countUseless)(session);
    for (const stream of session.streams.values()) {
        if (stream.id <= lastId || session.isClosed)
            continue;
        (0, end_stream_js_1.removeStream)(session, stream);
        stream.handler.fail({ kind: "lost", code, message: `GOAWAY (HTTP/2 error ${code})`, isUnprocessed: true });
    }
    (0, end_stream_js_1.streamGone)(session);
}
//# sourceMappingURL=receive-control.js.map