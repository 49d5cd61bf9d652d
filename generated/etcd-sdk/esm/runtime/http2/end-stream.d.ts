import type { SessionState, StreamState } from "./session-state.js";
import type { StreamFailure } from "./session.js";
/** Takes a stream out of the session. Its handler is the caller's affair. */
export declare function removeStream(session: SessionState, stream: StreamState): void;
/** Tells the owner that there is room, and ends a connection that only waited for its last stream. */
export declare function streamGone(session: SessionState): void;
/** Sends RST_STREAM and takes the stream out. */
export declare function resetStream(session: SessionState, stream: StreamState, code: number): void;
/** Ends a stream on which the peer has broken a rule; the connection goes on. */
export declare function breakStream(session: SessionState, stream: StreamState, code: number, message: string): void;
/** Tells the handler of a stream that is out already. */
export declare function failStream(session: SessionState, stream: StreamState, failure: StreamFailure): void;
/** Ends the connection for a rule that the peer has broken. Every stream fails at once. */
export declare function breakSession(session: SessionState, code: number, reason: string): void;
/** Says GOAWAY, sends what is laid out, and ends the connection. */
export declare function endSession(session: SessionState, code: number, reason: string): void;
/** The connection is gone: every stream fails, then the owner hears of it. */
export declare function closeSession(session: SessionState, reason: string): void;
/** The peer ended its side. What we had still to say does not matter any more. */
export declare function finishStream(session: SessionState, stream: StreamState): void;
