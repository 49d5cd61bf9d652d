import { describe, expect, test } from "vitest";
import { createEnvoyMatcher } from "../../../generator/artifacts/deploy/envoy/envoy-matcher.js";
import { envoyRefusal, toEnvoyRoute } from "../../../generator/artifacts/deploy/envoy/envoy-binding.js";
import type { HttpBinding, Method } from "../../../generator/model/api.js";
import { parsePathTemplate } from "../../../generator/model/parse-path-template.js";

function binding(source: string, method = "GET"): HttpBinding {
  const { template } = parsePathTemplate(source);
  if (template === undefined) throw new Error(source);
  return { method, template, body: { kind: "none" }, location: { file: "", line: 1, column: 1 } };
}

function find(templates: readonly string[], path: string, method = "GET"): string | undefined {
  const routes = templates.map((each) => toEnvoyRoute(binding(each), { source: each }));
  return createEnvoyMatcher(routes).find(method, path)?.source;
}

describe("Envoy's transcoder", () => {
  const wildcards = ["/a/**", "/b/*", "/c/*/d/**", "/c/*/d/e", "/c/f/d/e"];
  const tails = ["/a/b/**", "/a/b/**/z", "/a/b/**/y/z", "/a/b/**:verb", "/a/**", "/f/*/**/g", "/f/*/**/g:verb"];
  // What the tests of its path matcher hold it to, as far as they say which route wins.
  test.each([
    [["/**"], "/", "/**"],
    [["/**"], "/a/", "/**"],
    [wildcards, "/a/b/c", "/a/**"],
    [wildcards, "/b/c", "/b/*"],
    [wildcards, "/c/u/d/v", "/c/*/d/**"],
    [wildcards, "/c/v/d/w/x", "/c/*/d/**"],
    [wildcards, "/c/x/y/d/z", undefined],
    [wildcards, "/c//v/d/w/x", undefined],
    [wildcards, "/c/x/d/e", "/c/*/d/e"],
    [wildcards, "/c/f/d/e", "/c/f/d/e"],
    [tails, "/a/b/hello/world/c", "/a/b/**"],
    [tails, "/a/b/world/c/z", "/a/b/**/z"],
    [tails, "/a/b/world/c/y/z", "/a/b/**/y/z"],
    [tails, "/a/b/world/c:verb", "/a/b/**:verb"],
    [tails, "/a/hello/b/world/c", "/a/**"],
    [tails, "/f/foo/bar/baz/g", "/f/*/**/g"],
    [tails, "/f/foo/bar/baz/g:verb", "/f/*/**/g:verb"],
    [["/{x}/a", "/a/b/{x}"], "/foo/a", "/{x}/a"],
    // What its code says beyond that.
    [["/a/{x}:go"], "/a/1/go", "/a/{x}:go"],
    [["/a/{x}"], "/a/1:go", "/a/{x}"],
    [["/a/{x}", "/a/{y}"], "/a/1", undefined],
    [["/a%20b"], "/a%20b", "/a%20b"],
    [["/a%20b"], "/a b", undefined],
    [["/a/**/z"], "/a/z", undefined],
  ])("%j: %s is of %s", (templates, path, expected) => {
    expect(find(templates, path)).toBe(expected);
  });

  test("a method goes before a route for all of them, which goes before the next route", () => {
    const routes = [toEnvoyRoute(binding("/a", "*"), { of: "any" }), toEnvoyRoute(binding("/a"), { of: "get" })];
    const matcher = createEnvoyMatcher([...routes, toEnvoyRoute(binding("/{x}", "PUT"), { of: "put" })]);
    expect([matcher.find("GET", "/a"), matcher.find("PUT", "/a"), matcher.find("PUT", "/b")]).toEqual([
      { of: "get" },
      { of: "any" },
      { of: "put" },
    ]);
  });

  const method: Method = {
    name: "M",
    input: "a.In",
    output: "a.Out",
    clientStreaming: false,
    serverStreaming: false,
    idempotency: "unknown",
    deprecated: false,
    bindings: [],
    doc: { tags: [], errors: [], examples: [] },
    options: {},
    location: { file: "", line: 1, column: 1 },
  };
  const none = {
    inputs: [],
    messages: new Map(),
    enums: new Map(),
    services: new Map(),
    extensions: new Map(),
    fileOf: new Map(),
  };

  test.each([
    ["/", "its path has no segment"],
    ["/{x}:a:b", "its verb has a colon"],
    ["/{x=a/{y=*}}", "its variables stand in each other"],
    ["/**/*", "a wildcard follows ** in its path"],
    ["/{x=**}/{y}", "a wildcard follows ** in its path"],
    ["/{x=**}/a:go", undefined],
  ])("refuses %s: %s", (source, why) => {
    expect(envoyRefusal(none, method, binding(source))).toBe(why);
  });
});
