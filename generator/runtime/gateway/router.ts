import { anySegments, oneSegment, type RoutePlace, type RouteSegment, type RouteVariable } from "./route.js";
import { decodeMultiSegment, decodeSegment } from "../http/index.js";

/**
 * Finds the route of a request. Which route wins is a property of the routes, never of their order: a route whose verb the path ends
 * in before one without, then segment by segment a literal before `*` before `**`, then the longer before the shorter, then
 * the exact HTTP method before `*`.
 */
export interface Router<T extends RoutePlace> {
  find(httpMethod: string, path: string): RouteMatch<T> | RouteMiss;
}

/** A route with the text of each of its variables, in the order of `route.variables`. */
export interface RouteMatch<T extends RoutePlace> {
  readonly kind: "match";
  readonly route: T;
  readonly values: readonly string[];
}

/** Why no route fits. */
export type RouteMiss =
  | { readonly kind: "none" }
  /** The path has routes, for other methods. */
  | { readonly kind: "method"; readonly allowed: readonly string[] }
  /** The path is not percent-encoded UTF-8. */
  | { readonly kind: "malformed" };

/** Routes that end at one place of the tree: by verb (`""` for none), then by HTTP method. */
type Leaf<T> = Map<string, Map<string, T>>;

interface Node<T> {
  readonly leaf: Leaf<T>;
  readonly literals: Map<string, Node<T>>;
  single: Node<T> | undefined;
  /** Routes with `**` here, by what follows it; the longest, most literal tail first. */
  readonly tails: { readonly segments: readonly RouteSegment[]; readonly leaf: Leaf<T> }[];
}

const none: RouteMiss = { kind: "none" };
const malformed: RouteMiss = { kind: "malformed" };
const noValues: readonly string[] = [];

/**
 * Builds a router; of two routes that no request can tell apart the first one stays. `takesEmpty`: `*` takes an empty segment too, so that
 * `/users/` is a path of `/users/{name}`.
 */
export function createRouter<T extends RoutePlace>(routes: readonly T[], takesEmpty = false): Router<T> {
  const root = createNode<T>();
  const verbs = new Set<string>();
  /** Whole paths of routes without wildcards: most requests need no more than this. */
  const literal = new Map<string, Map<string, RouteMatch<T>>>();
  for (const route of routes) {
    insert(root, route);
    if (route.verb !== undefined) verbs.add(route.verb);
    const path = literalPath(route);
    if (path === undefined) continue;
    const byMethod = literal.get(path) ?? new Map<string, RouteMatch<T>>();
    literal.set(path, byMethod);
    if (byMethod.has(route.httpMethod)) continue;
    const texts = route.segments.map(String);
    byMethod.set(route.httpMethod, { kind: "match", route, values: capture(route, texts, texts) });
  }

  const findInTree = (httpMethod: string, path: string): RouteMatch<T> | RouteMiss => {
    const raw = splitPath(path);
    if (raw === undefined) return none;
    const decoded: string[] = [];
    for (const each of raw) {
      const text = decodeSegment(each);
      if (text === undefined) return malformed;
      decoded.push(text);
    }
    const allowed = new Set<string>();
    const pick = (leaf: Leaf<T>, verb: string): T | undefined => {
      const byMethod = leaf.get(verb);
      if (byMethod === undefined) return undefined;
      for (const name of byMethod.keys()) allowed.add(name);
      return byMethod.get(httpMethod) ?? byMethod.get("*");
    };
    for (const withVerb of splitVerbs(raw, decoded, verbs)) {
      const route = search(root, withVerb.decoded, 0, takesEmpty, (leaf) => pick(leaf, withVerb.verb));
      if (route !== undefined) return { kind: "match", route, values: capture(route, withVerb.raw, withVerb.decoded) };
    }
    const route = search(root, decoded, 0, takesEmpty, (leaf) => pick(leaf, ""));
    if (route !== undefined) return { kind: "match", route, values: capture(route, raw, decoded) };
    return allowed.size === 0 ? none : { kind: "method", allowed: [...allowed].sort() };
  };

  return {
    find(httpMethod, path) {
      const byMethod = literal.get(path);
      return byMethod?.get(httpMethod) ?? byMethod?.get("*") ?? findInTree(httpMethod, path);
    },
  };
}

function createNode<T>(): Node<T> {
  return { leaf: new Map(), literals: new Map(), single: undefined, tails: [] };
}

function insert<T extends RoutePlace>(root: Node<T>, route: T): void {
  let node = root;
  let leaf: Leaf<T> | undefined;
  for (const [index, segment] of route.segments.entries()) {
    if (segment === anySegments) {
      leaf = tailLeaf(node, route.segments.slice(index + 1));
      break;
    }
    if (segment === oneSegment) node = node.single ??= createNode<T>();
    else {
      const next = node.literals.get(segment) ?? createNode<T>();
      node.literals.set(segment, next);
      node = next;
    }
  }
  leaf ??= node.leaf;
  const verb = route.verb ?? "";
  const byMethod = leaf.get(verb) ?? new Map<string, T>();
  leaf.set(verb, byMethod);
  if (!byMethod.has(route.httpMethod)) byMethod.set(route.httpMethod, route);
}

