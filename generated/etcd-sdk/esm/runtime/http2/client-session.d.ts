import { type FixedHeaders } from "./hpack-encoder.js";
import type { SessionSocket } from "./session-state.js";
import type { Http2Session, SessionOwner } from "./session.js";
/** A session, and what its socket has to tell it. */
export interface ClientSession extends Http2Session {
    /** Takes `[0, length)` of what came over the socket; the bytes may be overwritten afterwards. */
    receive(bytes: Uint8Array, length: number): void;
    /** The socket has sent what it had. */
    drained(): void;
    /** The socket is gone. */
    lost(reason: string): void;
}
/** Speaks HTTP/2 over a socket that is connected, or about to be. */
export declare function createClientSession(socket: SessionSocket, fixed: FixedHeaders, owner: SessionOwner): ClientSession;
