// gRPC over HTTP/2, for Node.
import { mappers } from "./mappers/index.js";
import { createHttp2Transport } from "./runtime/client-grpc/index.js";
/** Carries calls of any kind as gRPC; close it when done. `createGrpcTransport({ target: "127.0.0.1:2379" })` */
export function createGrpcTransport(options) {
    return createHttp2Transport(options, mappers);
}
//# sourceMappingURL=grpc.js.map