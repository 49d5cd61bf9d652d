// HTTP bindings of the services in stream-with-path.

import { BlurbMapper } from "../mappers/stream-with-path.js";
import { type Route, type RouteMethod, oneSegment } from "../runtime/gateway/index.js";

const callsSend: RouteMethod = {
  grpcPath: "/rooms.Calls/Send",
  kind: "client_streaming",
  input: BlurbMapper,
  output: BlurbMapper,
};

/** Methods of `rooms.Calls`, also those without an HTTP binding. */
export const callsMethods: readonly RouteMethod[] = [callsSend];

/** HTTP bindings of `rooms.Calls` in the order they are tried. */
export const callsRoutes: readonly Route[] = [
  {
    httpMethod: "POST",
    template: "/rooms/{room=rooms/*}/blurbs:send",
    segments: ["rooms", "rooms", oneSegment, "blurbs"],
    verb: "send",
    variables: [{ field: "room", start: 1, end: 3 }],
    body: "*",
    method: callsSend,
  },
];
