import { resolvePathParameters, type PathParameters } from "./parameters.js";
import type { JsonReadOptions, JsonWriteOptions } from "../core/index.js";
import { createBodyReader, createMaskDeriver, maskFieldNumber, type BodyReader } from "./request-message.js";
import { createResponseForm, type ResponseForm } from "./response-message.js";
import type { Route } from "./route.js";

/** A route with everything decided that does not depend on a request. */
export interface PreparedRoute extends Route {
  readonly parameters: PathParameters;
  readonly readBody: BodyReader;
  /** Whether the query gives fields: not when the body is the whole message. */
  readonly readsQuery: boolean;
  readonly deriveMask: ((chunks: readonly Uint8Array[]) => Uint8Array) | undefined;
  readonly maskNumber: number;
  readonly response: ResponseForm;
}

/** Prepares a route. Throws `TypeError` for a route that does not fit its messages. */
export function prepareRoute(route: Route, read: JsonReadOptions, write: JsonWriteOptions): PreparedRoute {
  return {
    ...route,
    parameters: resolvePathParameters(route),
    readBody: createBodyReader(route, read),
    readsQuery: route.body !== "*",
    deriveMask: createMaskDeriver(route),
    maskNumber: maskFieldNumber(route),
    response: createResponseForm(route, write),
  };
}
