// A gRPC server for tests, for Node.
import { mappers } from "./mappers/index.js";
import { startHandlerServer } from "./runtime/client-grpc/index.js";
/**
 * Serves handlers of a test's own as etcd over gRPC on a loopback port, for code that cannot be handed a
 * transport.
 */
export function startFakeEtcd(handlers, port) {
    return startHandlerServer(handlers, mappers, port);
}
//# sourceMappingURL=fake.js.map