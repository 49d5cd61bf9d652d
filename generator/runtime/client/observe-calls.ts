import { type ClientError, toClientError } from "./client-error.js";
import type { CallContext, Messages } from "./client-transport.js";
import type { Interceptor } from "./interceptor.js";
import type { AnyMethod, MethodSchema } from "../core/index.js";

/** A call that has ended. */
export interface CallEvent {
  readonly method: AnyMethod;
  readonly durationMs: number;
  /** Messages that the caller got. */
  readonly received: number;
  /** Why it failed; absent for a call that went well, and for a stream whose reader left. */
  readonly error?: ClientError;
}

/** An interceptor for logs and metrics: `observeCalls(({ method, durationMs, error }) => log(method.name, durationMs, error?.codeName))`. */
export function observeCalls(onCall: (event: CallEvent) => void): Interceptor {
  return (next) => ({
    ...next,
    async unary(method, input, context) {
      const end = begin(onCall, method, context);
      try {
        const answer = await next.unary(method, input, context);
        end(1);
        return answer;
      } catch (error) {
        throw end(0, error);
      }
    },
    async *stream<I, O>(
      method: MethodSchema<I, O>,
      inputs: Messages<I>,
      context: CallContext,
    ): AsyncGenerator<O, void, undefined> {
      const end = begin(onCall, method, context);
      let received = 0;
      let failure: { readonly error: unknown } | undefined;
      try {
        for await (const answer of next.stream(method, inputs, context)) {
          received++;
          yield answer;
        }
      } catch (error) {
        failure = { error };
        throw error;
      } finally {
        end(received, failure?.error);
      }
    },
  });
}

function begin(
  onCall: (event: CallEvent) => void,
  method: AnyMethod,
  { signal }: CallContext,
): (received: number, error?: unknown) => unknown {
  const started = performance.now();
  return (received, error) => {
    const failure = error === undefined ? undefined : toClientError(error, signal);
    onCall({ method, durationMs: performance.now() - started, received, ...(failure && { error: failure }) });
    return failure;
  };
}
