import { createMappedTransport } from "./grpc-transport.js";
import { createHttp2Channel } from "../grpc/index.js";
/** gRPC over node:http2; it connects with the first call and again when the connection is lost. */
export function createHttp2Transport(options, mappers) {
    const channel = createHttp2Channel(options);
    return { ...createMappedTransport({ channel, mappers }), close: (force) => channel.close(force) };
}
//# sourceMappingURL=http2-transport.js.map