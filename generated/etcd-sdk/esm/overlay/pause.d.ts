/** Resolves after a time, or as soon as the signal aborts. */
export declare function pause(milliseconds: number, signal?: AbortSignal): Promise<void>;
/** Wait before attempt `attempt` (from 1): 50 ms doubled each time up to 2 s, with jitter. */
export declare function backoffMs(attempt: number): number;
