/** One event of a `text/event-stream`. */
export interface ServerSentEvent {
    /** `message` unless the stream names another. */
    readonly event: string;
    readonly data: string;
    /** Id of this event or the last one before it; empty if there was none. */
    readonly id: string;
}
/** Cuts the text of an event stream, in any pieces, into its events. `onRetryMs` is told the server's reconnection time. */
export declare function createEventSplitter(onRetryMs?: (milliseconds: number) => void): (text: string) => readonly ServerSentEvent[];
