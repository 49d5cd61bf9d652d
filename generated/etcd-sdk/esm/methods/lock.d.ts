import type { LockRequest, LockRequestInit, LockResponse, LockResponseInit, UnlockRequest, UnlockRequestInit, UnlockResponse, UnlockResponseInit } from "../messages/lock.js";
import type { UnaryMethod } from "../runtime/method.js";
/**
 * Waits for a named lock and takes it.
 *
 * The call blocks until every earlier waiter has released the lock or gone away, so give it a
 * deadline or be ready to cancel it. Whoever cancels gives up the place in the queue.
 *
 * `POST /v3/lock/lock`, gRPC `/v3lockpb.Lock/Lock`
 */
export declare const lock: UnaryMethod<LockRequestInit, LockResponse, LockRequest, LockResponseInit>;
/**
 * Releases a lock by the key that `Lock` handed out.
 *
 * The next waiter gets the lock at once. Releasing a lock that has already been lost is not an
 * error.
 *
 * `POST /v3/lock/unlock`, gRPC `/v3lockpb.Lock/Unlock`
 */
export declare const lockUnlock: UnaryMethod<UnlockRequestInit, UnlockResponse, UnlockRequest, UnlockResponseInit>;
