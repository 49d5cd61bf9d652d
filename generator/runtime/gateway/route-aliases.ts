import type { RoutePlace } from "./route.js";

/** Copies of routes under other path prefixes: `{ "/v3beta": "/v3" }` serves `/v3/kv/put` at `/v3beta/kv/put` too. */
export function aliasRoutes<T extends RoutePlace>(
  routes: readonly T[],
  aliases: Readonly<Record<string, string>>,
): T[] {
  return Object.entries(aliases).flatMap(([alias, target]) => {
    const from = splitPrefix(target);
    const to = splitPrefix(alias);
    const shift = to.length - from.length;
    return routes
      .filter((route) => from.every((segment, index) => route.segments[index] === segment))
      .map((route) => ({
        ...route,
        segments: [...to, ...route.segments.slice(from.length)],
        variables: route.variables.map((each) => ({ ...each, start: each.start + shift, end: each.end + shift })),
      }));
  });
}

function splitPrefix(prefix: string): string[] {
  if (!prefix.startsWith("/")) throw new TypeError(`a path alias begins with "/", not ${JSON.stringify(prefix)}`);
  return prefix.split("/").filter((segment) => segment !== "");
}
