import type { Inbound, SessionState } from "./session-state.js";
/** Creates the state of a reader that has read nothing. */
export declare function createInbound(): Inbound;
/** Reads `[0, length)` of what came over the socket, split anywhere. The bytes may be overwritten afterwards. */
export declare function receive(session: SessionState, bytes: Uint8Array, length: number): void;
