// HTTP bindings of the services in rule-without-path.

import { AskMapper } from "../mappers/rule-without-path.js";
import type { Route, RouteMethod } from "../runtime/gateway/index.js";

const callsNothing: RouteMethod = {
  grpcPath: "/unbound.Calls/Nothing",
  kind: "unary",
  input: AskMapper,
  output: AskMapper,
};

const callsOnlyBody: RouteMethod = {
  grpcPath: "/unbound.Calls/OnlyBody",
  kind: "unary",
  input: AskMapper,
  output: AskMapper,
};

const callsEmptyPath: RouteMethod = {
  grpcPath: "/unbound.Calls/EmptyPath",
  kind: "unary",
  input: AskMapper,
  output: AskMapper,
};

const callsAdditional: RouteMethod = {
  grpcPath: "/unbound.Calls/Additional",
  kind: "unary",
  input: AskMapper,
  output: AskMapper,
};

/** Methods of `unbound.Calls`, also those without an HTTP binding. */
export const callsMethods: readonly RouteMethod[] = [callsNothing, callsOnlyBody, callsEmptyPath, callsAdditional];

/** HTTP bindings of `unbound.Calls` in the order they are tried. */
export const callsRoutes: readonly Route[] = [
  {
    httpMethod: "GET",
    template: "/unbound/additional",
    segments: ["unbound", "additional"],
    variables: [],
    body: "",
    method: callsAdditional,
  },
];
