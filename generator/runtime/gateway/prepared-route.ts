import type { Dialect } from "./dialects.js";
import { resolvePathParameters, type PathParameters } from "./parameters.js";
import type { JsonReadOptions, JsonWriteOptions } from "../core/index.js";
import {
  type BodyReader,
  type SlowBodyReader,
  createBodyReader,
  createMaskDeriver,
  createSlowBodyReader,
  maskFieldNumber,
} from "./request-message.js";
import { createResponseForm, type ResponseForm } from "./response-message.js";
import type { Route } from "./route.js";

/** A route with everything decided that does not depend on a request. */
export interface PreparedRoute extends Route {
  readonly parameters: PathParameters;
  readonly readBody: BodyReader;
  /** For large bodies. */
  readonly readBodySlowly: SlowBodyReader;
  /** Whether the query gives fields: not when the body is the whole message. */
  readonly readsQuery: boolean;
  /** The mask of a PATCH from its body, or why there can be none. */
  readonly deriveMask: ((chunks: readonly Uint8Array[]) => Uint8Array | string) | undefined;
  readonly maskNumber: number;
  readonly response: ResponseForm;
}

/** Prepares a route. Throws `TypeError` for a route that does not fit its messages. */
export function prepareRoute(
  route: Route,
  dialect: Dialect,
  read: JsonReadOptions,
  write: JsonWriteOptions,
): PreparedRoute {
  const parameters = resolvePathParameters(route);
  return {
    ...route,
    parameters,
    readBody: createBodyReader(route, read, dialect),
    readBodySlowly: createSlowBodyReader(route, read, dialect),
    readsQuery: route.body !== "*" && (!dialect.ignoreUnknownParameters || leavesFields(route, parameters)),
    deriveMask: createMaskDeriver(route, dialect),
    maskNumber: maskFieldNumber(route, dialect),
    response: createResponseForm(route, write),
  };
}

/** Whether the request has a field that neither path nor body gives as a whole. */
function leavesFields(route: Route, { taken }: PathParameters): boolean {
  return route.method.input.schema.fields.some((field) => !taken.has(field.name));
}
