export { startHandlerServer } from "./handler-server.js";
export { createHttp2Transport } from "./http2-transport.js";
//# sourceMappingURL=index.js.map