import type { Api, HttpBinding, Message, Method, Service } from "../model/api.js";
import type { Segment } from "../model/path-template.js";
import type { ApiIndex } from "../model/lookup.js";
import { safeIdentifier, unique } from "./identifiers.js";
import type { Names } from "./names.js";

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
  readonly constant: string;
}

/** A binding with its method. */
export interface PlannedRoute extends PlannedMethod {
  readonly binding: HttpBinding;
  /** Where each field of the request message comes from. */
  readonly fields: readonly PlannedField[];
}

/** A field of a request message, and the part of an HTTP request that gives it. */
export interface PlannedField {
  /** Proto name; dotted if the path or the body reaches into a message. */
  readonly path: string;
  readonly place: "path" | "body" | "query" | "none";
}

/** Plans the routes of all input files. */
export function planRoutes(api: Api, index: ApiIndex, names: Names): readonly PlannedService[] {
  return api.files
    .filter((file) => file.isInput && file.services.length > 0)
    .flatMap((file) => {
      const taken = new Set<string>();
      return file.services.map((service) => {
        const prefix = names.serviceProperty(service);
        const methods = service.methods
          .filter((method) => method.grpcPath !== undefined)
          .map((method) => ({
            method,
            constant: unique(safeIdentifier(constantName(prefix, names.method(method))), taken),
          }));
        const routes = methods
          .flatMap(({ method, constant }) =>
            method.bindings.map((binding) => ({
              method,
              constant,
              binding,
              fields: traceFields(index, method, binding),
            })),
          )
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

/** Traces every field of a request message to path, body or query. */
export function traceFields(index: ApiIndex, method: Method, binding: HttpBinding): readonly PlannedField[] {
  const input: Message | undefined = index.messages.get(method.input);
  const inPath = binding.template.variables.map((variable) => variable.fieldPath.join("."));
  const body = binding.body;
  const bodyPath = body.kind === "field" ? [body.path] : [];
  const named = new Set([...inPath, ...bodyPath]);
  const rest = body.kind === "whole" ? "body" : method.clientStreaming ? "none" : "query";
  return [
    ...inPath.map((path) => ({ path, place: "path" as const })),
    ...bodyPath.map((path) => ({ path, place: "body" as const })),
    ...(input?.fields ?? [])
      .filter((field) => !named.has(field.name))
      .map((field) => ({ path: field.name, place: rest }) as const),
  ];
}

/** `kv` + `put` -> `kvPut`; a method that begins with its service keeps its name: `lease` + `leaseGrant`. */
function constantName(service: string, method: string): string {
  const isPrefixed = method === service || (method.startsWith(service) && /[A-Z]/.test(method.charAt(service.length)));
  return isPrefixed ? method : service + method.charAt(0).toUpperCase() + method.slice(1);
}
