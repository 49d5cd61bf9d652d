// HTTP bindings of the services in faults-lowered.

import { AskMapper } from "../mappers/faults-lowered.js";
import { type Route, type RouteMethod, oneSegment } from "../runtime/gateway/index.js";

const callsSound: RouteMethod = {
  grpcPath: "/lowered.Calls/Sound",
  kind: "unary",
  input: AskMapper,
  output: AskMapper,
};

const callsUnknown: RouteMethod = {
  grpcPath: "/lowered.Calls/Unknown",
  kind: "unary",
  input: AskMapper,
  output: AskMapper,
};

const callsMessage: RouteMethod = {
  grpcPath: "/lowered.Calls/Message",
  kind: "unary",
  input: AskMapper,
  output: AskMapper,
};

const callsMap: RouteMethod = {
  grpcPath: "/lowered.Calls/Map",
  kind: "unary",
  input: AskMapper,
  output: AskMapper,
};

const callsTemplate: RouteMethod = {
  grpcPath: "/lowered.Calls/Template",
  kind: "unary",
  input: AskMapper,
  output: AskMapper,
};

const callsBody: RouteMethod = {
  grpcPath: "/lowered.Calls/Body",
  kind: "unary",
  input: AskMapper,
  output: AskMapper,
};

const callsResponse: RouteMethod = {
  grpcPath: "/lowered.Calls/Response",
  kind: "unary",
  input: AskMapper,
  output: AskMapper,
};

const callsVerb: RouteMethod = {
  grpcPath: "/lowered.Calls/Verb",
  kind: "unary",
  input: AskMapper,
  output: AskMapper,
};

const callsNested: RouteMethod = {
  grpcPath: "/lowered.Calls/Nested",
  kind: "unary",
  input: AskMapper,
  output: AskMapper,
};

/** Methods of `lowered.Calls`, also those without an HTTP binding. */
export const callsMethods: readonly RouteMethod[] =
  [callsSound, callsUnknown, callsMessage, callsMap, callsTemplate, callsBody, callsResponse, callsVerb, callsNested];

/** HTTP bindings of `lowered.Calls` in the order they are tried. */
export const callsRoutes: readonly Route[] = [
  {
    httpMethod: "GET",
    template: "/lowered/nested",
    segments: ["lowered", "nested"],
    variables: [],
    body: "",
    method: callsNested,
  },
  {
    httpMethod: "GET",
    template: "/lowered/more",
    segments: ["lowered", "more"],
    variables: [],
    body: "",
    method: callsNested,
  },
  {
    httpMethod: "GET",
    template: "/lowered/{id}",
    segments: ["lowered", oneSegment],
    variables: [{ field: "id", start: 1, end: 2 }],
    body: "",
    method: callsSound,
  },
];
