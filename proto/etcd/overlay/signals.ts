import { ClientError, abortWith } from "../runtime/client/index.js";
import { statusCodes } from "../runtime/core/index.js";

/** A signal that aborts with the first of several; `unlink` takes the listeners away. */
export function linkSignals(signals: readonly (AbortSignal | undefined)[]): {
  readonly signal: AbortSignal;
  unlink(): void;
} {
  const controller = new AbortController();
  const given = signals.flatMap((signal) => (signal === undefined ? [] : [signal]));
  const abort = (): void => abortWith(controller, given.find((signal) => signal.aborted)?.reason);
  for (const signal of given) signal.addEventListener("abort", abort);
  if (given.some((signal) => signal.aborted)) abort();
  return {
    signal: controller.signal,
    unlink: () => given.forEach((signal) => signal.removeEventListener("abort", abort)),
  };
}

/** The same with a time, after which it aborts with DEADLINE_EXCEEDED; `unlink` takes the timer away too. */
export function limitSignal(
  given: AbortSignal | undefined,
  timeoutMs: number | undefined,
  what: string,
): { readonly signal: AbortSignal; readonly late: AbortSignal; unlink(): void } {
  const late = new AbortController();
  const expire = (): void =>
    abortWith(
      late,
      new ClientError(statusCodes.DEADLINE_EXCEEDED, `${what} within ${timeoutMs} ms`, { origin: "client" }),
    );
  const timer = timeoutMs !== undefined && timeoutMs < Infinity ? setTimeout(expire, timeoutMs) : undefined;
  const { signal, unlink } = linkSignals([given, late.signal]);
  return {
    signal,
    late: late.signal,
    unlink() {
      clearTimeout(timer);
      unlink();
    },
  };
}

/** As the method of signals, which not every platform has. */
export function throwIfAborted(signal: AbortSignal | undefined): void {
  if (signal?.aborted !== true) return;
  throw signal.reason ?? new ClientError(statusCodes.CANCELLED, "the call was cancelled", { origin: "client" });
}
