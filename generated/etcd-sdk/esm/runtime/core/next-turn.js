const { setImmediate: immediate } = globalThis;
/** Runs something after what has arrived by now: by `setImmediate` where there is one, else by a timer of zero. */
export const nextTurn = immediate ?? ((run) => void setTimeout(run, 0));
//# sourceMappingURL=next-turn.js.map