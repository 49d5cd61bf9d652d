import { type Status } from "../core/index.js";
import { type HeaderBlock, type RequestHead, type StreamFailure, type StreamHandler } from "../http2/index.js";
import type { StreamCall, StreamListener } from "./channel.js";
import { type MessageSink } from "./message-reader.js";
import type { PoolCall } from "./pool-call.js";
import type { PooledSession } from "./pooled-session.js";
import type { SessionPool } from "./session-pool.js";
/**
 * A streaming call of any kind. What is sent before there is a session waits for it. Each way by which an event enters the call ends in
 * `breakOff` when something is thrown.
 */
export declare class StreamingCall implements StreamCall, PoolCall, StreamHandler, MessageSink {
    #private;
    readonly isLong = true;
    isEnded: boolean;
    isHeld: boolean;
    constructor(pool: SessionPool, head: RequestHead, timeoutMs: number | undefined, listener: StreamListener);
    start(pooled: PooledSession): void;
    send(message: Uint8Array): boolean;
    halfClose(): void;
    pause(): void;
    resume(): void;
    cancel(): void;
    /** There is no session, or what came is no message, or it came too late. */
    refuse(status: Status): void;
    headers(block: HeaderBlock): void;
    data(bytes: Uint8Array, start: number, end: number): void;
    message(bytes: Uint8Array): void;
    drain(): void;
    end(trailers: HeaderBlock | undefined): void;
    fail(failure: StreamFailure): void;
    /** Whatever was thrown: the upstream is told that nobody listens any more, and the listener hears of the end once. */
    breakOff(error: unknown): void;
}
