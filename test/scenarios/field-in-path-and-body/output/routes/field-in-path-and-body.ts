// HTTP bindings of the services in field-in-path-and-body.

import { RepoMapper } from "../mappers/field-in-path-and-body.js";
import { type Route, type RouteMethod, oneSegment } from "../runtime/gateway/index.js";

const callsValidate: RouteMethod = {
  grpcPath: "/twice.Calls/Validate",
  kind: "unary",
  input: RepoMapper,
  output: RepoMapper,
};

const callsWithin: RouteMethod = {
  grpcPath: "/twice.Calls/Within",
  kind: "unary",
  input: RepoMapper,
  output: RepoMapper,
};

/** Methods of `twice.Calls`, also those without an HTTP binding. */
export const callsMethods: readonly RouteMethod[] = [callsValidate, callsWithin];

/** HTTP bindings of `twice.Calls` in the order they are tried. */
export const callsRoutes: readonly Route[] = [
  {
    httpMethod: "PATCH",
    template: "/twice/inner/{inner.id}",
    segments: ["twice", "inner", oneSegment],
    variables: [{ field: "inner.id", start: 2, end: 3 }],
    body: "inner",
    method: callsWithin,
  },
  {
    httpMethod: "POST",
    template: "/twice/{name}/validate",
    segments: ["twice", oneSegment, "validate"],
    variables: [{ field: "name", start: 1, end: 2 }],
    body: "name",
    method: callsValidate,
  },
];
