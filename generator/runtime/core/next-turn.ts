interface Platform {
  readonly setImmediate?: (run: () => void) => unknown;
}

const { setImmediate: immediate } = globalThis as unknown as Platform;

/** Runs something after what has arrived by now: by `setImmediate` where there is one, else by a timer of zero. */
export const nextTurn: (run: () => void) => void = immediate ?? ((run) => void setTimeout(run, 0));
