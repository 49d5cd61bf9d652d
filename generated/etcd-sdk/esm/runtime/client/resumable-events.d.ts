import type { StreamReader } from "./json-frames.js";
/** How persistently an event stream is resumed. */
export interface ResumeOptions {
    /** Attempts in a row without an event between them. Default 5. */
    readonly maxResumes?: number;
    /** Wait before an attempt, unless the server says another. Default 1000. */
    readonly retryMs?: number;
}
/**
 * Server-sent events: `createFetchTransport({ baseUrl, streams: resumableEvents() })`. A connection that breaks is opened again with
 * `Last-Event-ID`, so a server that can go on from there makes the stream whole. The events `end` and `error` finish it.
 */
export declare function resumableEvents(options?: ResumeOptions): StreamReader;
