import { abortWith } from "./abort-with.js";
import { ClientError, toClientError } from "./client-error.js";
import type { CallContext, ClientTransport, Messages } from "./client-transport.js";
import { type AnyMethod, type MethodSchema, statusCodes } from "../core/index.js";

/** When and how often a failed call is made again. */
export interface RetryPolicy {
  /** Attempts in all, the first included. Default 4. */
  readonly maxAttempts?: number;
  /** Longest wait before the second attempt, in ms; doubled before each further one. Default 100. */
  readonly initialBackoffMs?: number;
  /** Default 5000. */
  readonly maxBackoffMs?: number;
  /** Milliseconds each attempt of a unary call may take before it counts as UNAVAILABLE; default: only the whole call is limited. */
  readonly attemptTimeoutMs?: number;
  /** Default: after UNAVAILABLE, methods declared idempotent, and any call that cannot have left (`error.origin === "unsent"`). */
  readonly mayRetry?: (method: AnyMethod, error: ClientError) => boolean;
  /** Called before each wait, for logs and metrics. */
  readonly onRetry?: (event: RetryEvent) => void;
  /** Source of the jitter, 0 to 1; for tests. */
  readonly random?: () => number;
}

/** One retry about to happen. */
export interface RetryEvent {
  readonly method: AnyMethod;
  readonly error: ClientError;
  /** Number of the attempt that failed, from 1. */
  readonly attempt: number;
  readonly waitMs: number;
}

/**
 * A transport that makes failed calls again, with exponential backoff and jitter, within the deadline of the call. Streams are
 * retried as long as they have not delivered anything and only one message, or a list, was to be sent.
 */
export function withRetries(transport: ClientTransport, policy: RetryPolicy = {}): ClientTransport {
  return {
    ...transport,
    async unary(method, input, context) {
      for (let attempt = 1; ; attempt++) {
        try {
          return await attemptUnary(transport, method, input, context, policy.attemptTimeoutMs);
        } catch (error) {
          await beforeRetry(policy, method, toClientError(error, context.signal), attempt, context);
        }
      }
    },
    async *stream<I, O>(
      method: MethodSchema<I, O>,
      inputs: Messages<I>,
      context: CallContext,
    ): AsyncGenerator<O, void, undefined> {
      for (let attempt = 1; ; attempt++) {
        let isFresh = Array.isArray(inputs);
        try {
          for await (const answer of transport.stream(method, inputs, context)) {
            isFresh = false;
            yield answer;
          }
          return;
        } catch (error) {
          if (!isFresh) throw error;
          await beforeRetry(policy, method, toClientError(error, context.signal), attempt, context);
        }
      }
    },
  };
}

/** Waits before the next attempt, or throws the error if there is none to be. */
async function beforeRetry(
  policy: RetryPolicy,
  method: AnyMethod,
  error: ClientError,
  attempt: number,
  context: CallContext,
): Promise<void> {
  const {
    maxAttempts = 4,
    initialBackoffMs = 100,
    maxBackoffMs = 5000,
    mayRetry = isSafe,
    random = Math.random,
  } = policy;
  if (context.signal.aborted || attempt >= maxAttempts || !mayRetry(method, error)) throw error;
  // Jitter over the upper half keeps clients apart without retrying at once.
  const waitMs = Math.min(maxBackoffMs, initialBackoffMs * 2 ** (attempt - 1)) * (0.5 + random() / 2);
  if (context.deadlineMs !== undefined && Date.now() + waitMs >= context.deadlineMs) throw error;
  policy.onRetry?.({ method, error, attempt, waitMs });
  await wait(waitMs, context.signal);
}

function isSafe(method: AnyMethod, { code, origin }: ClientError): boolean {
  return code === statusCodes.UNAVAILABLE && (method.idempotent || origin === "unsent");
}

/** One attempt, within its own time. */
async function attemptUnary<I, O>(
  transport: ClientTransport,
  method: MethodSchema<I, O>,
  input: I,
  context: CallContext,
  timeoutMs: number | undefined,
): Promise<O> {
  if (timeoutMs === undefined) return await transport.unary(method, input, context);
  const controller = new AbortController();
  const abort = (): void => abortWith(controller, context.signal.reason);
  const expire = (): void =>
    abortWith(
      controller,
      new ClientError(statusCodes.UNAVAILABLE, `no answer to the attempt within ${timeoutMs} ms`, {
        origin: "network",
      }),
    );
  if (context.signal.aborted) abort();
  context.signal.addEventListener("abort", abort);
  const timer = setTimeout(expire, timeoutMs);
  try {
    return await transport.unary(method, input, { ...context, signal: controller.signal });
  } catch (error) {
    throw toClientError(error, controller.signal);
  } finally {
    clearTimeout(timer);
    context.signal.removeEventListener("abort", abort);
  }
}

/** Resolves after a time; rejects with the signal's reason if that aborts first. */
function wait(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const abort = (): void => {
      clearTimeout(timer);
      reject(toClientError(signal.reason, signal));
    };
    const timer = setTimeout(() => {
      signal.removeEventListener("abort", abort);
      resolve();
    }, milliseconds);
    signal.addEventListener("abort", abort, { once: true });
  });
}
