import type { CallContext, ClientTransport, Messages } from "./client-transport.js";
import { type Interceptor, withInterceptors } from "./interceptor.js";
import { type CallEvent, observeCalls } from "./observe-calls.js";
import { type RetryPolicy, withRetries } from "./retry.js";
import type { AnyMethod, MethodSchema } from "../core/index.js";

/** What holds for every call of a client. */
export interface ClientDefaults {
  /** Sent with each call that does not say otherwise itself; a function is asked before each call. */
  readonly metadata?: Metadata | ((method: AnyMethod) => Metadata | Promise<Metadata>);
  /** Milliseconds a unary call may take unless it says so itself; `Infinity` for no limit. */
  readonly timeoutMs?: number;
  /** See every call; the first one sees it first. */
  readonly interceptors?: readonly Interceptor[];
  /** How failed calls are made again; default: not at all. */
  readonly retry?: RetryPolicy;
  /** Told of each call when it has ended, retries included. */
  readonly onCall?: (event: CallEvent) => void;
}

type Metadata = Readonly<Record<string, string>> | Headers;

/** A transport with defaults: `createEtcdClient(withDefaults(transport, { timeoutMs: 5_000, metadata: { "x-tenant": "a" } }))`. */
export function withDefaults(
  transport: ClientTransport,
  { metadata, timeoutMs, interceptors = [], retry, onCall }: ClientDefaults,
): ClientTransport {
  const limited: ClientTransport = { ...transport, ...(timeoutMs !== undefined && { timeoutMs }) };
  const retrying = retry === undefined ? limited : withRetries(limited, retry);
  const filled = metadata === undefined ? retrying : withMetadata(retrying, metadata);
  return withInterceptors(filled, ...(onCall === undefined ? [] : [observeCalls(onCall)]), ...interceptors);
}

function withMetadata(next: ClientTransport, given: NonNullable<ClientDefaults["metadata"]>): ClientTransport {
  const fill = async (method: AnyMethod, { metadata }: CallContext): Promise<void> => {
    new Headers(typeof given === "function" ? await given(method) : given).forEach((value, name) => {
      if (!metadata.has(name)) metadata.set(name, value);
    });
  };
  return {
    ...next,
    async unary(method, input, context) {
      await fill(method, context);
      return await next.unary(method, input, context);
    },
    async *stream<I, O>(
      method: MethodSchema<I, O>,
      inputs: Messages<I>,
      context: CallContext,
    ): AsyncGenerator<O, void, undefined> {
      await fill(method, context);
      yield* next.stream(method, inputs, context);
    },
  };
}
