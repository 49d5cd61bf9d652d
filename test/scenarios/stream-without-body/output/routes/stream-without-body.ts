// HTTP bindings of the services in stream-without-body.

import { PartMapper } from "../mappers/stream-without-body.js";
import type { Route, RouteMethod } from "../runtime/gateway/index.js";

const callsUp: RouteMethod = {
  grpcPath: "/streams.Calls/Up",
  kind: "client_streaming",
  input: PartMapper,
  output: PartMapper,
};

const callsBoth: RouteMethod = {
  grpcPath: "/streams.Calls/Both",
  kind: "bidi_streaming",
  input: PartMapper,
  output: PartMapper,
};

const callsDown: RouteMethod = {
  grpcPath: "/streams.Calls/Down",
  kind: "server_streaming",
  input: PartMapper,
  output: PartMapper,
};

/** Methods of `streams.Calls`, also those without an HTTP binding. */
export const callsMethods: readonly RouteMethod[] = [callsUp, callsBoth, callsDown];

/** HTTP bindings of `streams.Calls` in the order they are tried. */
export const callsRoutes: readonly Route[] = [
  {
    httpMethod: "POST",
    template: "/streams/up",
    segments: ["streams", "up"],
    variables: [],
    body: "*",
    method: callsUp,
  },
  {
    httpMethod: "POST",
    template: "/streams/both",
    segments: ["streams", "both"],
    variables: [],
    body: "*",
    method: callsBoth,
  },
  {
    httpMethod: "POST",
    template: "/streams/down",
    segments: ["streams", "down"],
    variables: [],
    body: "",
    method: callsDown,
  },
];
