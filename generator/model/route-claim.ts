import type { ApiFile, HttpBinding, Location } from "./api.js";
import { normalizePathTemplate } from "./path-template.js";

/** What a binding takes for itself: no other may have the same HTTP method and path. */
export interface RouteClaim {
  /** Full name of the method that is called: `"acme.Books.Get"`. */
  readonly method: string;
  /** HTTP method. */
  readonly verb: string;
  /** Normalized path, see `normalizePathTemplate`. */
  readonly path: string;
  readonly location: Location;
}

/** The routes of a file, in order; a file that is only imported has none. */
export function claimRoutes({ isInput, services }: ApiFile): readonly RouteClaim[] {
  if (!isInput) return [];
  return services.flatMap(({ fullName, methods }) =>
    methods.flatMap(({ name, bindings }) => bindings.map((binding) => claimRoute(`${fullName}.${name}`, binding))),
  );
}

/** The route of a binding of the method of that full name. */
export function claimRoute(method: string, { method: verb, template, location }: HttpBinding): RouteClaim {
  return { method, verb, path: normalizePathTemplate(template), location };
}
