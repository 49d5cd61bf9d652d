import type { HpackDecoder } from "./hpack-decoder.js";
import type { HpackEncoder } from "./hpack-encoder.js";
import type { SessionOwner, StreamHandler } from "./session.js";
/** What a session needs of its socket; `net.Socket` and `tls.TLSSocket` have it. */
export interface SessionSocket {
    readonly writableLength: number;
    write(bytes: Uint8Array): boolean;
    cork(): void;
    uncork(): void;
    destroy(): unknown;
    /** Destroys once everything written has been sent. */
    destroySoon(): void;
}
/** All that one connection knows. Plain data: the files of this folder are functions over it. */
export interface SessionState {
    readonly socket: SessionSocket;
    readonly owner: SessionOwner;
    readonly encoder: HpackEncoder;
    readonly decoder: HpackDecoder;
    readonly streams: Map<number, StreamState>;
    /** Streams that we reset and whose end the peer has not seen yet: what still comes on them is ignored. */
    readonly resetIds: Set<number>;
    readonly inbound: Inbound;
    readonly outbound: Outbound;
    /** Ends a turn of the event loop; made once, for `setImmediate`. */
    readonly flush: () => void;
    nextId: number;
    /** Highest stream id handed to the socket. */
    flushedId: number;
    /** Highest stream id the peer promised to handle, once it has sent GOAWAY. */
    goawayId: number;
    isReady: boolean;
    /** Opens no more streams. */
    isDraining: boolean;
    isClosed: boolean;
    /** What the peer allows. */
    maxStreams: number;
    maxFrameBytes: number;
    initialWindow: number;
    sendWindow: number;
    /** What we allow: bytes the peer may still send, and bytes received that it has not been given back. */
    receiveWindow: number;
    uncredited: number;
    awaitsSettingsAck: boolean;
    received: number;
    answers: number;
    isAwaiting: boolean;
    /** Frames without use since the last useful one, and when counting began. */
    uselessFrames: number;
    uselessSinceMs: number;
}
/** Where reading stands in the byte stream. */
export interface Inbound {
    /** Start of a frame that is not whole yet. */
    readonly carry: Uint8Array;
    carried: number;
    /** Payload of the current DATA frame still to come, padding included, and how much of that is padding; -1 until it is known. */
    dataLeft: number;
    padding: number;
    dataStream: StreamState | undefined;
    dataEnds: boolean;
    /** Stream whose header block is not whole yet, 0 for none. */
    blockStream: number;
    blockEnds: boolean;
    block: Uint8Array;
    blockSize: number;
    blockFrames: number;
}
/** What is waiting to be written. */
export interface Outbound {
    /** Frames of this turn are laid out here, behind one another. */
    slab: Uint8Array;
    start: number;
    at: number;
    /** What comes before them. */
    chunks: Uint8Array[];
    chunkBytes: number;
    isScheduled: boolean;
    isCongested: boolean;
    /** Streams that have something to send and a window to send it in, in turn. */
    sendable: StreamState[];
}
/** All that one stream knows. */
export interface StreamState {
    readonly id: number;
    readonly handler: StreamHandler;
    isClosed: boolean;
    hasHeaders: boolean;
    /** END_STREAM has been sent. */
    isEnded: boolean;
    isPaused: boolean;
    sendWindow: number;
    receiveWindow: number;
    uncredited: number;
    /** Value of `content-length`, -1 if there is none, and what has come of it. */
    contentLength: number;
    contentReceived: number;
    /** Framed messages that have not been sent yet, from `queueAt` of the first one on. */
    queue: Uint8Array[] | undefined;
    queueAt: number;
    queuedBytes: number;
    /** END_STREAM follows the queue. */
    endsQueue: boolean;
    isSendable: boolean;
    /** The handler waits for `drain`. */
    isHeldBack: boolean;
}
