// Methods of etcd/lock.proto as transports see them.

import type {
  LockRequest, LockRequestInit, LockResponse, LockResponseInit, UnlockRequest, UnlockRequestInit, UnlockResponse,
  UnlockResponseInit,
} from "../messages/lock.js";
import type { UnaryMethod } from "../runtime/method.js";
import { LockRequestSchema, LockResponseSchema, UnlockRequestSchema, UnlockResponseSchema } from "../schemas/lock.js";

/**
 * Waits for a named lock and takes it.
 *
 * The call blocks until every earlier waiter has released the lock or gone away, so give it a
 * deadline or be ready to cancel it. Whoever cancels gives up the place in the queue.
 *
 * `POST /v3/lock/lock`, gRPC `/v3lockpb.Lock/Lock`
 */
export const lock: UnaryMethod<LockRequestInit, LockResponse, LockRequest, LockResponseInit> = {
  service: "v3lockpb.Lock",
  name: "Lock",
  kind: "unary",
  input: LockRequestSchema,
  output: LockResponseSchema,
  idempotent: false,
  http: { method: "POST", path: ["/v3/lock/lock"], body: "*" },
};

/**
 * Releases a lock by the key that `Lock` handed out.
 *
 * The next waiter gets the lock at once. Releasing a lock that has already been lost is not an
 * error.
 *
 * `POST /v3/lock/unlock`, gRPC `/v3lockpb.Lock/Unlock`
 */
export const lockUnlock: UnaryMethod<UnlockRequestInit, UnlockResponse, UnlockRequest, UnlockResponseInit> = {
  service: "v3lockpb.Lock",
  name: "Unlock",
  kind: "unary",
  input: UnlockRequestSchema,
  output: UnlockResponseSchema,
  idempotent: false,
  http: { method: "POST", path: ["/v3/lock/unlock"], body: "*" },
};
