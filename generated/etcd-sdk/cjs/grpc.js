"use strict";
// gRPC over HTTP/2, for Node.
Object.defineProperty(exports, "__esModule", { value: true });
exports.createGrpcTransport = createGrpcTransport;
const index_js_1 = require("./mappers/index.js");
const index_js_2 = require("./runtime/client-grpc/index.js");
/** Carries calls of any kind as gRPC; close it when done. `createGrpcTransport({ target: "127.0.0.1:2379" })` */
function createGrpcTransport(options) {
    return (0, index_js_2.createHttp2Transport)(options, index_js_1.mappers);
}
//# sourceMappingURL=grpc.js.map