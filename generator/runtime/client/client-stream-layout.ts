import { type HttpRule, type MapperRegistry, type MethodSchema, statusCodes } from "../core/index.js";
import { ClientError } from "./client-error.js";
import { type HttpLayout, layOutRequest } from "./client-http-layout.js";
import type { Messages } from "./client-transport.js";

/** A stream of messages laid out over one HTTP request or one socket. */
export interface StreamLayout {
  readonly rule: HttpRule;
  /** Path and query, percent-encoded. */
  readonly path: string;
  /** JSON texts of the messages; a list if the messages were one. */
  readonly bodies: Messages<string>;
}

/**
 * Lays out the messages of a stream: the first one gives binding, path and query, as gateways read them; of the others all must fit the
 * body. Where the path is one text, no message is waited for.
 */
export async function layOutStream<I>(
  method: MethodSchema<I, unknown>,
  rules: readonly HttpRule[],
  inputs: Messages<I>,
  registry: MapperRegistry | undefined,
): Promise<StreamLayout> {
  const [primary] = rules as readonly [HttpRule];
  const first = (input: I): HttpLayout => layOutRequest(rules, method.input, input, registry);
  const next = (rule: HttpRule, input: I): string =>
    bodyText(layOutRequest([{ ...rule, path: [""] }], method.input, input, registry), "");
  if (Symbol.iterator in inputs) {
    const [head, ...rest] = inputs;
    if (head === undefined && primary.layOut) throw unfit("a stream without a message has no path");
    const { rule, path, ...body } = head === undefined ? { rule: primary, path: primary.path.join("") } : first(head);
    const bodies =
      head === undefined ? [] : [bodyText({ ...body, path }, path), ...rest.map((each) => next(rule, each))];
    return { rule, path, bodies };
  }
  const iterator = inputs[Symbol.asyncIterator]();
  if (primary.layOut === undefined)
    return { rule: primary, path: primary.path.join(""), bodies: mapped(iterator, (each) => next(primary, each)) };
  const head = await iterator.next();
  if (head.done === true) throw unfit("a stream without a message has no path");
  const { rule, path, ...body } = first(head.value);
  return { rule, path, bodies: mapped(iterator, (each) => next(rule, each), bodyText({ ...body, path }, path)) };
}

function bodyText({ path, body, contentType }: Omit<HttpLayout, "rule">, expectedPath: string): string {
  if (path !== expectedPath) throw unfit("only the first message of a stream can hold more than its body");
  if (typeof body === "string" && contentType === undefined) return body;
  throw unfit("a message of a stream must have a body in JSON");
}

function unfit(why: string): ClientError {
  return new ClientError(statusCodes.INVALID_ARGUMENT, why, { origin: "client" });
}

/** No generator: its `return` would wait for the message under way. */
function mapped<I>(iterator: AsyncIterator<I>, map: (input: I) => string, ...heads: string[]): AsyncIterable<string> {
  return {
    [Symbol.asyncIterator]: () => ({
      async next() {
        const head = heads.shift();
        if (head !== undefined) return { done: false, value: head };
        const { done, value } = await iterator.next();
        return done === true ? { done, value: undefined } : { done: false, value: map(value) };
      },
      async return() {
        await iterator.return?.();
        return { done: true, value: undefined };
      },
    }),
  };
}
