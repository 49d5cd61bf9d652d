"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.beginData = beginData;
exports.takeData = takeData;
exports.hasPromisedLength = hasPromisedLength;
exports.creditStream = creditStream;
const end_stream_js_1 = require("./end-stream.js");
const output_js_1 = require("./output.js");
const protocol_js_1 = require("./protocol.js");
const stream_of_js_1 = require("./stream-of.js");
const windows_js_1 = require("./windows.js");
/** Reads the head of a DATA frame. Its payload is handed on as it comes. */
function beginData(session, flags, streamId, size) {
    const { inbound } = session;
    const isPadded = (flags & protocol_js_1.frameFlags.PADDED) !== 0;
    const isLast = (flags & protocol_js_1.frameFlags.END_STREAM) !== 0;
    if (isPadded && size === 0) {
        (0, end_stream_js_1.breakSession)(session, protocol_js_1.errorCodes.FRAME_SIZE_ERROR, "padding without a length");
        return;
    }
    let stream = (0, stream_of_js_1.streamOf)(session, streamId);
    if (session.isClosed)
        return;
    session.receiveWindow -= size;
    if (session.receiveWindow < 0) {
        (0, end_stream_js_1.breakSession)(session, protocol_js_1.errorCodes.FLOW_CONTROL_ERROR, "more than the connection's window allows");
        return;
    }
    if (stream === undefined)
        (0, stream_of_js_1.refuseClosed)(session, streamId, isLast);
    else if (!stream.hasHeaders) {
        (0, end_stream_js_1.breakStream)(session, stream, protocol_js_1.errorCodes.PROTOCOL_ERROR, "DATA before HEADERS");
        stream = undefined;
    }
    else if (size > stream.receiveWindow) {
        (0, end_stream_js_1.breakStream)(session, stream, protocol_js_1.errorCodes.FLOW_CONTROL_ERROR, "more than the stream's window allows");
        stream = undefined;
    }
    else {
        stream.receiveWindow -= size;
        if (size > 0)
            (0, stream_of_js_1.countUseful)(session);
        else if (!isLast)
            (0, stream_of_js_1.countUseless)(session);
    }
    if (session.isClosed)
        return;
    session.uncredited += size;
    if (session.uncredited >= windows_js_1.CONNECTION_WINDOW / 2) {
        (0, output_js_1.writeNumbers)(session, protocol_js_1.frameTypes.WINDOW_UPDATE, 0, [session.uncredited]);
        session.receiveWindow += session.uncredited;
        session.uncredited = 0;
    }
    if (stream !== undefined)
        stream.uncredited += size;
    inbound.dataStream = stream;
    inbound.dataEnds = isLast;
    inbound.dataLeft = size;
    inbound.padding = isPadded ? -1 : 0;
    if (size === 0)
        endData(session);
}
/** Hands on what there is of a DATA frame; answers where reading goes on. */
function takeData(session, bytes, at, length) {
    const { inbound } = session;
    let start = at;
    if (inbound.padding < 0) {
        inbound.padding = bytes[start++];
        inbound.dataLeft--;
        if (inbound.padding > inbound.dataLeft) {
            (0, end_stream_js_1.breakSession)(session, protocol_js_1.errorCodes.PROTOCOL_ERROR, "more padding than payload");
            return length;
        }
    }
    const end = start + Math.min(inbound.dataLeft, length - start);
    const dataEnd = Math.min(end, start + inbound.dataLeft - inbound.padding);
    inbound.dataLeft -= end - start;
    const stream = inbound.dataStream;
    if (dataEnd > start && stream !== undefined && !stream.isClosed) {
        session.answers++;
        stream.contentReceived += dataEnd - start;
        stream.handler.data(bytes, start, dataEnd);
    }
    if (inbound.dataLeft === 0 && !session.isClosed)
        endData(session);
    return end;
}
function endData(session) {
    const { dataStream: stream, dataEnds } = session.inbound;
    session.inbound.dataStream = undefined;
    if (stream === undefined || stream.isClosed)
        return;
    if (dataEnds) {
        if (!hasPromisedLength(session, stream))
            return;
        (0, end_stream_js_1.finishStream)(session, stream);
        stream.handler.end(undefined);
        (0, end_stream_js_1.streamGone)(session);
    }
    else
        creditStream(session, stream);
}
/** Whether as much has come as `content-length` said; if not, the stream is ended. */
function hasPromisedLength(session, stream) {
    if (stream.contentLength < 0 || stream.contentLength === stream.contentReceived)
        return true;
    (0, end_stream_js_1.breakStream)(session, stream, protocol_js_1.errorCodes.PROTOCOL_ERROR, "a body that is not as long as content-length says");
    return false;
}
/** Gives back what a stream has received, unless its reader has paused. */
function creditStream(session, stream) {
    if (stream.isPaused || stream.uncredited < windows_js_1.STREAM_WINDOW / 2)
        return;
    (0, output_js_1.writeNumbers)(session, protocol_js_1.frameTypes.WINDOW_UPDATE, stream.id, [stream.uncredited]);
    stream.receiveWindow += stream.uncredited;
    stream.uncredited = 0;
}
//# sourceMappingURL=receive-data.js.map