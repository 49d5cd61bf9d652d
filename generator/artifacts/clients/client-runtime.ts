/** A runtime file that clients need, and what of it their users import. */
interface RuntimeFile {
  readonly file: string;
  readonly values: readonly string[];
  readonly types: readonly string[];
}

/** Everything of the runtime that a user of a client imports by name. */
export const clientRuntime: readonly RuntimeFile[] = [
  { file: "call", values: ["callBidiStreaming", "callClientStreaming", "callServerStreaming", "callUnary"], types: [] },
  { file: "client-error", values: ["ClientError"], types: ["ErrorDetail"] },
  { file: "client-transport", values: [], types: ["CallContext", "CallOptions", "ClientTransport", "Messages"] },
  { file: "fetch-transport", values: ["createFetchTransport"], types: ["FetchTransportOptions"] },
  { file: "json-frames", values: ["jsonFrames", "plainLines"], types: ["StreamReader"] },
  { file: "resumable-events", values: ["resumableEvents"], types: ["ResumeOptions"] },
  {
    file: "websocket-transport",
    values: ["createWebSocketTransport"],
    types: ["WebSocketLike", "WebSocketTransportOptions"],
  },
  {
    file: "memory-transport",
    values: [
      "createMemoryTransport",
      "handleBidiStreaming",
      "handleClientStreaming",
      "handleServerStreaming",
      "handleUnary",
    ],
    types: ["HandlerContext", "MemoryHandler"],
  },
  { file: "retry", values: ["withRetries"], types: ["RetryEvent", "RetryPolicy"] },
  { file: "interceptor", values: ["interceptMetadata", "withInterceptors"], types: ["Interceptor"] },
  { file: "message-queue", values: ["createMessageQueue"], types: ["MessageQueue"] },
  {
    file: "method",
    values: [],
    types: [
      "AnyMethod",
      "BidiStreamingMethod",
      "ClientStreamingMethod",
      "MethodSchema",
      "ServerStreamingMethod",
      "UnaryMethod",
    ],
  },
  { file: "status", values: ["statusCodes", "statusName"], types: ["StatusCode", "StatusName"] },
];
