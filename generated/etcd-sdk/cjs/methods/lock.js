"use strict";
// Methods of etcd/lock.proto as transports see them.
Object.defineProperty(exports, "__esModule", { value: true });
exports.lockUnlock = exports.lock = void 0;
const lock_js_1 = require("../schemas/lock.js");
/**
 * Waits for a named lock and takes it.
 *
 * The call blocks until every earlier waiter has released the lock or gone away, so give it a
 * deadline or be ready to cancel it. Whoever cancels gives up the place in the queue.
 *
 * `POST /v3/lock/lock`, gRPC `/v3lockpb.Lock/Lock`
 */
exports.lock = {
    service: "v3lockpb.Lock",
    name: "Lock",
    kind: "unary",
    input: lock_js_1.LockRequestSchema,
    output: lock_js_1.LockResponseSchema,
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
exports.lockUnlock = {
    service: "v3lockpb.Lock",
    name: "Unlock",
    kind: "unary",
    input: lock_js_1.UnlockRequestSchema,
    output: lock_js_1.UnlockResponseSchema,
    idempotent: false,
    http: { method: "POST", path: ["/v3/lock/unlock"], body: "*" },
};
//# sourceMappingURL=lock.js.map