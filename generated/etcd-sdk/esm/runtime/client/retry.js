import { ClientError, toClientError } from "./client-error.js";
import { statusCodes } from "../core/index.js";
/**
 * A transport that makes failed calls again, with exponential backoff and jitter, within the deadline of the call. Streams are
 * retried as long as they have not delivered anything and only one message, or a list, was to be sent.
 */
export function withRetries(transport, policy = {}) {
    return {
        ...transport,
        async unary(method, input, context) {
            for (let attempt = 1;; attempt++) {
                try {
                    return await transport.unary(method, input, context);
                }
                catch (error) {
                    await beforeRetry(policy, method, toClientError(error, context.signal), attempt, context);
                }
            }
        },
        async *stream(method, inputs, context) {
            for (let attempt = 1;; attempt++) {
                let isFresh = Array.isArray(inputs);
                try {
                    for await (const answer of transport.stream(method, inputs, context)) {
                        isFresh = false;
                        yield answer;
                    }
                    return;
                }
                catch (error) {
                    if (!isFresh)
                        throw error;
                    await beforeRetry(policy, method, toClientError(error, context.signal), attempt, context);
                }
            }
        },
    };
}
/** Waits before the next attempt, or throws the error if there is none to be. */
async function beforeRetry(policy, method, error, attempt, context) {
    const { maxAttempts = 4, initialBackoffMs = 100, maxBackoffMs = 5000, mayRetry = isSafe, random = Math.random, } = policy;
    if (context.signal.aborted || attempt >= maxAttempts || !mayRetry(method, error))
        throw error;
    // Jitter over the upper half keeps clients apart without retrying at once.
    const waitMs = Math.min(maxBackoffMs, initialBackoffMs * 2 ** (attempt - 1)) * (0.5 + random() / 2);
    if (context.deadlineMs !== undefined && Date.now() + waitMs >= context.deadlineMs)
        throw error;
    policy.onRetry?.({ method, error, attempt, waitMs });
    await wait(waitMs, context.signal);
}
function isSafe(method, error) {
    return method.idempotent && error.code === statusCodes.UNAVAILABLE;
}
/** Resolves after a time; rejects with the signal's reason if that aborts first. */
function wait(milliseconds, signal) {
    return new Promise((resolve, reject) => {
        const abort = () => {
            clearTimeout(timer);
            reject(toClientError(signal.reason, signal));
        };
        const timer = setTimeout(() => {
            signal.removeEventListener("abort", abort);
            resolve();
        }, milliseconds);
        signal.addEventListener("abort", abort, { once: true });
    });
}
//# sourceMappingURL=retry.js.map