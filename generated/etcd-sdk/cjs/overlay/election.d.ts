import { type CallOptions, type ClientTransport } from "../runtime/client/index.js";
import type { Bytes } from "./key.js";
import type { LockOptions } from "./lock.js";
import { type StoredValue } from "./stored-value.js";
/** Leadership that is held: `await using leadership = await etcd.campaign("name", "me")`. */
export interface Leadership extends AsyncDisposable {
    readonly key: Uint8Array;
    /** Aborts once somebody else may lead. */
    readonly lost: AbortSignal;
    /** Replaces the value that observers see. */
    proclaim(value: Bytes): Promise<void>;
    resign(): Promise<void>;
}
/** Waits to become leader of an election, with a value for observers to see. */
export declare function campaign(transport: ClientTransport, name: Bytes, value: Bytes, { ttlSeconds, signal, timeoutMs }?: LockOptions): Promise<Leadership>;
/** The present leader's value; undefined if nobody leads. */
export declare function findLeader(transport: ClientTransport, name: Bytes, options?: CallOptions): Promise<StoredValue | undefined>;
/** Each leader's value as it changes, the present one first; goes on after interruptions without saying a value twice. */
export declare function observeElection(transport: ClientTransport, name: Bytes, signal?: AbortSignal): AsyncGenerator<StoredValue, void, undefined>;
