import type { SessionState, StreamState } from "./session-state.js";
/** The stream a frame belongs to, or undefined where it has ended. A stream that we never opened ends the connection. */
export declare function streamOf(session: SessionState, streamId: number): StreamState | undefined;
/** Answers HEADERS or DATA on a stream that has ended; what crosses our own RST_STREAM is ignored. */
export declare function refuseClosed(session: SessionState, streamId: number, isLast: boolean): void;
/** Bounds what a peer can make us do for nothing. */
export declare function countUseless(session: SessionState): void;
/** Something useful has come, so counting begins anew. */
export declare function countUseful(session: SessionState, nowMs?: number): void;
