import type { ConformanceBinding, ConformanceService } from "./service.js";

/** HTTP methods that some binding serves on `path` (encoded, without query); `*` among them means every method. */
export function methodsAt(services: readonly ConformanceService[], path: string): ReadonlySet<string> {
  const methods = services.flatMap((service) =>
    service.methods.flatMap((method) =>
      method.bindings.filter((binding) => matchesPath(binding, path)).map((binding) => binding.method),
    ),
  );
  return new Set(methods);
}

/** True if another binding serves every request that this one fits, being declared before or after it. */
export function isShadowed(
  services: readonly ConformanceService[],
  binding: ConformanceBinding,
  sameRoutes: "first" | "last",
): boolean {
  const shape = shapeOf(binding);
  const same = services
    .flatMap((service) => service.methods.flatMap((method) => method.bindings))
    .filter((each) => shapeOf(each) === shape);
  return same.length > 1 && same.at(sameRoutes === "first" ? 0 : -1) !== binding;
}

/** Equal for bindings that differ in nothing but the names of their variables. */
function shapeOf({ method, segments, verb = "" }: ConformanceBinding): string {
  return JSON.stringify([method, segments, verb]);
}

/** True if a binding may serve the path, read generously: a doubtful path counts as served. */
export function matchesPath(binding: ConformanceBinding, path: string): boolean {
  const segments = path === "/" ? [] : path.split("/").slice(1);
  const last = segments.at(-1) ?? "";
  if (binding.verb !== undefined) {
    if (!last.endsWith(`:${binding.verb}`)) return false;
    segments[segments.length - 1] = last.slice(0, -binding.verb.length - 1);
  }
  return matchFrom(binding, segments, 0);
}

function matchFrom(binding: ConformanceBinding, segments: readonly string[], at: number): boolean {
  const segment = binding.segments[at];
  if (segment === undefined) return segments.length === at;
  if (typeof segment !== "string" && segment.any === "rest") return true;
  const text = segments[at];
  if (text === undefined) return false;
  return (typeof segment !== "string" || decoded(text) === segment) && matchFrom(binding, segments, at + 1);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
