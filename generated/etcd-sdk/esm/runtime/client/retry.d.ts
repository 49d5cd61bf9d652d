import { ClientError } from "./client-error.js";
import type { ClientTransport } from "./client-transport.js";
import { type AnyMethod } from "../core/index.js";
/** When and how often a failed call is made again. */
export interface RetryPolicy {
    /** Attempts in all, the first included. Default 4. */
    readonly maxAttempts?: number;
    /** Longest wait before the second attempt, in ms; doubled before each further one. Default 100. */
    readonly initialBackoffMs?: number;
    /** Default 5000. */
    readonly maxBackoffMs?: number;
    /** Default: methods declared idempotent, after UNAVAILABLE. */
    readonly mayRetry?: (method: AnyMethod, error: ClientError) => boolean;
    /** Called before each wait, for logs and metrics. */
    readonly onRetry?: (event: RetryEvent) => void;
    /** Source of the jitter, 0 to 1; for tests. */
    readonly random?: () => number;
}
/** One retry about to happen. */
export interface RetryEvent {
    readonly method: AnyMethod;
    readonly error: ClientError;
    /** Number of the attempt that failed, from 1. */
    readonly attempt: number;
    readonly waitMs: number;
}
/**
 * A transport that makes failed calls again, with exponential backoff and jitter, within the deadline of the call. Streams are
 * retried as long as they have not delivered anything and only one message, or a list, was to be sent.
 */
export declare function withRetries(transport: ClientTransport, policy?: RetryPolicy): ClientTransport;
