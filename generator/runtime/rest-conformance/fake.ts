import { reply } from "../rest-server/index.js";
import type { RestSample } from "./case.js";
import { plainValue } from "./plain-value.js";

/** Stands behind a handler: keeps what it was asked, answers what it is told. */
export interface RestFake {
  /** Handlers of every name, in groups and outside of them. */
  readonly handlers: object;
  /** Security checks of every name: everybody may call. */
  readonly checks: object;
  /** What the last call was asked with; undefined when none came. */
  asked: unknown;
  answer: RestSample | undefined;
}

/** Creates a fake that has not been asked. */
export function createRestFake(groups: readonly string[]): RestFake {
  const handle = async (request: unknown): Promise<unknown> => {
    fake.asked = await plainValue(request);
    const { answer } = fake;
    if (answer === undefined) throw new Error("the fake was not told what to answer");
    const { status, data, contentType, stream, headers } = answer;
    const options = { ...(contentType !== undefined && { contentType }), ...(headers && { headers }) };
    return reply(status, stream === true ? itemsOf(data as readonly unknown[]) : data, options);
  };
  const every = { get: () => handle };
  const fake: RestFake = {
    handlers: new Proxy(
      {},
      { get: (_, name) => (typeof name === "string" && groups.includes(name) ? new Proxy({}, every) : handle) },
    ),
    checks: new Proxy(
      {},
      {
        get: () => () => true,
        getOwnPropertyDescriptor: () => ({ value: () => true, configurable: true, enumerable: true }),
      },
    ),
    asked: undefined,
    answer: undefined,
  };
  return fake;
}

async function* itemsOf(items: readonly unknown[]): AsyncGenerator<unknown, void, undefined> {
  yield* items;
}
