import type { Declaration } from "../../render/module.js";

/** What users of a client import by name from a room of the runtime. */
export interface RuntimeNames {
  readonly room: string;
  readonly values: readonly string[];
  readonly types: readonly string[];
}

/** Everything of the runtime that a user of a client imports by name. */
export const clientRuntime: readonly RuntimeNames[] = [
  {
    room: "client",
    values: [
      "callBidiStreaming",
      "callClientStreaming",
      "callServerStreaming",
      "callUnary",
      "ClientError",
      "createFetchTransport",
      "jsonFrames",
      "plainLines",
      "resumableEvents",
      "createWebSocketTransport",
      "createMemoryTransport",
      "handleBidiStreaming",
      "handleClientStreaming",
      "handleServerStreaming",
      "handleUnary",
      "withRetries",
      "withDefaults",
      "withResponse",
      "observeCalls",
      "callPaged",
      "mutationOptions",
      "infiniteOptions",
      "queryOptions",
      "waitForOperation",
      "interceptMetadata",
      "withInterceptors",
    ],
    types: [
      "ErrorDetail",
      "ErrorOrigin",
      "CallContext",
      "CallOptions",
      "CallEvent",
      "ClientDefaults",
      "ClientResponse",
      "MessageWithResponse",
      "OperationLike",
      "OperationOptions",
      "PagedCall",
      "MutationOptions",
      "QueryOptions",
      "ClientTransport",
      "Messages",
      "FetchTransportOptions",
      "StreamReader",
      "ResumeOptions",
      "WebSocketLike",
      "WebSocketTransportOptions",
      "HandlerContext",
      "MemoryHandler",
      "RetryEvent",
      "RetryPolicy",
      "Interceptor",
    ],
  },
  {
    room: "core",
    values: ["createMessageQueue", "statusCodes", "statusName"],
    types: [
      "MessageQueue",
      "AnyMethod",
      "BidiStreamingMethod",
      "ClientStreamingMethod",
      "MethodSchema",
      "ServerStreamingMethod",
      "UnaryMethod",
      "StatusCode",
      "StatusName",
    ],
  },
];

/** Passes names of the runtime on, so that whoever imports a client finds beside it what it takes. */
export function reexportRuntime(runtime: readonly RuntimeNames[]): readonly Declaration[] {
  return runtime.map(({ room, values, types }) => ({
    kind: "reexport",
    source: { origin: "runtime", from: room },
    names: [...values.map((name) => ({ name, typeOnly: false })), ...types.map((name) => ({ name, typeOnly: true }))],
  }));
}
