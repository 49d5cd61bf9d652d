import { type AnyMethod, type HttpRule, statusCodes } from "../core/index.js";
import { clientFault } from "./client-error.js";

/** The bindings of a method, the primary one first. Throws UNIMPLEMENTED for a method without. */
export function rulesOf({ service, name, http }: AnyMethod): readonly HttpRule[] {
  if (http) return [http, ...(http.additional ?? [])];
  throw clientFault(statusCodes.UNIMPLEMENTED, `${service}.${name} has no HTTP binding: use a gRPC transport`);
}
