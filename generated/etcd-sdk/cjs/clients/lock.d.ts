import type { LockRequestInit, LockResponse, UnlockRequestInit, UnlockResponse } from "../messages/lock.js";
import type { CallOptions, ClientTransport } from "../runtime/client-transport.js";
/**
 * Named locks that live in the key-value store. A lock belongs to a lease, so a holder that dies
 * loses it when its lease runs out.
 */
export interface LockClient {
    /**
     * Waits for a named lock and takes it.
     *
     * The call blocks until every earlier waiter has released the lock or gone away, so give it a
     * deadline or be ready to cancel it. Whoever cancels gives up the place in the queue.
     *
     * `POST /v3/lock/lock`, gRPC `/v3lockpb.Lock/Lock`
     */
    lock(input: LockRequestInit, options?: CallOptions): Promise<LockResponse>;
    /**
     * Releases a lock by the key that `Lock` handed out.
     *
     * The next waiter gets the lock at once. Releasing a lock that has already been lost is not an
     * error.
     *
     * `POST /v3/lock/unlock`, gRPC `/v3lockpb.Lock/Unlock`
     */
    unlock(input: UnlockRequestInit, options?: CallOptions): Promise<UnlockResponse>;
}
/** A client of `v3lockpb.Lock` over any transport. */
export declare function createLockClient(transport: ClientTransport): LockClient;
