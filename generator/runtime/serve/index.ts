export { createCompression } from "./compression.js";
export { type ConnectMiddleware, createConnectMiddleware } from "./connect-adapter.js";
export { createDocsPaths, showWayToDocs } from "./docs-paths.js";
export { type FastifyHost, createFastifyPlugin } from "./fastify-adapter.js";
export { type NodeServer, createNodeServer } from "./node-adapter.js";
export { createNodeListener } from "./node-listener.js";
export type { NodeServerOptions, NodeServerTls } from "./node-options.js";
export { createPassThrough } from "./pass-through.js";
