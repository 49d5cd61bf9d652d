export { createCompression } from "./compression.js";
export { createNodeServer } from "./node-adapter.js";
export type { NodeServerOptions, NodeServerTls } from "./node-options.js";
export { createPassThrough } from "./pass-through.js";
