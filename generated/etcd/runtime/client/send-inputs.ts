import type { Messages } from "./client-transport.js";

/**
 * Sends messages one by one as an iterable gives them; `send` may answer a promise to wait for. Stops when `ended` resolves, even
 * while the iterable has nothing to give, and tells the iterable so. Rejects with what the iterable throws.
 */
export async function sendInputs<I>(
  inputs: Messages<I>,
  send: (input: I) => Promise<void> | undefined,
  ended: Promise<void>,
): Promise<void> {
  const iterator = Symbol.asyncIterator in inputs ? inputs[Symbol.asyncIterator]() : inputs[Symbol.iterator]();
  let hasEnded = false;
  let interrupt: (() => void) | undefined;
  // One reaction for the whole call: racing against `ended` for each message would add one each time.
  void ended.then(() => {
    hasEnded = true;
    interrupt?.();
  });
  const untilEnded = <T>(promise: Promise<T>): Promise<T | undefined> =>
    new Promise((resolve, reject) => {
      interrupt = () => resolve(undefined);
      promise.then(resolve, reject);
    });
  for (;;) {
    const next = await untilEnded(Promise.resolve(iterator.next()));
    if (hasEnded || next === undefined) {
      // Not awaited: a generator that waits for its own next message would never answer.
      void Promise.resolve(iterator.return?.()).catch(() => undefined);
      return;
    }
    if (next.done === true) return;
    const sent = send(next.value);
    if (sent !== undefined) await untilEnded(sent);
  }
}
