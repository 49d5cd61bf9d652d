import { type CallContext, type ClientTransport, type Messages, toClientError } from "../runtime/client/index.js";
import { type MethodSchema, statusCodes } from "../runtime/core/index.js";
import { mayRepeat } from "./call-safety.js";

/**
 * One transport over several members. Calls stay with a member until it is unavailable; then the next one is taken, for this call too
 * if it may be repeated, else for the calls after it.
 */
export function withFailover(members: readonly ClientTransport[]): ClientTransport {
  const [only] = members;
  if (only === undefined) throw new TypeError("an etcd client needs at least one endpoint");
  let current = 0;
  const leave = (index: number): void => {
    if (current === index) current = (index + 1) % members.length;
  };
  return {
    ...only,
    async unary(method, input, context) {
      for (let attempt = 1; ; attempt++) {
        const index = current;
        try {
          return await (members[index] ?? only).unary(method, input, context);
        } catch (error) {
          const failure = toClientError(error, context.signal);
          if (failure.code === statusCodes.UNAVAILABLE) leave(index);
          if (attempt >= members.length || context.signal.aborted || !mayRepeat(method, failure)) throw failure;
        }
      }
    },
    async *stream<I, O>(
      method: MethodSchema<I, O>,
      inputs: Messages<I>,
      context: CallContext,
    ): AsyncGenerator<O, void, undefined> {
      for (let attempt = 1; ; attempt++) {
        const index = current;
        let isFresh = Array.isArray(inputs);
        try {
          for await (const answer of (members[index] ?? only).stream(method, inputs, context)) {
            isFresh = false;
            yield answer;
          }
          return;
        } catch (error) {
          const failure = toClientError(error, context.signal);
          if (!context.signal.aborted && failure.code !== statusCodes.INVALID_ARGUMENT) leave(index);
          if (!isFresh || attempt >= members.length || context.signal.aborted || !mayRepeat(method, failure))
            throw failure;
        }
      }
    },
  };
}
