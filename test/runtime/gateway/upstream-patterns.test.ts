import { describe, expect, test } from "vitest";
import { createRouter } from "../../../generator/runtime/gateway/router.js";
import { parseTimeout } from "../../../generator/runtime/gateway/request-metadata.js";
import { routeOf } from "./route-of.js";

// What grpc-gateway's own tests hold of patterns and deadlines (runtime/pattern_test.go, runtime/context_test.go of its repository), as templates.

/** Templates, with the paths that they fit and those that they do not. */
const matches: readonly (readonly [template: string, fits: readonly string[], fitsNot: readonly string[]])[] = [
  ["/", ["/"], ["/example", "/path/to/example"]],
  ["/*", ["/abc", "/def"], ["/", "/abc/def"]],
  ["/v1", ["/v1"], ["/", "/v2"]],
  ["/**", ["/", "/abc", "/abc/def", "/abc/def/ghi"], []],
  [
    "/**/tail",
    ["/tail", "/abc/tail", "/abc/def/tail"],
    ["/", "/abc", "/abc/def", "/tail/extra", "/abc/tail/extra", "/abc/def/tail/extra"],
  ],
  [
    "/v1/bucket/{name}",
    ["/v1/bucket/my-bucket", "/v1/bucket/our-bucket"],
    ["/", "/v1", "/v1/bucket", "/v2/bucket/my-bucket", "/v1/pubsub/my-topic"],
  ],
  [
    "/v1/{name=o/**}",
    [
      "/v1/o",
      "/v1/o/my-bucket",
      "/v1/o/our-bucket",
      "/v1/o/my-bucket/dir",
      "/v1/o/my-bucket/dir/dir2",
      "/v1/o/my-bucket/dir/dir2/obj",
    ],
    ["/", "/v1", "/v2/o/my-bucket", "/v1/b/my-bucket"],
  ],
  [
    "/v2/{name=b/*}/o/{oname=*}",
    ["/v2/b/my-bucket/o/obj", "/v2/b/our-bucket/o/obj", "/v2/b/my-bucket/o/dir"],
    ["/", "/v2", "/v2/b", "/v2/b/my-bucket", "/v2/b/my-bucket/o"],
  ],
  ["/v1:LOCK", ["/v1:LOCK"], ["/v1", "/LOCK"]],
];

/** Templates, a path of each, and the variables that it gives. */
const bindings: readonly (readonly [template: string, path: string, values: readonly string[]])[] = [
  ["/", "/", []],
  ["/*", "/abc", []],
  ["/*:LOCK", "/abc:LOCK", []],
  ["/endpoint", "/endpoint", []],
  ["/**", "/abc/def/ghi", []],
  ["/v1/bucket/{name}", "/v1/bucket/my-bucket", ["my-bucket"]],
  ["/v1/bucket/{name}:LOCK", "/v1/bucket/my-bucket:LOCK", ["my-bucket"]],
  ["/v1/{name=o/**}", "/v1/o/my-bucket/dir/dir2/obj", ["o/my-bucket/dir/dir2/obj"]],
  ["/v1/{name=o/**/.ext}/tail", "/v1/o/my-bucket/dir/dir2/obj/.ext/tail", ["o/my-bucket/dir/dir2/obj/.ext"]],
  ["/v2/{name=b/*}/o/{oname}", "/v2/b/my-bucket/o/obj", ["b/my-bucket", "obj"]],
  // As it decodes with all but reserved characters; by itself it decodes them all, and then an encoded slash parts segments.
  ["/foo/{id}/bar", "/foo/part1%2Fpart2/bar", ["part1/part2"]],
  ["/foo/{id=**}", "/foo/test%2Fbar", ["test%2Fbar"]],
];

const timeouts: readonly (readonly [text: string, milliseconds: number])[] = [
  ["17H", 17 * 3_600_000],
  ["19M", 19 * 60_000],
  ["23S", 23_000],
  ["1009m", 1009],
  ["1000003u", 1000.003],
  ["100000007n", 100.000007],
];

function find(template: string, path: string): readonly string[] | undefined {
  const found = createRouter([routeOf("GET", template)]).find("GET", path);
  return found.kind === "match" ? found.values : undefined;
}

describe("patterns of grpc-gateway's own tests", () => {
  test.each(matches)("%s", (template, fits, fitsNot) => {
    expect(fits.filter((path) => find(template, path) === undefined)).toEqual([]);
    expect(fitsNot.filter((path) => find(template, path) !== undefined)).toEqual([]);
  });

  test.each(bindings)("%s gets %s", (template, path, values) => {
    expect(find(template, path)).toEqual(values);
  });
});

test.each(timeouts)("Grpc-Timeout: %s", (text, milliseconds) => {
  expect(parseTimeout(text)).toBeCloseTo(milliseconds, 6);
});
