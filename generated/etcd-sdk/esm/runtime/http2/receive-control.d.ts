import type { SessionState } from "./session-state.js";
/** Handles a whole frame of any type but DATA, HEADERS and CONTINUATION. */
export declare function handleControl(session: SessionState, type: number, flags: number, streamId: number, bytes: Uint8Array, start: number, size: number): void;
