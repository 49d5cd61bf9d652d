import { callUnary } from "./call.js";
import type { CallOptions, ClientTransport } from "./client-transport.js";
import type { UnaryMethod } from "../core/index.js";

/** A call whose answer is one of several pages: a promise of that page, and an iteration over the items of it and all that follow. */
export interface PagedCall<O, Item> extends Promise<O>, AsyncIterable<Item> {
  /** Page by page instead of item by item. */
  pages(): AsyncIterableIterator<O>;
}

/**
 * Calls a method that answers in pages (`page_token`, `next_page_token`): `await` gives one page, `for await` the items of all pages.
 * Each page is asked for when it is needed; the options hold for each of its calls.
 */
export function callPaged<
  I extends { readonly pageToken?: string | undefined },
  O extends { nextPageToken: string },
  Item,
>(
  transport: ClientTransport,
  method: UnaryMethod<I, O>,
  itemsOf: (page: O) => readonly Item[],
  input: I,
  options: CallOptions = {},
): PagedCall<O, Item> {
  const first = callUnary(transport, method, input, options);
  async function* pages(): AsyncGenerator<O, void, undefined> {
    let page = await first;
    yield page;
    while (page.nextPageToken !== "") {
      page = await callUnary(transport, method, { ...input, pageToken: page.nextPageToken }, options);
      yield page;
    }
  }
  async function* items(): AsyncGenerator<Item, void, undefined> {
    for await (const page of pages()) yield* itemsOf(page);
  }
  return Object.assign(first, { pages, [Symbol.asyncIterator]: items });
}
