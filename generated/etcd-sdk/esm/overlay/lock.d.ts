import { type ClientTransport } from "../runtime/client/index.js";
import type { Bytes } from "./key.js";
/** A lock that is held: `await using held = await etcd.lock("name")`. */
export interface HeldLock extends AsyncDisposable {
    /** Key that exists as long as the lock is held; a condition on it fences writes of a holder that lost it. */
    readonly key: Uint8Array;
    /** Aborts once somebody else may hold the lock: stop what it protects. */
    readonly lost: AbortSignal;
    unlock(): Promise<void>;
}
/** How a lock is waited for and held. */
export interface LockOptions {
    /** Seconds until the lock of a holder that died is free, default 10. */
    readonly ttlSeconds?: number;
    /** Gives up waiting; the place in the queue is left. */
    readonly signal?: AbortSignal;
    /** Milliseconds to wait at most. */
    readonly timeoutMs?: number;
}
/** Waits for a lock under a lease of its own, which is kept alive while waiting and holding. */
export declare function acquireLock(transport: ClientTransport, name: Bytes, { ttlSeconds, signal, timeoutMs }?: LockOptions): Promise<HeldLock>;
