// Clients of etcd/lock.proto.

import type { LockRequestInit, LockResponse, UnlockRequestInit, UnlockResponse } from "../messages/lock.js";
import { lock, lockUnlock } from "../methods/lock.js";
import { type CallOptions, type ClientTransport, callUnary } from "../runtime/client/index.js";

/**
 * Named locks that live in the key-value store. A lock belongs to a lease, so a holder that dies
 * loses it when its lease runs out.
 */
export interface LockClient {
  /**
   * Etcd Take a named lock
   *
   * Waits for a named lock and takes it.
   *
   * The call blocks until every earlier waiter has released the lock or gone away, so give it a deadline or be ready
   * to cancel it. Whoever cancels gives up the place in the queue.
   *
   * Since etcd 3.2.
   *
   * `POST /v3/lock/lock`, gRPC `/v3lockpb.Lock/Lock`
   *
   * Errors:
   * - 400: The body is not valid JSON for the message, or etcd refuses the request as it stands or in the present
   *   state. Calls without a token end here too once access control is on.
   * - 401: The token is unknown or has expired; authenticate again.
   * - 403: The user's roles do not allow this.
   * - 404: There is no such path, lease or member. Missing keys are no error, and missing users and roles are
   *   answered with 400.
   * - 429: The server is out of space or overloaded, or the request is far too large.
   * - 500: Something went wrong that has no status of its own; the election service reports most of its failures
   *   this way.
   * - 501: The server is older than this method, or the path does not take this HTTP method.
   * - 503: The cluster cannot answer at the moment, for example because it has no leader; try again later.
   * - 504: The deadline that the caller set with the header Grpc-Timeout has passed.
   */
  lock(input: LockRequestInit, options?: CallOptions): Promise<LockResponse>;
  /**
   * Etcd Release a lock
   *
   * Releases a lock by the key that `Lock` handed out.
   *
   * The next waiter gets the lock at once. Releasing a lock that has already been lost is not an error.
   *
   * Since etcd 3.2.
   *
   * `POST /v3/lock/unlock`, gRPC `/v3lockpb.Lock/Unlock`
   *
   * Errors:
   * - 400: The body is not valid JSON for the message, or etcd refuses the request as it stands or in the present
   *   state. Calls without a token end here too once access control is on.
   * - 401: The token is unknown or has expired; authenticate again.
   * - 403: The user's roles do not allow this.
   * - 404: There is no such path, lease or member. Missing keys are no error, and missing users and roles are
   *   answered with 400.
   * - 429: The server is out of space or overloaded, or the request is far too large.
   * - 500: Something went wrong that has no status of its own; the election service reports most of its failures
   *   this way.
   * - 501: The server is older than this method, or the path does not take this HTTP method.
   * - 503: The cluster cannot answer at the moment, for example because it has no leader; try again later.
   * - 504: The deadline that the caller set with the header Grpc-Timeout has passed.
   */
  unlock(input: UnlockRequestInit, options?: CallOptions): Promise<UnlockResponse>;
}

/** A client of `v3lockpb.Lock` over any transport. */
export function createLockClient(transport: ClientTransport): LockClient {
  return {
    lock: (input, options) => callUnary(transport, lock, input, options),
    unlock: (input, options) => callUnary(transport, lockUnlock, input, options),
  };
}
