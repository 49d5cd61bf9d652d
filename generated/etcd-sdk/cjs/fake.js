"use strict";
// A gRPC server for tests, for Node.
Object.defineProperty(exports, "__esModule", { value: true });
exports.startFakeEtcd = startFakeEtcd;
const index_js_1 = require("./mappers/index.js");
const index_js_2 = require("./runtime/client-grpc/index.js");
/**
 * Serves handlers of a test's own as etcd over gRPC on a loopback port, for code that cannot be handed a
 * transport.
 */
function startFakeEtcd(handlers, port) {
    return (0, index_js_2.startHandlerServer)(handlers, index_js_1.mappers, port);
}
//# sourceMappingURL=fake.js.map