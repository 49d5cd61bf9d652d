import type { SessionState, StreamState } from "./session-state.js";
import type { RequestHead } from "./session.js";
/** Sends HEADERS; false if the head holds what cannot be sent. */
export declare function sendHead(session: SessionState, streamId: number, head: RequestHead): boolean;
/** Sends a message in gRPC's framing; false if the sender should wait for `drain`. */
export declare function sendMessage(session: SessionState, stream: StreamState, message: Uint8Array, isLast: boolean): boolean;
/** Ends the sending side, behind what is queued. */
export declare function sendEnd(session: SessionState, stream: StreamState): void;
/** Lets a stream take its turn if it has something to send and a window to send it in. */
export declare function markSendable(session: SessionState, stream: StreamState): void;
/** Sends one frame of each waiting stream in turn, as far as windows and socket allow. */
export declare function pump(session: SessionState): void;
/** Ends a turn: everything laid out goes to the socket. False if the peer has stopped reading altogether. */
export declare function flush(session: SessionState): boolean;
