/** Like `setTimeout`, for any length, and for less than a timer can measure; answers the function that clears it. */
export declare function setLongTimeout(run: () => void, delayMs: number): () => void;
