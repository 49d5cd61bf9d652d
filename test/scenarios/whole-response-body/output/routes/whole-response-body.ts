// HTTP bindings of the services in whole-response-body.

import { AnswerMapper } from "../mappers/whole-response-body.js";
import type { Route, RouteMethod } from "../runtime/gateway/index.js";

const callsStar: RouteMethod = {
  grpcPath: "/whole.Calls/Star",
  kind: "unary",
  input: AnswerMapper,
  output: AnswerMapper,
};

const callsField: RouteMethod = {
  grpcPath: "/whole.Calls/Field",
  kind: "unary",
  input: AnswerMapper,
  output: AnswerMapper,
};

/** Methods of `whole.Calls`, also those without an HTTP binding. */
export const callsMethods: readonly RouteMethod[] = [callsStar, callsField];

/** HTTP bindings of `whole.Calls` in the order they are tried. */
export const callsRoutes: readonly Route[] = [
  {
    httpMethod: "GET",
    template: "/whole/star",
    segments: ["whole", "star"],
    variables: [],
    body: "",
    method: callsStar,
  },
  {
    httpMethod: "GET",
    template: "/whole/field",
    segments: ["whole", "field"],
    variables: [],
    body: "",
    responseBody: "text",
    method: callsField,
  },
];
