// HTTP bindings of the services in query-of-well-known-types.

import { FilterMapper } from "../mappers/query-of-well-known-types.js";
import { type Route, type RouteMethod, oneSegment } from "../runtime/gateway/index.js";

const callsList: RouteMethod = {
  grpcPath: "/prices.Calls/List",
  kind: "unary",
  input: FilterMapper,
  output: FilterMapper,
};

const callsAt: RouteMethod = {
  grpcPath: "/prices.Calls/At",
  kind: "unary",
  input: FilterMapper,
  output: FilterMapper,
};

/** Methods of `prices.Calls`, also those without an HTTP binding. */
export const callsMethods: readonly RouteMethod[] = [callsList, callsAt];

/** HTTP bindings of `prices.Calls` in the order they are tried. */
export const callsRoutes: readonly Route[] = [
  {
    httpMethod: "GET",
    template: "/prices/{at}/{open}",
    segments: ["prices", oneSegment, oneSegment],
    variables: [{ field: "at", start: 1, end: 2 }, { field: "open", start: 2, end: 3 }],
    body: "",
    method: callsAt,
  },
  {
    httpMethod: "GET",
    template: "/prices",
    segments: ["prices"],
    variables: [],
    body: "",
    method: callsList,
  },
];
