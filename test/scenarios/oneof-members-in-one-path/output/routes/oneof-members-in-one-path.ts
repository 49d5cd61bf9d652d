// HTTP bindings of the services in oneof-members-in-one-path.

import { Pick$Mapper } from "../mappers/oneof-members-in-one-path.js";
import { type Route, type RouteMethod, oneSegment } from "../runtime/gateway/index.js";

const callsBoth: RouteMethod = {
  grpcPath: "/choice.Calls/Both",
  kind: "unary",
  input: Pick$Mapper,
  output: Pick$Mapper,
};

const callsOne: RouteMethod = {
  grpcPath: "/choice.Calls/One",
  kind: "unary",
  input: Pick$Mapper,
  output: Pick$Mapper,
};

/** Methods of `choice.Calls`, also those without an HTTP binding. */
export const callsMethods: readonly RouteMethod[] = [callsBoth, callsOne];

/** HTTP bindings of `choice.Calls` in the order they are tried. */
export const callsRoutes: readonly Route[] = [
  {
    httpMethod: "GET",
    template: "/choice/{b}",
    segments: ["choice", oneSegment],
    variables: [{ field: "b", start: 1, end: 2 }],
    body: "",
    method: callsOne,
  },
];
