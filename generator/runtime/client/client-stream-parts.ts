import type { AnyMessageSchema, HttpRule, MapperRegistry, StreamLayout } from "../core/index.js";
import { invalidArgument } from "./client-error.js";
import { layOutRequest } from "./client-http-layout.js";
import { bodyText } from "./client-stream-layout.js";
import type { Messages } from "./client-transport.js";

/**
 * Lays out the messages of a stream by a rule that is more than a path and the whole message as body: the first one gives binding, path
 * and query, as gateways read them; of the others all must fit the body. Rules of streams refer to it.
 */
export async function placeStream(
  rules: readonly HttpRule[],
  schema: AnyMessageSchema,
  given: Messages<unknown>,
  registry: MapperRegistry | undefined,
): Promise<StreamLayout> {
  const list = Symbol.iterator in given ? given[Symbol.iterator]() : undefined;
  const iterator = list ?? (given as AsyncIterable<unknown>)[Symbol.asyncIterator]();
  const head = await iterator.next();
  if (head.done === true) throw invalidArgument("a stream without a message has no path");
  const first = layOutRequest(rules, schema, head.value, registry);
  const { rule, path } = first;
  const firstText = bodyText(first);
  const text = (message: unknown): string =>
    message === first ? firstText : bodyText(layOutRequest([{ ...rule, path: [""] }], schema, message, registry), "");
  return { rule, path, messages: list ? [first, ...rest(list)] : behind(first, iterator), text };
}

function* rest(iterator: Iterator<unknown>): Generator<unknown, void, undefined> {
  for (let next = iterator.next(); next.done !== true; next = iterator.next()) yield next.value;
}

/** One thing, and then what an iterator gives. No generator: its `return` would wait for the message under way. */
function behind(first: unknown, iterator: AsyncIterator<unknown> | Iterator<unknown>): AsyncIterable<unknown> {
  let isFirst = true;
  return {
    [Symbol.asyncIterator]: () => ({
      async next() {
        if (!isFirst) return await iterator.next();
        isFirst = false;
        return { value: first };
      },
      async return() {
        await iterator.return?.();
        return { done: true, value: undefined };
      },
    }),
  };
}
