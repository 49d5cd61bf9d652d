import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createGateway } from "../../../generator/runtime/gateway/gateway.js";
import type { Channel } from "../../../generator/runtime/grpc/index.js";
import { anySegments, oneSegment, type Route, type RouteSegment } from "../../../generator/runtime/gateway/route.js";
import { createRouter } from "../../../generator/runtime/gateway/router.js";
import { matchNaively } from "./naive-matcher.js";
import { emptyMapper, routeOf } from "./route-of.js";

const find = (templates: readonly string[], path: string, method = "GET"): string => {
  const found = createRouter(templates.map((template) => routeOf("GET", template))).find(method, path);
  return found.kind === "match" ? [found.route.template, ...found.values].join(" ") : found.kind;
};

describe("match order is a property of the routes, not of their order", () => {
  test.each([
    ["literal before single", ["/a/*", "/a/b"], "/a/b", "/a/b"],
    ["single before multi", ["/a/**", "/a/*"], "/a/b", "/a/*"],
    ["multi with a tail before multi without", ["/{x=**}", "/{x=**}/z"], "/a/b/z", "/{x=**}/z a/b"],
    ["verb before none", ["/a/{x}", "/a/{x}:move"], "/a/b:move", "/a/{x}:move b"],
    ["a verb nobody has is text", ["/a/{x}", "/a/{x}:move"], "/a/b:copy", "/a/{x} b:copy"],
    ["a verb with colons before its end", ["/a/{x}:b", "/a/{x}:a:b"], "/a/y:a:b", "/a/{x}:a:b y"],
    ["a verb behind other colons", ["/a/{x}:b", "/a/{x}:a:b"], "/a/y:c:b", "/a/{x}:b y:c"],
    ["an earlier literal counts more than a later one", ["/*/b/c", "/a/*/c", "/a/*/*"], "/a/b/c", "/a/*/c"],
    ["a dead end is left again", ["/a/b/c", "/{x}/b/d"], "/a/b/d", "/{x}/b/d a"],
    ["the root", ["/", "/**"], "/", "/"],
    ["multi may be empty", ["/a/**"], "/a", "/a/**"],
    ["single is never empty", ["/a/*"], "/a/", "none"],
  ])("%s", (_name, templates, path, expected) => {
    expect(find(templates, path)).toBe(expected);
    expect(find(templates.toReversed(), path)).toBe(expected);
  });
});

describe("decoding is per segment", () => {
  test.each([
    ["/a/{x}/c", "/a/p%20q%2Fr+/c", "/a/{x}/c p q/r+"],
    ["/a/{x=**}/c", "/a/p%20q/r%2Fs%2fß/c", "/a/{x=**}/c p q/r%2Fs%2fß"],
    ["/a/{x=p/*}", "/a/p/%2F", "/a/{x=p/*} p/%2F"],
    ["/kv/put", "/kv%2Fput", "none"],
    ["/kv/put", "/k%76/put", "/kv/put"],
    ["/a/{x}", "/a/%00", "/a/{x} \0"],
    ["/a/{x}", "/a/__proto__", "/a/{x} __proto__"],
    ["/a/{x}", "/a/%zz", "malformed"],
    ["/a/{x}", "/a/%", "malformed"],
    ["/a/{x}", "/a/%ff", "malformed"],
    ["/a/{x}", "a/b", "none"],
    ["/a/{x}", "", "none"],
    ["/a/{x}", "//a/b", "none"],
    ["/a/b", "/a/../a/b", "none"],
  ])("%s gets %s", (template, path, expected) => {
    expect(find([template], path)).toBe(expected);
  });
});

test("another method on a known path says which methods there are", () => {
  const router = createRouter([routeOf("GET", "/a/{x}"), routeOf("DELETE", "/a/b"), routeOf("POST", "/c")]);
  expect(router.find("PUT", "/a/b")).toEqual({ kind: "method", allowed: ["DELETE", "GET"] });
  expect(router.find("GET", "/c")).toEqual({ kind: "method", allowed: ["POST"] });
});

