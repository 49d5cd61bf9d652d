import { type Status } from "../core/index.js";
/** Frames a message for the wire. */
export declare function frameMessage(message: Uint8Array): Uint8Array;
/** The one message of a unary answer, or the status that says why there is none. */
export declare function unframeOnly(chunks: readonly Uint8Array[], maxMessageBytes: number): Uint8Array | Status;
/** Cuts messages out of a stream of chunks that are split anywhere. */
export interface FrameReader {
    push(chunk: Uint8Array): void;
    /** The next whole message, undefined if more bytes are needed, or the status of a frame that cannot be read. */
    next(): Uint8Array | Status | undefined;
    /** Whether bytes of a message that is not whole are left. */
    isTruncated(): boolean;
}
/** Creates a reader; each message is copied out of its chunk only if it spans several. */
export declare function createFrameReader(maxMessageBytes: number): FrameReader;
