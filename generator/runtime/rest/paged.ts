import { ClientError, type ClientTransport } from "../client/index.js";
import { statusCodes } from "../core/index.js";
import { callRest, type RestCall, type RestCallOptions, type Whole } from "./call.js";
import { nextQuery } from "./link-header.js";
import type { RestOperation } from "./operation.js";

/** How one page leads to the next: by a token that the answer holds, or by its header `Link`. `items` is where its list stands, if it is not the list. */
export type RestPaging =
  | { readonly kind: "token"; readonly parameter: string; readonly next: string; readonly items?: string }
  | { readonly kind: "link"; readonly items?: string };

/** What a call of pages has beside its promise of one: an iteration over the items of it and all that follow. */
export interface RestPages<Answers, Item> extends AsyncIterable<Item> {
  /** Page by page instead of item by item. */
  pages(): AsyncIterableIterator<Whole<Answers[keyof Answers]>>;
}

type Given = Readonly<Record<string, unknown>>;

/** Parameters of a query that lead to a page; none for the first one. */
export type PageQuery = Readonly<Record<string, unknown>>;

/**
 * Calls an operation that answers in pages: `await` gives one page, `for await` the items of all. Each page is asked for when it is needed, of
 * the same place; the options hold for each call. Fails with INTERNAL where a page names itself as the next.
 */
export function callRestPaged<Arguments, Answers, Errors, HeaderValues, Item>(
  transport: ClientTransport,
  operation: RestOperation<Arguments, Answers, Errors, unknown, HeaderValues>,
  paging: RestPaging,
  args: NoInfer<Arguments> | undefined,
  options: RestCallOptions = {},
): RestCall<Answers, Errors, HeaderValues> & RestPages<Answers, Item> {
  const first = callRest(transport, operation, args, options);
  async function* pages(): AsyncGenerator<Whole<Answers[keyof Answers]>, void, undefined> {
    let { data, headers } = await first.withResponse();
    yield data;
    let asked = "";
    for (;;) {
      const query = nextPage(paging, data, headers);
      if (query === undefined) return;
      const asking = JSON.stringify(query);
      if (asking === asked)
        throw new ClientError(statusCodes.INTERNAL, `the page names itself as the next one: ${asking}`);
      asked = asking;
      ({ data, headers } = await callPage(transport, operation, args, query, options).withResponse());
      yield data;
    }
  }
  async function* items(): AsyncGenerator<Item, void, undefined> {
    for await (const page of pages()) {
      const list = paging.items === undefined ? page : (page as Given | undefined)?.[paging.items];
      // A page may leave its list out when it is empty.
      yield* (list ?? []) as readonly Item[];
    }
  }
  return Object.assign(first, { pages, [Symbol.asyncIterator]: items });
}

/** What a page's answer says that the next one is asked with; undefined behind the last. */
export function nextPage(paging: RestPaging, data: unknown, headers: Headers): PageQuery | undefined {
  return paging.kind === "link" ? nextQuery(headers) : nextToken(paging, data);
}

/** Calls an operation with parameters of its query that a page named. */
export function callPage<Arguments, Answers, Errors, HeaderValues>(
  transport: ClientTransport,
  operation: RestOperation<Arguments, Answers, Errors, unknown, HeaderValues>,
  args: Arguments | undefined,
  query: PageQuery,
  options: RestCallOptions,
): RestCall<Answers, Errors, HeaderValues> {
  const asked = { ...operation, parameters: withNames(operation.parameters ?? [], Object.keys(query)) };
  const given = operation.grouped
    ? { ...args, query: { ...((args as Given | undefined)?.["query"] as Given | undefined), ...query } }
    : { ...args, ...query };
  return callRest(transport, asked, given as NoInfer<Arguments>, options);
}

/** The token of the next page; none where it is empty or not there. */
function nextToken({ parameter, next }: RestPaging & { readonly kind: "token" }, page: unknown): Given | undefined {
  const token = (page as Given | undefined)?.[next];
  return token === undefined || token === null || token === "" ? undefined : { [parameter]: token };
}

/** What a link asks for and no description knows is sent too. */
function withNames(
  known: NonNullable<RestOperation["parameters"]>,
  names: readonly string[],
): NonNullable<RestOperation["parameters"]> {
  const others = names.filter((name) => !known.some((each) => each.in === "query" && each.name === name));
  return [...known, ...others.map((name) => ({ name, in: "query" as const }))];
}
