import { type ConformanceCase, matchesPath } from "../../runtime/conformance/index.js";
import { type Choice, type ChoiceContext, isGrpcGateway, type Observed } from "../choice.js";

/** Choices about which route serves a request. */
export const routeChoices: readonly Choice[] = [
  {
    name: "decoded-slash",
    why: "`%2F` is decoded before the route is looked for, as grpc-gateway does unless told otherwise; ours matches paths as they are sent",
    leaves: (each, context) => isGrpcGateway(context) && hasEncodedSlash(each),
    taken: ({ case: each, answer, calls, scripted, ...context }) =>
      each.rule === "path-encoding"
        ? [200, 404, 405, 501].includes(answer.status)
        : !scripted || calls.every((call) => routesOf(decodedSlashes(each), context).includes(call.path)),
  },
  {
    name: "redirect",
    isOpen: true,
    why: "the server in front of the gateway redirects a path to its clean form, as Go's does at a mount point",
    leaves: (each) => each.rule === "wrong-path",
    taken: ({ case: each, answer, calls }) =>
      [301, 302, 307, 308].includes(answer.status) &&
      calls.length === 0 &&
      isCleanForm(pathOf(each.request.path), answer.headers["location"] ?? ""),
  },
  {
    name: "outside-mount",
    isOpen: true,
    why: "a path outside those of the API is not found by another handler of the same server, in that handler's words",
    leaves: (each, { mount }) =>
      (each.rule === "wrong-path" || each.rule === "unbound-method") &&
      mount !== "" &&
      !each.request.path.startsWith(`${mount}/`),
    taken: ({ answer, calls }) => [404, 405].includes(answer.status) && calls.length === 0,
  },
  {
    name: "route-order",
    why: "of two routes that fit a path the last registered serves it, as in grpc-gateway; ours takes the more specific one",
    leaves: (each, context) => isGrpcGateway(context) && routesOf(each, context).length > 1,
    taken: ({ calls, ...observed }) =>
      calls.length === 1 && otherRoutes(observed).some((path) => path === calls[0]?.path),
  },
];

function hasEncodedSlash(each: ConformanceCase): boolean {
  return (each.rule === "wrong-path" || each.rule === "path-encoding") && /%2f/i.test(each.request.path);
}

/** A case as it is when its encoded slashes are slashes. */
function decodedSlashes(each: ConformanceCase): ConformanceCase {
  return { ...each, request: { ...each.request, path: each.request.path.replaceAll(/%2f/gi, "/") } };
}

/** gRPC paths of the methods that may serve a request. */
function routesOf(each: ConformanceCase, { services }: ChoiceContext): readonly string[] {
  const path = pathOf(each.request.path);
  return services.flatMap((service) =>
    service.methods
      .filter(({ bindings }) =>
        bindings.some((one) => (one.method === each.request.method || one.method === "*") && matchesPath(one, path)),
      )
      .map(({ grpcPath }) => grpcPath),
  );
}

function otherRoutes(observed: Omit<Observed, "calls">): readonly string[] {
  return routesOf(observed.case, observed).filter((path) => path !== observed.method.grpcPath);
}

/** Whether a location is the same path with a slash at its end, or without what a cleaned path does not have. */
function isCleanForm(path: string, location: string): boolean {
  const to = pathOf(location.replace(/^https?:\/\/[^/]+/, ""));
  return to.replace(/\/$/, "") === path.replaceAll(/\/{2,}/g, "/").replace(/\/$/, "");
}

function pathOf(url: string): string {
  return url.split("?")[0] ?? "";
}
