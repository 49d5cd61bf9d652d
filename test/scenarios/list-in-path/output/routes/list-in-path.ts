// HTTP bindings of the services in list-in-path.

import { AskMapper } from "../mappers/list-in-path.js";
import { type Route, type RouteMethod, oneSegment } from "../runtime/gateway/index.js";

const callsNumbers: RouteMethod = {
  grpcPath: "/lists.Calls/Numbers",
  kind: "unary",
  input: AskMapper,
  output: AskMapper,
};

const callsNames: RouteMethod = {
  grpcPath: "/lists.Calls/Names",
  kind: "unary",
  input: AskMapper,
  output: AskMapper,
};

const callsKinds: RouteMethod = {
  grpcPath: "/lists.Calls/Kinds",
  kind: "unary",
  input: AskMapper,
  output: AskMapper,
};

const callsLabels: RouteMethod = {
  grpcPath: "/lists.Calls/Labels",
  kind: "unary",
  input: AskMapper,
  output: AskMapper,
};

/** Methods of `lists.Calls`, also those without an HTTP binding. */
export const callsMethods: readonly RouteMethod[] = [callsNumbers, callsNames, callsKinds, callsLabels];

/** HTTP bindings of `lists.Calls` in the order they are tried. */
export const callsRoutes: readonly Route[] = [
  {
    httpMethod: "GET",
    template: "/lists/numbers/{sequences}/all",
    segments: ["lists", "numbers", oneSegment, "all"],
    variables: [{ field: "sequences", start: 2, end: 3 }],
    body: "",
    method: callsNumbers,
  },
  {
    httpMethod: "GET",
    template: "/lists/labels/{labels}/{id}",
    segments: ["lists", "labels", oneSegment, oneSegment],
    variables: [{ field: "labels", start: 2, end: 3 }, { field: "id", start: 3, end: 4 }],
    body: "",
    method: callsLabels,
  },
  {
    httpMethod: "GET",
    template: "/lists/names/{names}",
    segments: ["lists", "names", oneSegment],
    variables: [{ field: "names", start: 2, end: 3 }],
    body: "",
    method: callsNames,
  },
  {
    httpMethod: "GET",
    template: "/lists/kinds/{kinds}",
    segments: ["lists", "kinds", oneSegment],
    variables: [{ field: "kinds", start: 2, end: 3 }],
    body: "",
    method: callsKinds,
  },
];
