import { callUnary } from "./call.js";
import { messageToJson } from "./client-json-write.js";
import type { CallOptions, ClientTransport } from "./client-transport.js";
import type { JsonValue, UnaryMethod } from "../core/index.js";

/** What TanStack Query takes for a query; it is no dependency. */
export interface QueryOptions<O> {
  /** Service, method and the request's JSON: equal for equal requests, and without 64-bit integers, which keys cannot hold. */
  readonly queryKey: readonly [service: string, method: string, request: JsonValue];
  readonly queryFn: (context: { readonly signal: AbortSignal }) => Promise<O>;
}

/** What TanStack Query takes for a mutation. */
export interface MutationOptions<I, O> {
  readonly mutationKey: readonly [service: string, method: string];
  readonly mutationFn: (input: I) => Promise<O>;
}

/** A unary call as a query: `useQuery(queryOptions(transport, kvRange, { key: "a" }))`. A query that nobody waits for any more is cancelled. */
export function queryOptions<I, O>(
  transport: ClientTransport,
  method: UnaryMethod<I, O>,
  input: I,
  options?: CallOptions,
): QueryOptions<O> {
  return {
    queryKey: [method.service, method.name, messageToJson(method.input, input)],
    queryFn: ({ signal }) => callUnary(transport, method, input, { ...options, signal }),
  };
}

/** A unary call as a mutation: `useMutation(mutationOptions(transport, kvPut))`. */
export function mutationOptions<I, O>(
  transport: ClientTransport,
  method: UnaryMethod<I, O>,
  options?: CallOptions,
): MutationOptions<I, O> {
  return {
    mutationKey: [method.service, method.name],
    mutationFn: (input) => callUnary(transport, method, input, options),
  };
}
