import { type ClientTransport } from "../runtime/client/index.js";
import { type KeySelection } from "./key.js";
import { type StoredValue } from "./stored-value.js";
/** One change of a key. */
export type WatchEvent = {
    readonly kind: "put";
    readonly value: StoredValue;
    readonly previous?: StoredValue;
}
/** `value` names the key; it has no content. */
 | {
    readonly kind: "delete";
    readonly value: StoredValue;
    readonly previous?: StoredValue;
};
/** All changes that one revision made to the watched keys: what one transaction did is seen together. */
export interface WatchBatch {
    readonly revision: bigint;
    readonly events: readonly WatchEvent[];
}
/** What a watch is told. */
export interface WatchOptions {
    /** First revision to be seen; default: the one after the watch was established. */
    readonly startRevision?: bigint;
    /** Report the value before each change too. */
    readonly withPrevious?: boolean;
    readonly only?: "puts" | "deletes";
    readonly signal?: AbortSignal;
    /** Milliseconds of silence after which the server is asked for a sign of life, default 10,000; needs a transport that is full duplex. */
    readonly heartbeatMs?: number;
    /** Milliseconds it has to give one before the connection counts as dead, default 5,000. */
    readonly heartbeatTimeoutMs?: number;
    /** Called when the watch is established, and again after each interruption with the revision it goes on from. */
    readonly onEstablished?: (fromRevision: bigint) => void;
    /** Called with each interruption that the watch survives. */
    readonly onInterrupted?: (error: unknown) => void;
}
/**
 * Watches keys until the loop is left or `signal` aborts. An interruption (lost connection, member down, expired token) is survived:
 * the watch goes on behind the last change it delivered, so nothing is missed and nothing repeated. Ends with `CompactedError` when
 * the revisions it needs are gone, and with `EtcdError` for refusals such as a missing permission.
 */
export declare function watchKeys(transport: ClientTransport, selection: KeySelection, options?: WatchOptions, forgetToken?: () => void): AsyncGenerator<WatchBatch, void, undefined>;