function tailLeaf<T>(node: Node<T>, segments: readonly RouteSegment[]): Leaf<T> {
  const present = node.tails.find(
    (tail) =>
      tail.segments.length === segments.length && tail.segments.every((each, index) => each === segments[index]),
  );
  if (present !== undefined) return present.leaf;
  const leaf: Leaf<T> = new Map();
  node.tails.push({ segments, leaf });
  node.tails.sort((a, b) => b.segments.length - a.segments.length || compareTails(a.segments, b.segments));
  return leaf;
}

/** Literal before `*`, at the first place where two tails of one length differ so. */
function compareTails(a: readonly RouteSegment[], b: readonly RouteSegment[]): number {
  for (const [index, segment] of a.entries()) {
    const difference = (segment === oneSegment ? 1 : 0) - (b[index] === oneSegment ? 1 : 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** Each node of the tree is visited once at most, so the time is bounded by the routes, not by the path. */
function search<T>(
  node: Node<T>,
  path: readonly string[],
  at: number,
  takesEmpty: boolean,
  pick: (leaf: Leaf<T>) => T | undefined,
): T | undefined {
  const segment = path[at];
  let found: T | undefined;
  if (segment === undefined) found = pick(node.leaf);
  else {
    const literal = node.literals.get(segment);
    if (literal !== undefined) found = search(literal, path, at + 1, takesEmpty, pick);
    if (found === undefined && node.single !== undefined && (takesEmpty || segment !== ""))
      found = search(node.single, path, at + 1, takesEmpty, pick);
  }
  if (found !== undefined) return found;
  for (const tail of node.tails) {
    const start = path.length - tail.segments.length;
    if (start < at || !tailFits(tail.segments, path, start, takesEmpty)) continue;
    found = pick(tail.leaf);
    if (found !== undefined) return found;
  }
  return undefined;
}

function tailFits(tail: readonly RouteSegment[], path: readonly string[], start: number, takesEmpty: boolean): boolean {
  return tail.every((segment, index) =>
    segment === oneSegment ? takesEmpty || path[start + index] !== "" : path[start + index] === segment,
  );
}

/** Segments of a path; `/` has none. */
function splitPath(path: string): string[] | undefined {
  if (!path.startsWith("/")) return undefined;
  return path === "/" ? [] : path.slice(1).split("/");
}

interface SplitVerb {
  readonly raw: readonly string[];
  readonly decoded: readonly string[];
  readonly verb: string;
}

/** A path whose last segment ends in verbs of routes, without each of them; the longest verb first. */
function splitVerbs(raw: readonly string[], decoded: readonly string[], verbs: ReadonlySet<string>): SplitVerb[] {
  const last = raw[raw.length - 1];
  if (last === undefined || verbs.size === 0) return [];
  const found: SplitVerb[] = [];
  // No verb has more colons than these, so a text of nothing but colons takes no longer than another one.
  let most = Math.max(...[...verbs].map((verb) => verb.split(":").length));
  // In front of a verb stands something.
  for (let colon = last.lastIndexOf(":"); colon > 0 && most > 0; most--) {
    const verb = decodeSegment(last.slice(colon + 1)) ?? "";
    const head = last.slice(0, colon);
    if (verbs.has(verb)) {
      found.unshift({
        raw: [...raw.slice(0, -1), head],
        decoded: [...decoded.slice(0, -1), decodeSegment(head) ?? ""],
        verb,
      });
    }
    colon = head.lastIndexOf(":");
  }
  return found;
}

/** Texts of a route's variables: one segment is decoded fully, in several `%2F` stays, so that it is not taken for a separator. */
function capture(route: RoutePlace, raw: readonly string[], decoded: readonly string[]): readonly string[] {
  if (route.variables.length === 0) return noValues;
  const multi = route.segments.indexOf(anySegments);
  const extra = raw.length - route.segments.length;
  const place = (index: number): number => (multi >= 0 && index > multi ? index + extra : index);
  return route.variables.map((variable: RouteVariable) => {
    const start = place(variable.start);
    const isSingle = variable.end - variable.start === 1 && route.segments[variable.start] !== anySegments;
    if (isSingle) return decoded[start] ?? "";
    return raw.slice(start, place(variable.end)).map(decodeMultiSegment).join("/");
  });
}

/** The path of a route without wildcards, if it reads the same encoded and decoded. */
function literalPath(route: RoutePlace): string | undefined {
  const { segments, verb } = route;
  if (!segments.every((segment) => typeof segment === "string" && /^[\w.~-]+$/.test(segment))) return undefined;
  if (verb !== undefined && !/^[\w.~-]+$/.test(verb)) return undefined;
  return `/${segments.join("/")}${verb === undefined ? "" : `:${verb}`}`;
}
