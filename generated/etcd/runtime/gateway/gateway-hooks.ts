import type { Boundary, Metadata, Status } from "../core/index.js";
import { internalFault } from "./gateway-core.js";
import type { GatewayCall, GatewayHooks } from "./gateway-options.js";

/** Runs the `before` hook and hands over the status that refuses the call, if there is one. */
export function runBefore(
  hooks: GatewayHooks,
  call: GatewayCall,
  boundary: Boundary,
  proceed: (refusal: Status | undefined) => void,
): void {
  const fail = (error: unknown): void => {
    boundary.note(error);
    proceed(internalFault);
  };
  let result: ReturnType<NonNullable<GatewayHooks["before"]>> | undefined;
  try {
    result = hooks.before?.(call);
  } catch (error) {
    fail(error);
    return;
  }
  if (isPromise(result)) {
    const refused = (status: Status | void): void => proceed(status ?? undefined);
    result.then(boundary.guard(refused), boundary.guard(fail));
  } else proceed(result ?? undefined);
}

/** Runs the `after` hook; the answer is on its way, so that its failure is only reported. */
export function runAfter(hooks: GatewayHooks, call: GatewayCall, boundary: Boundary, trailers: Metadata): void {
  try {
    const result: unknown = hooks.after?.(call, trailers);
    if (isPromise(result)) result.then(undefined, boundary.note);
  } catch (error) {
    boundary.note(error);
  }
}

/** Runs the `onError` hook; what it answers replaces the status. */
export function runOnError(hooks: GatewayHooks, call: GatewayCall, boundary: Boundary, status: Status): Status {
  try {
    return hooks.onError?.(call, status) ?? status;
  } catch (error) {
    boundary.note(error);
    return internalFault;
  }
}

/** Promises of other realms and libraries count as well. */
export function isPromise<T>(value: T | Promise<T>): value is Promise<T> {
  return typeof value === "object" && value !== null && "then" in value && typeof value.then === "function";
}
