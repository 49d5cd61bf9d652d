export { createCompression } from "./compression.js";
export { type NodeServerOptions, createNodeServer } from "./node-adapter.js";
export { createPassThrough } from "./pass-through.js";
