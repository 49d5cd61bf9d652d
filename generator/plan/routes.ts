import type { Api, HttpBinding, Method, Service } from "../model/api.js";
import { listInputs } from "../model/lookup.js";
import type { Segment } from "../model/path-template.js";
import { safeIdentifier, unique } from "./identifiers.js";
import type { Names } from "./names.js";
import { methodConstantName, methodKind, type MethodKind } from "./service-methods.js";

/** A service whose methods are emitted, with the names its tables have. */
export interface PlannedService {
  readonly service: Service;
  readonly stem: string;
  /** `kvRoutes`, `kvMethods`. */
  readonly routesName: string;
  readonly methodsName: string;
  readonly methods: readonly PlannedMethod[];
  /** In match order. */
  readonly routes: readonly PlannedRoute[];
}

/** A method and the constant that holds it, `kvPut`. */
export interface PlannedMethod {
  readonly method: Method;
  readonly kind: MethodKind;
  readonly constant: string;
}

/** A binding with its method. */
export interface PlannedRoute extends PlannedMethod {
  readonly binding: HttpBinding;
}

/** Plans the routes of all input files. */
export function planRoutes(api: Api, names: Names): readonly PlannedService[] {
  return listInputs(api)
    .filter((file) => file.services.length > 0)
    .flatMap((file) => {
      const taken = new Set<string>();
      return file.services.map((service) => {
        const prefix = names.serviceProperty(service);
        const methods = service.methods
          .filter((method) => method.grpcPath !== undefined)
          .map((method) => ({
            method,
            kind: methodKind(method),
            constant: methodConstantName(names, service, method, taken),
          }));
        const routes = methods
          .flatMap((each) => each.method.bindings.map((binding) => ({ ...each, binding })))
          .toSorted((a, b) => compareBindings(a.binding, b.binding));
        return {
          service,
          stem: names.stem(file),
          routesName: unique(safeIdentifier(`${prefix}Routes`), taken),
          methodsName: unique(safeIdentifier(`${prefix}Methods`), taken),
          methods,
          routes,
        };
      });
    });
}

/**
 * Order in which bindings are tried: with verb before without, then segment by segment literal before `*` before `**`, longer before
 * shorter. Bindings that differ in nothing of this keep the order of their file, which no request can notice.
 */
export function compareBindings(a: HttpBinding, b: HttpBinding): number {
  const verbs = Number(b.template.verb !== undefined) - Number(a.template.verb !== undefined);
  if (verbs !== 0) return verbs;
  const length = Math.max(a.template.segments.length, b.template.segments.length);
  for (let place = 0; place < length; place++) {
    const difference = rank(a.template.segments[place]) - rank(b.template.segments[place]);
    if (difference !== 0) return difference;
  }
  return b.template.segments.length - a.template.segments.length;
}

/** The end of a template stands before `**`, which may be empty, and behind everything that needs a segment. */
function rank(segment: Segment | undefined): number {
  if (segment === undefined) return 2;
  return segment.kind === "literal" ? 0 : segment.kind === "single" ? 1 : 3;
}
