import { type Status } from "../core/index.js";
/** Receives the messages of one call. */
export interface MessageSink {
    /** Messages are kept back while this is set. */
    readonly isHeld: boolean;
    /** The call is over: nothing more is delivered. */
    readonly isEnded: boolean;
    message(bytes: Uint8Array): void;
    /** The upstream sent what is no message. */
    refuse(status: Status): void;
}
/**
 * Puts messages together from bytes that are split anywhere and overwritten after each call. Each message is copied once, into memory
 * of its own length. A class, since every call has one.
 */
export declare class MessageReader {
    #private;
    constructor(maxMessageBytes: number);
    /** Whether a message has begun and is not whole. */
    get isTruncated(): boolean;
    /** Whether a message is being delivered this moment. */
    get isReading(): boolean;
    push(bytes: Uint8Array, start: number, end: number, sink: MessageSink): void;
    /** Delivers what was kept back, until the sink holds again. */
    release(sink: MessageSink): void;
}
