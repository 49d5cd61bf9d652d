import type { Fault } from "./fault.js";

/** Faults of finding the method a request is for. */
export const routeFaults: readonly Fault[] = [
  {
    name: "a wrong method is answered 405",
    rule: "wrong-method",
    answer: (answer) =>
      answer.status === 501 && answer.body.includes("Method Not Allowed") ? { ...answer, status: 405 } : answer,
  },
  {
    name: "any method is taken for POST",
    rule: "wrong-method",
    request: (request) => ({ ...request, method: "POST" }),
  },
  {
    name: "PUT is taken for POST",
    rule: "wrong-method",
    request: (request) => ({ ...request, method: request.method === "PUT" ? "POST" : request.method }),
  },
  {
    name: "a slash at the end is ignored",
    rule: "wrong-path",
    request: (request) => ({ ...request, path: request.path.replace(/\/$/, "") }),
  },
  {
    name: "paths are case-blind",
    rule: "wrong-path",
    request: (request) => ({ ...request, path: request.path.toLowerCase() }),
  },
  {
    name: "an encoded slash separates segments",
    rule: "wrong-path",
    request: (request) => ({ ...request, path: request.path.replace(/%2F/gi, "/") }),
  },
  {
    name: "a verb is ignored",
    rule: "wrong-path",
    request: (request) => ({ ...request, path: request.path.replace(/:\w+$/, "") }),
  },
  {
    name: "a path that goes on is matched",
    rule: "wrong-path",
    request: (request) => ({ ...request, path: request.path.replace(/\/more$/, "") }),
  },
  {
    name: "no route is answered as text",
    rule: "wrong-path",
    answer: (answer) =>
      answer.status === 404 && answer.body.includes("Not Found") ? { ...answer, body: "404 page not found\n" } : answer,
  },
  {
    name: "no route is answered 200",
    rule: "wrong-path",
    answer: (answer) =>
      answer.status === 404 && answer.body.includes("Not Found") ? { ...answer, status: 200, body: "{}" } : answer,
  },
  { name: "prefix aliases are missing", rule: "path-aliases", options: { pathAliases: {} } },
  {
    name: "additional bindings are missing",
    rule: "field-alone",
    request: (request) => ({ ...request, path: request.path.replace("/v3/kv/lease/", "/v3/none/") }),
  },
  { name: "two methods are mixed up", rule: "field-alone", grpcPath: (path) => path.replace(/\/HashKV$/, "/Hash") },
  {
    name: "calls go to the wrong service",
    rule: "field-alone",
    grpcPath: (path) => path.replace("v3lockpb.", "lockpb."),
  },
  { name: "methods without a binding are served", rule: "unbound-method", options: { unbound: true } },
];
