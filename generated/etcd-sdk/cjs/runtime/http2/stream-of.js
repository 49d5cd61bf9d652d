"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.streamOf = streamOf;
exports.refuseClosed = refuseClosed;
exports.countUseless = countUseless;
exports.countUseful = countUseful;
const end_stream_js_1 = require("./end-stream.js");
const output_js_1 = require("./output.js");
const protocol_js_1 = require("./protocol.js");
/** Frames that ask for work and move nothing, which a peer may send in ten seconds without anything useful between them. */
const MOST_USELESS_FRAMES = 1_000;
const USELESS_WINDOW_MS = 10_000;
/** The stream a frame belongs to, or undefined where it has ended. A stream that we never opened ends the connection. */
function streamOf(session, streamId) {
    const stream = session.streams.get(streamId);
    if (stream !== undefined)
        return stream;
    if (streamId === 0 || streamId % 2 === 0 || streamId >= session.nextId)
        (0, end_stream_js_1.breakSession)(session, protocol_js_1.errorCodes.PROTOCOL_ERROR, `a frame on stream ${streamId}, which was never opened`);
    return undefined;
}
/** Answers HEADERS or DATA on a stream that has ended; what crosses our own RST_STREAM is ignored. */
function refuseClosed(session, streamId, isLast) {
    if (session.isClosed)
        return;
    if (session.resetIds.has(streamId)) {
        if (isLast)
            session.resetIds.delete(streamId);
    }
    else
        (0, output_js_1.writeNumbers)(session, protocol_js_1.frameTypes.RST_STREAM, streamId, [protocol_js_1.errorCodes.STREAM_CLOSED]);
    countUseless(session);
}
/** Bounds what a peer can make us do for nothing. */
function countUseless(session) {
    if (++session.uselessFrames < MOST_USELESS_FRAMES)
        return;
    const now = performance.now();
    if (now - session.uselessSinceMs < USELESS_WINDOW_MS)
        (0, end_stream_js_1.breakSession)(session, protocol_js_1.errorCodes.ENHANCE_YOUR_CALM, "a flood of frames without use");
    countUseful(session, now);
}
/** Something useful has come, so counting begins anew. */
function countUseful(session, nowMs) {
    if (session.uselessFrames === 0)
        return;
    session.uselessFrames = 0;
    session.uselessSinceMs = nowMs ?? performance.now();
}
//# sourceMappingURL=stream-of.js.map