import type { GatewayCall, GatewayHooks } from "./gateway-options.js";
import { type Status, createStatus, statusCodes } from "../core/index.js";

const hookFailed = createStatus(statusCodes.INTERNAL, "the gateway failed to handle the call");

/** Runs the `before` hook and hands over the status that refuses the call, if there is one. */
export function runBefore(
  hooks: GatewayHooks,
  call: GatewayCall,
  proceed: (refusal: Status | undefined) => void,
): void {
  let result: ReturnType<NonNullable<GatewayHooks["before"]>> | undefined;
  try {
    result = hooks.before?.(call);
  } catch {
    proceed(hookFailed);
    return;
  }
  if (result instanceof Promise) {
    result.then(
      (status) => proceed(status ?? undefined),
      () => proceed(hookFailed),
    );
  } else proceed(result ?? undefined);
}

/** Runs the `onError` hook; what it answers replaces the status. */
export function runOnError(hooks: GatewayHooks, call: GatewayCall, status: Status): Status {
  if (hooks.onError === undefined) return status;
  try {
    return hooks.onError(call, status) ?? status;
  } catch {
    return hookFailed;
  }
}
