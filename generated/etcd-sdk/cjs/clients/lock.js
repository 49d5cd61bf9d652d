"use strict";
// Clients of etcd/lock.proto.
Object.defineProperty(exports, "__esModule", { value: true });
exports.createLockClient = createLockClient;
const lock_js_1 = require("../methods/lock.js");
const index_js_1 = require("../runtime/client/index.js");
/** A client of `v3lockpb.Lock` over any transport. */
function createLockClient(transport) {
    return {
        lock: (input, options) => (0, index_js_1.callUnary)(transport, lock_js_1.lock, input, options),
        unlock: (input, options) => (0, index_js_1.callUnary)(transport, lock_js_1.lockUnlock, input, options),
    };
}
//# sourceMappingURL=lock.js.map