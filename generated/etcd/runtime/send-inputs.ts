import type { Messages } from "./client-transport.js";

/**
 * Sends messages one by one as an iterable gives them; `send` may answer a promise to wait for. Stops when `ended` resolves, even
 * while the iterable has nothing to give, and tells the iterable so. Rejects with what the iterable throws.
 */
export async function sendInputs<I>(inputs: Messages<I>, send: (input: I) => Promise<void> | void, ended: Promise<void>): Promise<void> {
  const iterator = Symbol.asyncIterator in inputs ? inputs[Symbol.asyncIterator]() : inputs[Symbol.iterator]();
  const stop = ended.then(() => undefined);
  for (;;) {
    const next = await Promise.race([stop, iterator.next()]);
    if (next === undefined) {
      // Not awaited: a generator that waits for its own next message would never answer.
      void Promise.resolve(iterator.return?.()).catch(() => undefined);
      return;
    }
    if (next.done === true) return;
    await Promise.race([stop, send(next.value)]);
  }
}
