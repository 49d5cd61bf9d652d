// HTTP bindings of the services in verb-with-colons.

import { ItemMapper } from "../mappers/verb-with-colons.js";
import { type Route, type RouteMethod, oneSegment } from "../runtime/gateway/index.js";

const callsBoth: RouteMethod = {
  grpcPath: "/verbs.Calls/Both",
  kind: "unary",
  input: ItemMapper,
  output: ItemMapper,
};

const callsOne: RouteMethod = {
  grpcPath: "/verbs.Calls/One",
  kind: "unary",
  input: ItemMapper,
  output: ItemMapper,
};

const callsLiteral: RouteMethod = {
  grpcPath: "/verbs.Calls/Literal",
  kind: "unary",
  input: ItemMapper,
  output: ItemMapper,
};

/** Methods of `verbs.Calls`, also those without an HTTP binding. */
export const callsMethods: readonly RouteMethod[] = [callsBoth, callsOne, callsLiteral];

/** HTTP bindings of `verbs.Calls` in the order they are tried. */
export const callsRoutes: readonly Route[] = [
  {
    httpMethod: "POST",
    template: "/verbs/all:at:once",
    segments: ["verbs", "all:at"],
    verb: "once",
    variables: [],
    body: "",
    method: callsLiteral,
  },
  {
    httpMethod: "POST",
    template: "/verbs/{id}:clone:deep",
    segments: ["verbs", oneSegment],
    verb: "clone:deep",
    variables: [{ field: "id", start: 1, end: 2 }],
    body: "",
    method: callsBoth,
  },
  {
    httpMethod: "POST",
    template: "/verbs/{id}:clone",
    segments: ["verbs", oneSegment],
    verb: "clone",
    variables: [{ field: "id", start: 1, end: 2 }],
    body: "",
    method: callsOne,
  },
];
