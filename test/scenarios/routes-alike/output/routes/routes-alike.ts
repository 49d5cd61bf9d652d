// HTTP bindings of the services in routes-alike.

import { AskMapper } from "../mappers/routes-alike.js";
import { type Route, type RouteMethod, oneSegment } from "../runtime/gateway/index.js";

const callsOld: RouteMethod = {
  grpcPath: "/same.Calls/Old",
  kind: "unary",
  input: AskMapper,
  output: AskMapper,
};

const callsNewer: RouteMethod = {
  grpcPath: "/same.Calls/Newer",
  kind: "unary",
  input: AskMapper,
  output: AskMapper,
};

const callsStarred: RouteMethod = {
  grpcPath: "/same.Calls/Starred",
  kind: "unary",
  input: AskMapper,
  output: AskMapper,
};

/** Methods of `same.Calls`, also those without an HTTP binding. */
export const callsMethods: readonly RouteMethod[] = [callsOld, callsNewer, callsStarred];

/** HTTP bindings of `same.Calls` in the order they are tried. */
export const callsRoutes: readonly Route[] = [
  {
    httpMethod: "GET",
    template: "/same/{a=*}/x",
    segments: ["same", oneSegment, "x"],
    variables: [{ field: "a", start: 1, end: 2 }],
    body: "",
    method: callsStarred,
  },
  {
    httpMethod: "GET",
    template: "/same/{b}/x",
    segments: ["same", oneSegment, "x"],
    variables: [{ field: "b", start: 1, end: 2 }],
    body: "",
    method: callsStarred,
  },
  {
    httpMethod: "GET",
    template: "/same/{a}",
    segments: ["same", oneSegment],
    variables: [{ field: "a", start: 1, end: 2 }],
    body: "",
    method: callsOld,
  },
  {
    httpMethod: "GET",
    template: "/same/{b}",
    segments: ["same", oneSegment],
    variables: [{ field: "b", start: 1, end: 2 }],
    body: "",
    method: callsNewer,
  },
];
