import { type AnyMethod, type HttpRule, statusCodes } from "../core/index.js";
import { ClientError } from "./client-error.js";

/** The bindings of a method, the primary one first. Throws UNIMPLEMENTED for a method without, or if none is as `fits` wants it. */
export function rulesOf(
  { service, name, http }: AnyMethod,
  fits: (rule: HttpRule) => boolean = () => true,
): readonly HttpRule[] {
  const rules = http ? [http, ...(http.additional ?? [])].filter(fits) : [];
  if (rules.length > 0) return rules;
  throw new ClientError(
    statusCodes.UNIMPLEMENTED,
    `${service}.${name} has no HTTP binding for this call: use a gRPC transport`,
    { origin: "client" },
  );
}
