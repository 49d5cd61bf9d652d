import type { SessionState } from "./session-state.js";
/** Handles a whole HEADERS frame. */
export declare function handleHeaders(session: SessionState, flags: number, streamId: number, bytes: Uint8Array, from: number, to: number): void;
/** Handles a whole CONTINUATION frame of the block that is being gathered. */
export declare function continueBlock(session: SessionState, flags: number, bytes: Uint8Array, start: number, end: number): void;
