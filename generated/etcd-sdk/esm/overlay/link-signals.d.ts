/** A signal that aborts with the first of several; `unlink` takes the listeners away. */
export declare function linkSignals(signals: readonly (AbortSignal | undefined)[]): {
    readonly signal: AbortSignal;
    unlink(): void;
};
