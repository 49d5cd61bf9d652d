import type { DialectName } from "../config.js";
import { complain } from "../diagnostics.js";
import type { Diagnostic } from "../diagnostics.js";
import type { Api, HttpBinding } from "../model/api.js";
import { listInputs } from "../model/lookup.js";
import { normalizePathTemplate } from "../model/path-template.js";

interface Claim {
  readonly method: string;
  readonly binding: HttpBinding;
}

/**
 * Finds bindings that no request can tell apart: same HTTP method, same path but for the variables' names. The one declared last wins in
 * the dialects of grpc-gateway, as there; the first in `google`.
 *
 * `pathAliases` maps a served prefix to the bindings' own, `{ "/v3beta": "/v3" }`: a binding must not stand where an alias leads.
 */
export function findRouteConflicts(
  api: Api,
  {
    dialect,
    pathAliases = {},
  }: { readonly dialect?: DialectName; readonly pathAliases?: Readonly<Record<string, string>> },
): Diagnostic[] {
  const claims = new Map<string, Claim>();
  const found: Diagnostic[] = [];
  const bindings = listBindings(api);
  for (const claim of bindings) {
    const { binding, method } = claim;
    const route = `${binding.method} ${normalizePathTemplate(binding.template)}`;
    const other = claims.get(route);
    if (!other) {
      claims.set(route, claim);
      continue;
    }
    const { file, line } = other.binding.location;
    const winner = dialect === "google" ? other.method : method;
    found.push(
      complain(
        "route-conflict",
        { route, method, other: other.method, place: `${file}:${line}`, winner },
        binding.location,
      ),
    );
  }
  for (const { binding, method } of bindings) {
    const path = normalizePathTemplate(binding.template);
    for (const [alias, prefix] of Object.entries(pathAliases)) {
      if (!startsWithPrefix(path, prefix)) continue;
      const route = `${binding.method} ${alias}${path.slice(prefix.length)}`;
      const other = claims.get(route);
      if (other) {
        const { file, line } = other.binding.location;
        found.push(
          complain(
            "route-alias-conflict",
            { route, method, other: other.method, place: `${file}:${line}`, alias },
            binding.location,
          ),
        );
      }
    }
  }
  return found;
}

function listBindings(api: Api): Claim[] {
  return listInputs(api)
    .flatMap((file) => file.services)
    .flatMap((service) =>
      service.methods.flatMap((method) =>
        method.bindings.map((binding) => ({ method: `${service.fullName}.${method.name}`, binding })),
      ),
    );
}

function startsWithPrefix(path: string, prefix: string): boolean {
  return path === prefix || path.startsWith(prefix.endsWith("/") ? prefix : `${prefix}/`);
}
