import type { ServedRoute } from "./route.js";

/** A served route with what was found in the path, still percent-encoded, by the names of parameters. */
export interface FoundRoute {
  readonly served: ServedRoute;
  readonly path: Readonly<Record<string, string>>;
}

/** Finds the route of a request; where the path is known for other methods, those. */
export type PathMatcher = (
  method: string,
  path: string,
  query: string,
) => FoundRoute | { readonly allowed: readonly string[] } | undefined;

interface Entry {
  readonly served: ServedRoute;
  readonly segments: readonly RegExp[];
  readonly names: readonly (readonly string[])[];
  /** What the query must hold, where the path of the description ends with some: `/objects?acl`. */
  readonly fixed: readonly string[];
  /** Sorts what is more specific in front, segment by segment: literal, literal with parameters, a parameter alone. */
  readonly rank: string;
}

/** Prepares the paths of all routes. Of two that one path fits the more concrete one is found, as OpenAPI has it. */
export function createPathMatcher(served: readonly ServedRoute[]): PathMatcher {
  const bySize = new Map<number, Entry[]>();
  for (const each of served) {
    const entry = prepare(each);
    const size = entry.segments.length;
    bySize.set(size, [...(bySize.get(size) ?? []), entry]);
  }
  for (const entries of bySize.values()) entries.sort((a, b) => (a.rank < b.rank ? -1 : a.rank > b.rank ? 1 : 0));
  return (method, path, query) => {
    const segments = path.split("/").map(normalize);
    const given = new Set(query.split("&"));
    const fitting = (bySize.get(segments.length) ?? [])
      .filter((entry) => entry.fixed.every((each) => given.has(each) || given.has(`${each}=`)))
      .flatMap((entry) => match(entry, segments) ?? []);
    const [best] = fitting;
    if (best === undefined) return undefined;
    // Other methods of a path are those of the same template: a more general path is another resource.
    return (
      fitting.find(({ served: { route } }) => route.operation.method === method) ?? {
        allowed: [...new Set(fitting.map(({ served: { route } }) => route.operation.method))],
      }
    );
  };
}

function prepare(served: ServedRoute): Entry {
  const [path = "", ...behind] = served.route.operation.path.split("?");
  const fixed = behind
    .join("?")
    .split("&")
    .filter((each) => each !== "");
  const names: string[][] = [];
  let rank = "";
  const segments = path.split("/").map((segment) => {
    const own: string[] = [];
    const source = segment
      .split(/(\{[^{}]*\})/)
      .map((part) => {
        if (!/^\{.*\}$/.test(part)) return escape(normalize(part));
        own.push(part.slice(1, -1));
        // As much as there is: of `{name}.{format}`, the format is what stands behind the last point.
        return "([^/]+)";
      })
      .join("");
    names.push(own);
    rank += own.length === 0 ? "0" : /^\{[^{}]*\}$/.test(segment) ? "2" : "1";
    return new RegExp(`^${source}$`);
  });
  // Of two that differ in nothing else, the one that asks for more of the query is the more concrete.
  return { served, segments, names, fixed, rank: `${rank}${String(1_000 - fixed.length)}` };
}

function match({ served, segments, names }: Entry, given: readonly string[]): FoundRoute | undefined {
  const path: Record<string, string> = {};
  for (const [index, expression] of segments.entries()) {
    const found = expression.exec(given[index] ?? "");
    if (found === null) return undefined;
    for (const [at, name] of (names[index] ?? []).entries())
      Object.defineProperty(path, name, { value: found[at + 1] ?? "", enumerable: true });
  }
  return { served, path };
}

/** Undoes the encoding of characters that need none: `%61` is `a`, `%2F` stays. */
function normalize(text: string): string {
  return text.replace(/%([0-9A-Fa-f]{2})/g, (encoded, hex: string) => {
    const char = String.fromCharCode(Number.parseInt(hex, 16));
    return /[A-Za-z0-9\-._~]/.test(char) ? char : encoded.toUpperCase();
  });
}

function escape(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}
