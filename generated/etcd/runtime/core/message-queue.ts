/** Values pushed at one end and iterated at the other: the requests of a bidirectional call, or what a socket delivers. */
export interface MessageQueue<T> extends AsyncIterable<T> {
  /** Adds a value; ignored after `end` or `fail`. */
  push(value: T): void;
  /** Lets the iteration finish after the values already there. */
  end(): void;
  /** Lets the iteration throw after the values already there. */
  fail(error: unknown): void;
  /** Values not taken yet. */
  readonly size: number;
}

/** `const requests = createMessageQueue<WatchRequestInit>(); requests.push(...)`; one consumer only. `onTaken` runs after each value taken. */
export function createMessageQueue<T>(onTaken?: () => void): MessageQueue<T> {
  const values: T[] = [];
  let outcome: { readonly error?: unknown } | undefined;
  let wake: (() => void) | undefined;
  const settle = (next: { readonly error?: unknown }): void => {
    outcome ??= next;
    wake?.();
  };
  const take = async (): Promise<IteratorResult<T, void>> => {
    for (;;) {
      if (values.length > 0) {
        const value = values.shift() as T;
        onTaken?.();
        return { done: false, value };
      }
      if (outcome !== undefined) {
        const { error } = outcome;
        outcome = {};
        if (error !== undefined) throw error;
        return { done: true, value: undefined };
      }
      await new Promise<void>((resolve) => (wake = resolve));
    }
  };
  return {
    get size() {
      return values.length;
    },
    push(value) {
      if (outcome !== undefined) return;
      values.push(value);
      wake?.();
    },
    end: () => settle({}),
    fail: (error) => settle({ error }),
    [Symbol.asyncIterator]: () => ({
      next: take,
      return: async () => {
        settle({});
        values.length = 0;
        return { done: true, value: undefined };
      },
    }),
  };
}
