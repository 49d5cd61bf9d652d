"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.createHttp2Transport = createHttp2Transport;
const grpc_transport_js_1 = require("./grpc-transport.js");
const index_js_1 = require("../grpc/index.js");
/** gRPC over node:http2; it connects with the first call and again when the connection is lost. */
function createHttp2Transport(options, mappers) {
    const channel = (0, index_js_1.createHttp2Channel)(options);
    return { ...(0, grpc_transport_js_1.createMappedTransport)({ channel, mappers }), close: (force) => channel.close(force) };
}
//# sourceMappingURL=http2-transport.js.map