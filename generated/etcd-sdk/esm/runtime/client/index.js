export { callBidiStreaming, callClientStreaming, callServerStreaming, callUnary } from "./call.js";
export { ClientError, toClientError } from "./client-error.js";
export { createFetchTransport } from "./fetch-transport.js";
export { interceptMetadata, withInterceptors } from "./interceptor.js";
export { jsonFrames, plainLines } from "./json-frames.js";
export { createMemoryTransport, handleBidiStreaming, handleClientStreaming, handleServerStreaming, handleUnary, } from "./memory-transport.js";
export { resumableEvents } from "./resumable-events.js";
export { withRetries } from "./retry.js";
export { sendInputs } from "./send-inputs.js";
export { createWebSocketTransport } from "./websocket-transport.js";
//# sourceMappingURL=index.js.map