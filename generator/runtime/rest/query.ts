import { bytesToBase64 } from "../core/index.js";
import type { ClientTransport } from "../client/index.js";
import { callRest, type RestCallOptions, type Whole } from "./call.js";
import type { RestOperation } from "./operation.js";
import { callPage, nextPage, type PageQuery, type RestPaging } from "./paged.js";

/** First parts of a key: with them alone, every query of an operation is meant. */
type OperationKey = readonly [service: string, operation: string];

/** What a query answers: null where there is nothing, which a query cannot answer. */
type QueryData<Answers> =
  undefined extends Whole<Answers[keyof Answers]>
    ? Exclude<Whole<Answers[keyof Answers]>, undefined> | null
    : Whole<Answers[keyof Answers]>;

/** What TanStack Query takes for a query; it is no dependency. */
export interface RestQueryOptions<Answers> {
  /** Group, operation and arguments, in a form that keys can hold: equal for equal arguments. */
  readonly queryKey: readonly [...OperationKey, args: unknown];
  readonly queryFn: (context: { readonly signal: AbortSignal }) => Promise<QueryData<Answers>>;
}

/** What TanStack Query takes for a mutation. */
export interface RestMutationOptions<Arguments, Answers> {
  readonly mutationKey: OperationKey;
  readonly mutationFn: (args: Arguments) => Promise<Whole<Answers[keyof Answers]>>;
}

/** A page with what the next one is asked with; nothing behind the last. */
export interface RestPage<Data> {
  readonly data: Data;
  readonly next?: PageQuery;
}

/** What TanStack Query takes for a query of pages. */
export interface RestInfiniteOptions<Answers> {
  readonly queryKey: readonly [...OperationKey, args: unknown, pages: "pages"];
  readonly queryFn: (context: {
    readonly signal: AbortSignal;
    readonly pageParam: PageQuery;
  }) => Promise<RestPage<Whole<Answers[keyof Answers]>>>;
  readonly initialPageParam: PageQuery;
  readonly getNextPageParam: (page: RestPage<Whole<Answers[keyof Answers]>>) => PageQuery | undefined;
}

/** A call as a query: `useQuery(restQueryOptions(transport, getPet, { id: 7n }))`. A query that nobody waits for any more is cancelled. */
export function restQueryOptions<Arguments, Answers, Errors>(
  transport: ClientTransport,
  operation: RestOperation<Arguments, Answers, Errors>,
  args: NoInfer<Arguments> | undefined,
  options?: RestCallOptions,
): RestQueryOptions<Answers> {
  return {
    queryKey: [operation.service, operation.name, keyOf(args ?? {})],
    queryFn: async ({ signal }) =>
      ((await callRest(transport, operation, args, { ...options, signal })) ?? null) as QueryData<Answers>,
  };
}

/** A call as a mutation: `useMutation(restMutationOptions(transport, createPet))`. */
export function restMutationOptions<Arguments, Answers, Errors>(
  transport: ClientTransport,
  operation: RestOperation<Arguments, Answers, Errors>,
  options?: RestCallOptions,
): RestMutationOptions<Arguments, Answers> {
  return {
    mutationKey: [operation.service, operation.name],
    mutationFn: (args) => callRest(transport, operation, args as NoInfer<Arguments>, options),
  };
}

/** A call that answers in pages: `useInfiniteQuery(restInfiniteOptions(transport, listPets, paging, { limit: 20 }))`. */
export function restInfiniteOptions<Arguments, Answers, Errors>(
  transport: ClientTransport,
  operation: RestOperation<Arguments, Answers, Errors>,
  paging: RestPaging,
  args: NoInfer<Arguments> | undefined,
  options?: RestCallOptions,
): RestInfiniteOptions<Answers> {
  return {
    queryKey: [operation.service, operation.name, keyOf(args ?? {}), "pages"],
    async queryFn({ signal, pageParam }) {
      const call = callPage(transport, operation, args, pageParam, { ...options, signal });
      const { data, headers } = await call.withResponse();
      const next = nextPage(paging, data, headers);
      return { data, ...(next && { next }) };
    },
    initialPageParam: {},
    getNextPageParam: ({ next }) => next,
  };
}

/** A value in a form that JSON can hold, without loss: keys are compared by their JSON. */
function keyOf(value: unknown): unknown {
  if (typeof value === "bigint") return String(value);
  if (typeof value !== "object" || value === null) return value;
  if (value instanceof Uint8Array) return bytesToBase64(value);
  if (Array.isArray(value)) return value.map(keyOf);
  if ("toJSON" in value) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, each]) => (each === undefined ? [] : [[name, keyOf(each)] as const])),
  );
}
