import type { CallContext, ClientTransport, Messages } from "./client-transport.js";
import type { AnyMethod, MethodSchema } from "../core/index.js";

/** Wraps a transport: sees every call, may change metadata, messages and answers, or not pass the call on. */
export type Interceptor = (next: ClientTransport) => ClientTransport;

/** `withInterceptors(transport, logging, metrics)`: the first one sees a call first and its answer last. */
export function withInterceptors(transport: ClientTransport, ...interceptors: readonly Interceptor[]): ClientTransport {
  return interceptors.reduceRight((next, interceptor) => interceptor(next), transport);
}

/** An interceptor that adds metadata before each call, e.g. a token: `interceptMetadata(async (metadata) => metadata.set("authorization", await token()))`. */
export function interceptMetadata(change: (metadata: Headers, method: AnyMethod) => unknown): Interceptor {
  return (next) => ({
    ...next,
    async unary(method, input, context) {
      await change(context.metadata, method);
      return await next.unary(method, input, context);
    },
    async *stream<I, O>(
      method: MethodSchema<I, O>,
      inputs: Messages<I>,
      context: CallContext,
    ): AsyncGenerator<O, void, undefined> {
      await change(context.metadata, method);
      yield* next.stream(method, inputs, context);
    },
  });
}
