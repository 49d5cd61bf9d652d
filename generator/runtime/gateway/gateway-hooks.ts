import type { Boundary, Metadata, Status } from "../core/index.js";
import type { CallAttempt, ChannelCallOptions } from "../grpc/index.js";
import { putHeaders } from "./answer-headers.js";
import { internalFault } from "./gateway-core.js";
import { HookFault } from "./hook-fault.js";
import { atOnce, isPromise } from "./hook-result.js";
import type { ArrivedRequest, GatewayCall, GatewayHooks, OutgoingAnswer, OwnAnswer } from "./hook-types.js";

/** Runs the `onRequest` hook and hands over what it answers, if anything; what it throws is thrown within the boundary. */
export function runOnRequest(
  hooks: GatewayHooks,
  arrived: ArrivedRequest,
  boundary: Boundary,
  proceed: (answer: OwnAnswer | Status | undefined) => void,
): void {
  const result = hooks.onRequest?.(arrived);
  if (!isPromise(result)) {
    proceed(result ?? undefined);
    return;
  }
  const settle = (answer: OwnAnswer | Status | void): void => proceed(answer ?? undefined);
  result.then(boundary.guard(settle), boundary.guard(rethrow));
}

function rethrow(error: unknown): never {
  throw error;
}

/** A call with the `onAttempt` hook, if there is one, as the channel takes it. */
export function withAttempts(hooks: GatewayHooks, call: GatewayCall, boundary: Boundary): ChannelCallOptions {
  if (hooks.onAttempt === undefined) return call;
  const { metadata, timeoutMs } = call;
  const tell = (attempt: CallAttempt): void => void atOnce<unknown>(hooks.onAttempt?.(call, attempt), boundary.note);
  return { metadata, timeoutMs, onAttempt: boundary.guard(tell) };
}

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

/** Runs the `onResponse` hook: changes `headers`, answers the status. What it throws is thrown. */
export function runOnResponse(
  hooks: GatewayHooks,
  call: GatewayCall,
  boundary: Boundary,
  answer: OutgoingAnswer,
  headers: string[],
): number {
  const usual = answer.httpStatus;
  atOnce<unknown>(hooks.onResponse?.(call, answer), boundary.note);
  putHeaders(headers, answer.headers, "onResponse", boundary.note);
  const { httpStatus } = answer;
  if (isStatus(httpStatus, 399)) return httpStatus;
  boundary.note(new HookFault(`onResponse: ${String(httpStatus)} is no status from 200 to 399; ${usual} was answered`));
  return usual;
}

/** Whether a number may be the status of an answer. */
export function isStatus(httpStatus: unknown, last: number): httpStatus is number {
  return Number.isInteger(httpStatus) && (httpStatus as number) >= 200 && (httpStatus as number) <= last;
}

/** Runs the `after` hook; the answer is on its way, so that its failure is only reported. */
export function runAfter(hooks: GatewayHooks, call: GatewayCall, boundary: Boundary, trailers: Metadata): void {
  try {
    atOnce<unknown>(hooks.after?.(call, trailers), boundary.note);
  } catch (error) {
    boundary.note(error);
  }
}

/** Runs the `onError` hook; what it answers replaces the status. */
export function runOnError(hooks: GatewayHooks, call: GatewayCall, boundary: Boundary, status: Status): Status {
  try {
    return atOnce<Status | void>(hooks.onError?.(call, status), boundary.note) ?? status;
  } catch (error) {
    boundary.note(error);
    return internalFault;
  }
}
