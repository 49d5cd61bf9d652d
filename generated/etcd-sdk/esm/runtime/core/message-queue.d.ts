/** Values pushed at one end and iterated at the other: the requests of a bidirectional call, or what a socket delivers. */
export interface MessageQueue<T> extends AsyncIterable<T> {
    /** Adds a value; ignored after `end` or `fail`. */
    push(value: T): void;
    /** Lets the iteration finish after the values already there. */
    end(): void;
    /** Lets the iteration throw after the values already there. */
    fail(error: unknown): void;
    /** Values not taken yet. */
    readonly size: number;
}
/** `const requests = createMessageQueue<WatchRequestInit>(); requests.push(...)`; one consumer only. `onTaken` runs after each value taken. */
export declare function createMessageQueue<T>(onTaken?: () => void): MessageQueue<T>;
