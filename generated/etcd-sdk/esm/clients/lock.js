// Clients of etcd/lock.proto.
import { lock, lockUnlock } from "../methods/lock.js";
import { callUnary } from "../runtime/client/index.js";
/** A client of `v3lockpb.Lock` over any transport. */
export function createLockClient(transport) {
    return {
        lock: (input, options) => callUnary(transport, lock, input, options),
        unlock: (input, options) => callUnary(transport, lockUnlock, input, options),
    };
}
//# sourceMappingURL=lock.js.map