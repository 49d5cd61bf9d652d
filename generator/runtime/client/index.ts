export { abortWith } from "./abort-with.js";
export { callBidiStreaming, callClientStreaming, callServerStreaming, callUnary } from "./call.js";
export { checkBaseUrl } from "./base-url.js";
export { ClientError, type ErrorDetail, type ErrorOrigin, toClientError, toNetworkError } from "./client-error.js";
export { fieldAnswers } from "./client-field-answers.js";
export { rawAnswers, writeRawBody } from "./client-http-body.js";
export { codeOfHttpStatus } from "./client-http-error.js";
export { placeParts } from "./client-http-parts.js";
export { placeStream } from "./client-stream-parts.js";
export { type ClientDefaults, withDefaults } from "./defaults.js";
export type { CallContext, CallOptions, ClientResponse, ClientTransport, Messages } from "./client-transport.js";
export { type FetchTransportOptions, createFetchTransport } from "./fetch-transport.js";
export { type Interceptor, interceptMetadata, withInterceptors } from "./interceptor.js";
export { type StreamReader, jsonFrames, plainLines } from "./json-frames.js";
export { createJsonTextSplitter } from "./json-stream.js";
export {
  type HandlerContext,
  type MemoryHandler,
  createMemoryTransport,
  handleBidiStreaming,
  handleClientStreaming,
  handleServerStreaming,
  handleUnary,
} from "./memory-transport.js";
export { boundAnswer, readResponseText, readWhole } from "./response-text.js";
export { type ResumeOptions, resumableEvents } from "./resumable-events.js";
export { type RetryEvent, type RetryPolicy, withRetries } from "./retry.js";
export { sendInputs } from "./send-inputs.js";
export { type CallEvent, observeCalls } from "./observe-calls.js";
export { type OperationLike, type OperationOptions, waitForOperation } from "./operations.js";
export {
  type InfiniteOptions,
  type MutationOptions,
  type QueryOptions,
  infiniteOptions,
  mutationOptions,
  queryOptions,
} from "./query-options.js";
export { type PagedCall, callPaged } from "./paged-call.js";
export { type MessageWithResponse, withResponse } from "./with-response.js";
export { requireEnd, splitFrames } from "./split-frames.js";
export { type ServerSentEvent, createEventSplitter } from "./sse-stream.js";
export { type WebSocketLike, type WebSocketTransportOptions, createWebSocketTransport } from "./websocket-transport.js";
