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

/** What TanStack Query takes for a query of pages. */
export interface InfiniteOptions<O> {
  readonly queryKey: readonly [service: string, method: string, request: JsonValue, pages: "pages"];
  readonly queryFn: (context: { readonly signal: AbortSignal; readonly pageParam: string }) => Promise<O>;
  readonly initialPageParam: string;
  readonly getNextPageParam: (page: O) => string | undefined;
}

/** A method that answers in pages: `useInfiniteQuery(infiniteOptions(transport, libraryListBooks, { pageSize: 20 }))`. */
export function infiniteOptions<
  I extends { readonly pageToken?: string | undefined },
  O extends { nextPageToken: string },
>(transport: ClientTransport, method: UnaryMethod<I, O>, input: I, options?: CallOptions): InfiniteOptions<O> {
  return {
    queryKey: [method.service, method.name, messageToJson(method.input, input), "pages"],
    queryFn: ({ signal, pageParam }) =>
      callUnary(transport, method, { ...input, pageToken: pageParam }, { ...options, signal }),
    initialPageParam: input.pageToken ?? "",
    getNextPageParam: ({ nextPageToken }) => (nextPageToken === "" ? undefined : nextPageToken),
  };
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
