import { type Status } from "../core/index.js";
import { type HeaderBlock, type RequestHead, type StreamFailure, type StreamHandler } from "../http2/index.js";
import type { Call, UnaryDone } from "./channel.js";
import { type MessageSink } from "./message-reader.js";
import type { PoolCall } from "./pool-call.js";
import type { PooledSession } from "./pooled-session.js";
import type { SessionPool } from "./session-pool.js";
/**
 * A call of one message each way. A class, since one is made for every call: its functions are not. Each way by which an event enters
 * the call ends in `breakOff` when something is thrown.
 */
export declare class UnaryCall implements Call, PoolCall, StreamHandler, MessageSink {
    #private;
    readonly isLong = false;
    readonly isHeld = false;
    isEnded: boolean;
    constructor(pool: SessionPool, head: RequestHead, message: Uint8Array, timeoutMs: number | undefined, done: UnaryDone);
    start(pooled: PooledSession): void;
    /** There is no session, or what came is no message, or it came too late. */
    refuse(status: Status): void;
    cancel(): void;
    headers(block: HeaderBlock): void;
    data(bytes: Uint8Array, start: number, end: number): void;
    message(bytes: Uint8Array): void;
    drain(): void;
    end(trailers: HeaderBlock | undefined): void;
    fail(failure: StreamFailure): void;
    /** Whatever was thrown: the upstream is told that nobody listens any more, and the caller is told once. */
    breakOff(error: unknown): void;
}
