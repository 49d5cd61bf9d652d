/** Runs something after what has arrived by now: by `setImmediate` where there is one, else by a timer of zero. */
export declare const nextTurn: (run: () => void) => void;