test("a route for any method serves what the exact ones leave", () => {
  const router = createRouter([routeOf("*", "/a"), routeOf("GET", "/a"), routeOf("SEARCH", "/{x}/b")]);
  expect(router.find("GET", "/a")).toMatchObject({ route: { httpMethod: "GET" } });
  expect(router.find("PURGE", "/a")).toMatchObject({ route: { httpMethod: "*" } });
  expect(router.find("SEARCH", "/a/b")).toMatchObject({ values: ["a"] });
});

test("a long path costs no more than the tree is large", () => {
  const router = createRouter([routeOf("GET", "/a/**/x"), routeOf("GET", "/{p}/{q}/{r}")]);
  expect(router.find("GET", `/a${"/b".repeat(30_000)}`).kind).toBe("none");
  expect(router.find("GET", `/a${"/x".repeat(30_000)}`).kind).toBe("match");
});

test("a path of colons costs no more than the verbs have", () => {
  const router = createRouter([routeOf("GET", "/a/{x}:a:b"), routeOf("GET", "/a/{x}:b")]);
  expect(router.find("GET", `/a/${":".repeat(200_000)}b`)).toMatchObject({ route: { verb: "b" } });
});

const refuse = (): never => {
  throw new Error("no call is made");
};

describe("of routes that no request can tell apart", () => {
  const [one, other] = ["One", "Other"].map((name) =>
    routeOf("GET", `/same/{${name.toLowerCase()}}`, {
      variables: [],
      method: { grpcPath: `/test.Service/${name}`, kind: "unary", input: emptyMapper, output: emptyMapper },
    }),
  ) as [Route, Route];
  const channel: Channel = { unary: refuse, stream: refuse, close: () => undefined };
  test.each([
    ["grpc-gateway-v2", "/test.Service/Other"],
    ["grpc-gateway-v1", "/test.Service/Other"],
    ["grpc-gateway-v1-early", "/test.Service/Other"],
    ["google", "/test.Service/One"],
  ] as const)("%s serves %s", (dialect, grpcPath) => {
    const gateway = createGateway({ channel, dialect, routes: [one, other], registry: new Map() });
    expect(gateway.find("GET", "/same/x")).toMatchObject({ kind: "match", route: { method: { grpcPath } } });
  });
});

const segment = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom<RouteSegment>("a", "b", "c") },
  { weight: 2, arbitrary: fc.constant<RouteSegment>(oneSegment) },
);
const route: fc.Arbitrary<Route> = fc
  .record({
    head: fc.array(segment, { maxLength: 3 }),
    multi: fc.boolean(),
    tail: fc.array(segment, { maxLength: 2 }),
    verb: fc.option(fc.constantFrom("v", "w"), { nil: undefined }),
    httpMethod: fc.constantFrom("GET", "POST", "*"),
  })
  .map(({ head, multi, tail, verb, httpMethod }) => {
    const segments: readonly RouteSegment[] = multi ? [...head, anySegments, ...tail] : head;
    const variables = segments.length === 0 ? [] : [{ field: "f", start: 0, end: segments.length }];
    const usable = verb !== undefined && segments.length > 0;
    return {
      httpMethod,
      body: "",
      method: routeOf("GET", "/").method,
      template: `${httpMethod} ${segments.join("/")}:${usable ? verb : ""}`,
      segments,
      variables,
      ...(usable && { verb }),
    };
  });
const path = fc
  .array(fc.constantFrom("a", "b", "c", "a:v", "b:w", "c:u", "", "%61", "a%2Fb", "%C3%BC"), { maxLength: 6 })
  .map((parts) => `/${parts.join("/")}`);

test("the router agrees with a matcher that tries every route", () => {
  fc.assert(
    fc.property(
      fc.array(route, { maxLength: 12 }),
      path,
      fc.constantFrom("GET", "POST", "PUT"),
      (routes, target, httpMethod) => {
        const found = createRouter(routes).find(httpMethod, target);
        const expected = matchNaively(routes, httpMethod, target);
        expect(found.kind === "match" ? { template: found.route.template, values: found.values } : found.kind).toEqual(
          expected,
        );
      },
    ),
    { numRuns: 3_000 },
  );
});
