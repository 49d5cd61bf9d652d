import type { Http2Session } from "../http2/index.js";
/** A session with what a pool knows of it. */
export interface PooledSession {
    session: Http2Session;
    /** Streams on it that are no unary calls; kept by the calls. */
    longStreams: number;
    /** Opened beside others because they were full, so streams may fill it. */
    readonly isExtra: boolean;
    readonly life: SignsOfLife;
}
/** What the watch over a session remembers between two looks. */
export interface SignsOfLife {
    /** `received` and `answers` at the last look. */
    received: number;
    answers: number;
    /** When something came last, since when an answer has been waited for, and when a ping was sent that is not answered; 0 for never. */
    heardMs: number;
    awaitingMs: number;
    pingedMs: number;
    /** Pings since headers or messages came last: servers punish many. */
    pings: number;
    idleMs: number;
}
/** Whether one more stream fits. The last places of a connection are kept for calls that are over soon. */
export declare function hasRoom({ session, longStreams, isExtra }: PooledSession, isLong: boolean): boolean;
/** Signs of life of a session that has just come up. */
export declare function freshSigns(nowMs: number): SignsOfLife;
