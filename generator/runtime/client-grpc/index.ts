export { type HandlerServer, startHandlerServer } from "./handler-server.js";
export { type GrpcClientOptions, type Http2Transport, createHttp2Transport } from "./http2-transport.js";
