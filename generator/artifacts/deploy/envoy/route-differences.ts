import { complain, type Diagnostic } from "../../../diagnostics.js";
import type { HttpBinding } from "../../../model/api.js";
import type { Segment } from "../../../model/path-template.js";
import { anySegments, oneSegment, type RoutePlace } from "../../../runtime/gateway/route.js";
import { createRouter } from "../../../runtime/gateway/router.js";
import type { BoundMethod } from "./bound-method.js";
import { toEnvoyRoute } from "./envoy-binding.js";
import { createEnvoyMatcher } from "./envoy-matcher.js";

interface PlacedMethod extends RoutePlace {
  readonly of: BoundMethod;
}

/** Finds requests that Envoy gives to another method than the gateway, by asking both for the paths at which routes meet. */
export function findRouteDifferences(served: readonly BoundMethod[], takesEmpty: boolean): readonly Diagnostic[] {
  const router = createRouter(served.map(place), takesEmpty);
  const envoy = createEnvoyMatcher(served.map((each) => toEnvoyRoute(each.binding, each)));
  const found = new Map<string, Diagnostic>();
  for (const one of served) {
    for (const path of meetingPaths(one.binding, served)) {
      const httpMethod = one.binding.method === "*" ? "GET" : one.binding.method;
      const match = router.find(httpMethod, path);
      const ours = match.kind === "match" ? match.route.of : undefined;
      const theirs = envoy.find(httpMethod, path);
      if (ours?.binding === theirs?.binding) continue;
      const values = { route: `${httpMethod} ${path}`, ours: nameOf(ours), theirs: nameOf(theirs) };
      const key = `${values.ours} ${values.theirs} ${one.binding.template.source}`;
      if (!found.has(key)) found.set(key, complain("envoy-route-differs", values, one.binding.location));
    }
  }
  return [...found.values()];
}

function nameOf(bound: BoundMethod | undefined): string {
  return bound === undefined ? "no method" : `${bound.service.fullName}.${bound.method.name}`;
}

function place(of: BoundMethod): PlacedMethod {
  const { method, template } = of.binding;
  return {
    httpMethod: method,
    segments: template.segments.map((each) =>
      each.kind === "literal" ? each.text : each.kind === "single" ? oneSegment : anySegments,
    ),
    variables: [],
    ...(template.verb !== undefined && { verb: template.verb }),
    of,
  };
}

/** Paths of a binding: some that no other one has, and those that another one's literals make of its wildcards. */
function meetingPaths({ template, method }: HttpBinding, served: readonly BoundMethod[]): ReadonlySet<string> {
  const paths = new Set<string>();
  const add = (parts: readonly string[]): void => {
    const verb = template.verb === undefined ? "" : `:${encodeURIComponent(template.verb)}`;
    // A verb stands behind a text.
    if (verb === "" || parts.length > 0) paths.add(`/${parts.map(encodeURIComponent).join("/")}${verb}`);
  };
  const isLast = template.verb === undefined && template.segments.at(-1)?.kind === "multi";
  // That nothing at all may stand for `**` with something behind it is no matter of single routes.
  const least = isLast ? 0 : 1;
  for (const length of [0, 1, 2]) add(fill(expand(template.segments, template.segments.length - 1 + length, least)));
  for (const { binding: other } of served) {
    if (other.template === template || (other.method !== method && other.method !== "*" && method !== "*")) continue;
    for (const tail of [withVerb(other.template.segments, other.template.verb), other.template.segments]) {
      const own = expand(template.segments, tail.length, least);
      if (meets(own, tail)) add(fill(own, tail));
      if (template.verb === undefined) continue;
      // What one route has as its verb may be a segment of another.
      const before = expand(template.segments, tail.length - 1, least);
      if (meets(withVerb(before, template.verb), tail)) add(fill(before, tail));
    }
  }
  return paths;
}

function withVerb(segments: readonly Segment[], verb: string | undefined): readonly Segment[] {
  return verb === undefined ? segments : [...segments, { kind: "literal", text: verb }];
}

/** Segments with `**` as so many `*`, `least` at least, that there are `length` of them, if that can be. */
function expand(segments: readonly Segment[], length: number, least: number): readonly Segment[] {
  const multi = segments.findIndex((each) => each.kind === "multi");
  if (multi < 0) return segments;
  const count = Math.max(least, length - segments.length + 1);
  const singles = Array.from({ length: count }, (): Segment => ({ kind: "single" }));
  return [...segments.slice(0, multi), ...singles, ...segments.slice(multi + 1)];
}

function meets(own: readonly Segment[], other: readonly Segment[]): boolean {
  return own.every((segment, index) => {
    const there = other[index];
    return segment.kind !== "literal" || there?.kind !== "literal" || there.text === segment.text;
  });
}

function fill(segments: readonly Segment[], other: readonly Segment[] = []): readonly string[] {
  return segments.map((segment, index) => {
    const there = other[index];
    if (segment.kind === "literal") return segment.text;
    return there?.kind === "literal" ? there.text : `x${index}`;
  });
}
