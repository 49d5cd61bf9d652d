import { callUnary } from "./call.js";
import { badAnswer } from "./client-error.js";
import type { CallOptions, ClientTransport } from "./client-transport.js";
import type { UnaryMethod } from "../core/index.js";

/** A call whose answer is one of several pages: a promise of that page, and an iteration over the items of it and all that follow. */
export interface PagedCall<O, Item> extends Promise<O>, AsyncIterable<Item> {
  /** Page by page instead of item by item. */
  pages(): AsyncIterableIterator<O>;
}

/**
 * Calls a method that answers in pages (`page_token`, `next_page_token`): `await` gives one page, `for await` the items of all pages.
 * Each page is asked for when it is needed; the options hold for each of its calls. Fails with INTERNAL where a page names itself as the next.
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
    for (let asked = input.pageToken; page.nextPageToken !== "";) {
      const pageToken = page.nextPageToken;
      if (pageToken === asked) throw badAnswer(`the page names itself as the next one: ${pageToken}`);
      page = await callUnary(transport, method, { ...input, pageToken }, options);
      asked = pageToken;
      yield page;
    }
  }
  async function* items(): AsyncGenerator<Item, void, undefined> {
    for await (const page of pages()) yield* itemsOf(page);
  }
  return Object.assign(first, { pages, [Symbol.asyncIterator]: items });
}
