import { ClientError, toClientError } from "./client-error.js";
import { statusCodes, } from "../core/index.js";
/** Calls a unary method: `await callUnary(transport, kvPut, { key: "a", value: "b" })`. Rejects with `ClientError`. */
export async function callUnary(transport, method, input, options = {}) {
    const { context, close } = openCall(options);
    try {
        return await transport.unary(method, input, context);
    }
    catch (error) {
        throw toClientError(error, context.signal);
    }
    finally {
        close();
    }
}
/** Calls a server-streaming method: `for await (const part of callServerStreaming(...))`; leaving the loop cancels the call. */
export function callServerStreaming(transport, method, input, options = {}) {
    return openStream(transport, method, [input], options);
}
/** Calls a client-streaming method with messages that may be produced while the call runs. */
export async function callClientStreaming(transport, method, inputs, options = {}) {
    for await (const answer of openStream(transport, method, inputs, options))
        return answer;
    throw new ClientError(statusCodes.INTERNAL, "the server answered without a message");
}
/** Calls a bidirectional method; leaving the loop over the answers cancels the call. */
export function callBidiStreaming(transport, method, inputs, options = {}) {
    return openStream(transport, method, inputs, options);
}
function openCall({ signal, timeoutMs, metadata, onHeader, onTrailer }) {
    const controller = new AbortController();
    const cancel = () => controller.abort(signal?.reason);
    if (signal?.aborted === true)
        cancel();
    else
        signal?.addEventListener("abort", cancel);
    const expire = () => controller.abort(new ClientError(statusCodes.DEADLINE_EXCEEDED, `no answer within ${timeoutMs} ms`));
    // Longer timers would fire at once.
    const timer = timeoutMs === undefined ? undefined : setTimeout(expire, Math.min(timeoutMs, 0x7fffffff));
    const context = {
        metadata: new Headers(metadata),
        signal: controller.signal,
        ...(timeoutMs !== undefined && { deadlineMs: Date.now() + timeoutMs }),
        ...(onHeader && { onHeader }),
        ...(onTrailer && { onTrailer }),
    };
    const close = () => {
        clearTimeout(timer);
        signal?.removeEventListener("abort", cancel);
    };
    return { context, cancel, close };
}
function openStream(transport, method, inputs, options) {
    let call;
    const answers = (async function* () {
        call = openCall(options);
        try {
            yield* transport.stream(method, inputs, call.context);
        }
        catch (error) {
            throw toClientError(error, call.context.signal);
        }
        finally {
            call.cancel();
            call.close();
        }
    })();
    return {
        [Symbol.asyncIterator]() {
            return this;
        },
        next: () => answers.next(),
        // A generator answers `return` only after the `next` under way; the call must end at once.
        return: () => {
            call?.cancel();
            return answers.return();
        },
    };
}
//# sourceMappingURL=call.js.map