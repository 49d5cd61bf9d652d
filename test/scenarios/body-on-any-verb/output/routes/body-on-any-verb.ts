// HTTP bindings of the services in body-on-any-verb.

import { TicketMapper } from "../mappers/body-on-any-verb.js";
import { type Route, type RouteMethod, oneSegment } from "../runtime/gateway/index.js";

const callsWithdraw: RouteMethod = {
  grpcPath: "/bodies.Calls/Withdraw",
  kind: "unary",
  input: TicketMapper,
  output: TicketMapper,
};

const callsLook: RouteMethod = {
  grpcPath: "/bodies.Calls/Look",
  kind: "unary",
  input: TicketMapper,
  output: TicketMapper,
};

const callsRoot: RouteMethod = {
  grpcPath: "/bodies.Calls/Root",
  kind: "unary",
  input: TicketMapper,
  output: TicketMapper,
};

/** Methods of `bodies.Calls`, also those without an HTTP binding. */
export const callsMethods: readonly RouteMethod[] = [callsWithdraw, callsLook, callsRoot];

/** HTTP bindings of `bodies.Calls` in the order they are tried. */
export const callsRoutes: readonly Route[] = [
  {
    httpMethod: "DELETE",
    template: "/bodies/tickets/{id}",
    segments: ["bodies", "tickets", oneSegment],
    variables: [{ field: "id", start: 2, end: 3 }],
    body: "*",
    method: callsWithdraw,
  },
  {
    httpMethod: "GET",
    template: "/bodies/tickets",
    segments: ["bodies", "tickets"],
    variables: [],
    body: "*",
    method: callsLook,
  },
  {
    httpMethod: "GET",
    template: "/",
    segments: [],
    variables: [],
    body: "",
    method: callsRoot,
  },
];
