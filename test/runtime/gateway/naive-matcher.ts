import { anySegments, oneSegment, type Route, type RouteSegment } from "../../../generator/runtime/gateway/route.js";

/** What the router must find, by trying every route in order of preference: slow, and simple enough to be believed. */
export function matchNaively(
  routes: readonly Route[],
  httpMethod: string,
  path: string,
): { template: string; values: string[] } | "none" | "method" {
  const whole = path === "/" ? [] : path.slice(1).split("/");
  const colon = whole.at(-1)?.lastIndexOf(":") ?? -1;
  const verb = colon < 0 ? undefined : whole.at(-1)?.slice(colon + 1);
  const isVerb = verb !== undefined && routes.some((route) => route.verb === verb);
  const bare = isVerb ? [...whole.slice(0, -1), whole.at(-1)?.slice(0, colon) ?? ""] : whole;
  const candidates = routes.flatMap((route) => {
    const segments = route.verb === undefined ? whole : bare;
    if (route.verb !== undefined && (!isVerb || route.verb !== verb)) return [];
    const spans = assign(route.segments, segments);
    return spans === undefined ? [] : [{ route, spans, segments }];
  });
  const fitting = candidates.filter(({ route }) => route.httpMethod === httpMethod || route.httpMethod === "*");
  const [best] = fitting.toSorted((a, b) => prefer(a.route, b.route));
  if (best === undefined) return candidates.length === 0 ? "none" : "method";
  const values = best.route.variables.map(({ start, end }) => {
    const raw = best.spans.slice(start, end).flat();
    if (end - start === 1 && best.route.segments[start] !== anySegments) return decodeURIComponent(raw[0] ?? "");
    return raw
      .map((each) =>
        each
          .split(/(%2f)/i)
          .map((part, index) => (index % 2 === 1 ? part : decodeURIComponent(part)))
          .join(""),
      )
      .join("/");
  });
  return { template: best.route.template, values };
}

/** The segments of a path that each segment of a route takes. */
function assign(pattern: readonly RouteSegment[], path: readonly string[]): string[][] | undefined {
  const [first, ...rest] = pattern;
  if (first === undefined) return path.length === 0 ? [] : undefined;
  if (first === anySegments) {
    const taken = path.length - rest.length;
    const others = taken < 0 ? undefined : assign(rest, path.slice(taken));
    return others === undefined ? undefined : [path.slice(0, taken), ...others];
  }
  const [head] = path;
  if (head === undefined || (first === oneSegment ? head === "" : decodeURIComponent(head) !== first)) return undefined;
  const others = assign(rest, path.slice(1));
  return others === undefined ? undefined : [[head], ...others];
}

function prefer(a: Route, b: Route): number {
  const verbs = Number(b.verb !== undefined) - Number(a.verb !== undefined);
  if (verbs !== 0) return verbs;
  const multis = [a.segments.indexOf(anySegments), b.segments.indexOf(anySegments)] as const;
  for (let place = 0; place < Math.max(a.segments.length, b.segments.length); place++) {
    const ranks = rank(a.segments[place]) - rank(b.segments[place]);
    if (ranks !== 0) return ranks;
    // Behind a common `**` the tails start at different places of the path: the longer one goes first.
    if (a.segments[place] === anySegments && multis[0] === multis[1] && a.segments.length !== b.segments.length)
      return b.segments.length - a.segments.length;
  }
  return Number(a.httpMethod === "*") - Number(b.httpMethod === "*");
}

function rank(segment: RouteSegment | undefined): number {
  if (segment === undefined) return 2;
  return segment === oneSegment ? 1 : segment === anySegments ? 3 : 0;
}
