import { defaultDialect } from "../../../config.js";
import { complain, type Diagnostic } from "../../../diagnostics.js";
import { normalizePathTemplate } from "../../../model/path-template.js";
import type { Plan } from "../../../plan/plan.js";
import { dialects } from "../../../runtime/gateway/dialects.js";
import { aliasBindings } from "./alias-bindings.js";
import type { BoundMethod } from "./bound-method.js";
import { envoyRefusal, toEnvoyRoute } from "./envoy-binding.js";
import { findRouteDifferences } from "./route-differences.js";

/** The bindings that Envoy is told, and how what it makes of them differs from the gateway. */
export interface EnvoyRoutes {
  readonly served: readonly BoundMethod[];
  /** Routes of the gateway, paths under other prefixes included. */
  readonly total: number;
  readonly diagnostics: readonly Diagnostic[];
}

/** Decides which bindings Envoy can serve: one that it would refuse keeps it from starting, and two of one shape are neither served. */
export function planEnvoyRoutes(plan: Plan): EnvoyRoutes {
  const { dialect = defaultDialect, pathAliases = {} } = plan.config.gateway ?? {};
  const own = plan.services.flatMap(({ service, methods }) =>
    methods.flatMap(({ method }) => method.bindings.map((binding) => ({ service, method, binding }))),
  );
  const aliases = own.flatMap(({ binding, ...rest }) =>
    aliasBindings(binding, pathAliases).map((each) => ({ ...rest, binding: each })),
  );
  const all = winners([...own, ...aliases], dialects[dialect].sameRoutes);
  const diagnostics: Diagnostic[] = [];
  const shapes = new Map<string, BoundMethod>();
  for (const each of all) {
    const { method, binding } = each;
    const leaveOut = (why: string): void => {
      const name = `${each.service.fullName}.${method.name}`;
      const route = `${binding.method} ${binding.template.source}`;
      diagnostics.push(complain("envoy-route-missing", { method: name, route, why }, binding.location));
    };
    const why = envoyRefusal(plan.index, method, binding);
    if (why !== undefined) {
      leaveOut(why);
      continue;
    }
    const { httpMethod, parts, verb } = toEnvoyRoute(binding, undefined);
    const shape = [httpMethod, ...parts, ...(verb === undefined ? [] : [verb])].join("/");
    const other = shapes.get(shape);
    if (other === undefined) shapes.set(shape, each);
    else leaveOut(`Envoy cannot tell it from ${other.binding.method} ${other.binding.template.source}`);
  }
  const served = [...shapes.values()];
  return {
    served,
    total: all.length,
    diagnostics: [...diagnostics, ...findRouteDifferences(served, dialects[dialect].takesEmptySegments)],
  };
}

/** Of bindings that no request can tell apart, the one that the gateway serves. */
function winners(all: readonly BoundMethod[], sameRoutes: "first" | "last"): readonly BoundMethod[] {
  const byRoute = new Map<string, BoundMethod>();
  for (const each of all) {
    const route = `${each.binding.method} ${normalizePathTemplate(each.binding.template)}`;
    if (sameRoutes === "last" || !byRoute.has(route)) byRoute.set(route, each);
  }
  const kept = new Set(byRoute.values());
  return all.filter((each) => kept.has(each));
}
