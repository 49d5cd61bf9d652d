import type { SessionState, StreamState } from "./session-state.js";
/** Reads the head of a DATA frame. Its payload is handed on as it comes. */
export declare function beginData(session: SessionState, flags: number, streamId: number, size: number): void;
/** Hands on what there is of a DATA frame; answers where reading goes on. */
export declare function takeData(session: SessionState, bytes: Uint8Array, at: number, length: number): number;
/** Whether as much has come as `content-length` said; if not, the stream is ended. */
export declare function hasPromisedLength(session: SessionState, stream: StreamState): boolean;
/** Gives back what a stream has received, unless its reader has paused. */
export declare function creditStream(session: SessionState, stream: StreamState): void;
