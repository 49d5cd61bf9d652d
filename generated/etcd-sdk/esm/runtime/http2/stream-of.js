import { breakSession } from "./end-stream.js";
import { writeNumbers } from "./output.js";
import { errorCodes, frameTypes } from "./protocol.js";
/** Frames that ask for work and move nothing, which a peer may send in ten seconds without anything useful between them. */
const MOST_USELESS_FRAMES = 1_000;
const USELESS_WINDOW_MS = 10_000;
/** The stream a frame belongs to, or undefined where it has ended. A stream that we never opened ends the connection. */
export function streamOf(session, streamId) {
    const stream = session.streams.get(streamId);
    if (stream !== undefined)
        return stream;
    if (streamId === 0 || streamId % 2 === 0 || streamId >= session.nextId)
        breakSession(session, errorCodes.PROTOCOL_ERROR, `a frame on stream ${streamId}, which was never opened`);
    return undefined;
}
/** Answers HEADERS or DATA on a stream that has ended; what crosses our own RST_STREAM is ignored. */
export function refuseClosed(session, streamId, isLast) {
    if (session.isClosed)
        return;
    if (session.resetIds.has(streamId)) {
        if (isLast)
            session.resetIds.delete(streamId);
    }
    else
        writeNumbers(session, frameTypes.RST_STREAM, streamId, [errorCodes.STREAM_CLOSED]);
    countUseless(session);
}
/** Bounds what a peer can make us do for nothing. */
export function countUseless(session) {
    if (++session.uselessFrames < MOST_USELESS_FRAMES)
        return;
    const now = performance.now();
    if (now - session.uselessSinceMs < USELESS_WINDOW_MS)
        breakSession(session, errorCodes.ENHANCE_YOUR_CALM, "a flood of frames without use");
    countUseful(session, now);
}
/** Something useful has come, so counting begins anew. */
export function countUseful(session, nowMs) {
    if (session.uselessFrames === 0)
        return;
    session.uselessFrames = 0;
    session.uselessSinceMs = nowMs ?? performance.now();
}
//# sourceMappingURL=stream-of.js.map