import type { DialectName } from "../config.js";
import { complain } from "../diagnostics.js";
import type { Diagnostic } from "../diagnostics.js";
import type { RouteClaim } from "../model/route-claim.js";

/**
 * Finds bindings that no request can tell apart: same HTTP method, same path but for the variables' names. The one declared last wins in
 * the dialects of grpc-gateway, as there; the first in `google`.
 *
 * `pathAliases` maps a served prefix to the bindings' own, `{ "/v3beta": "/v3" }`: a binding must not stand where an alias leads.
 */
export function findRouteConflicts(
  routes: readonly RouteClaim[],
  {
    dialect,
    pathAliases = {},
  }: { readonly dialect?: DialectName; readonly pathAliases?: Readonly<Record<string, string>> },
): Diagnostic[] {
  const claims = new Map<string, RouteClaim>();
  const found: Diagnostic[] = [];
  for (const claim of routes) {
    const { method, verb, path, location } = claim;
    const route = `${verb} ${path}`;
    const other = claims.get(route);
    if (!other) {
      claims.set(route, claim);
      continue;
    }
    const { file, line } = other.location;
    const winner = dialect === "google" ? other.method : method;
    found.push(
      complain("route-conflict", { route, method, other: other.method, place: `${file}:${line}`, winner }, location),
    );
  }
  const aliases = Object.entries(pathAliases);
  for (const { method, verb, path, location } of routes) {
    for (const [alias, prefix] of aliases) {
      if (!startsWithPrefix(path, prefix)) continue;
      const route = `${verb} ${alias}${path.slice(prefix.length)}`;
      const other = claims.get(route);
      if (other) {
        const { file, line } = other.location;
        found.push(
          complain(
            "route-alias-conflict",
            { route, method, other: other.method, place: `${file}:${line}`, alias },
            location,
          ),
        );
      }
    }
  }
  return found;
}

function startsWithPrefix(path: string, prefix: string): boolean {
  return path === prefix || path.startsWith(prefix.endsWith("/") ? prefix : `${prefix}/`);
}
