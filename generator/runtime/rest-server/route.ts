import type { RestOperation, RestPayload, Shape } from "../rest/index.js";

/** What is read of a parameter; in the order of the operation's own. */
export interface RestParameterRule {
  readonly shape: Shape;
  readonly required?: true;
  /** What an absent one is, by the description. */
  readonly fallback?: unknown;
}

/** What a body of one media type holds: also the members of a form. */
export type RestBodyPayload = RestPayload | { readonly form: Shape };

/** An operation as it is served: emitted as a constant beside the operation itself. The type parameters say what handlers get and give. */
export interface RestRoute<Request = never, Result = unknown> {
  readonly operation: RestOperation;
  readonly parameters?: readonly RestParameterRule[];
  readonly body?: {
    readonly required?: true;
    /** In the order of the operation's media types. */
    readonly payloads: readonly RestBodyPayload[];
  };
  /** Status of a result that names none. */
  readonly status: number;
  /** Phantoms: no value carries them. */
  readonly $request?: (value: Request) => void;
  readonly $result?: Result;
}

/** A route with what serves it. */
export interface ServedRoute {
  readonly route: RestRoute;
  readonly handle: (request: never, context: never) => unknown;
}

/** Puts a handler beside its route; the compiler sees that they fit. */
export function serveRoute<Request, Result, Context>(
  route: RestRoute<Request, Result>,
  handle: (request: NoInfer<Request>, context: Context) => NoInfer<Result>,
): ServedRoute {
  return { route: route as RestRoute, handle: handle as ServedRoute["handle"] };
}
