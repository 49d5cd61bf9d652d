"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.handleUnary = handleUnary;
exports.handleServerStreaming = handleServerStreaming;
exports.handleClientStreaming = handleClientStreaming;
exports.handleBidiStreaming = handleBidiStreaming;
exports.createMemoryTransport = createMemoryTransport;
const client_error_js_1 = require("./client-error.js");
const client_json_read_js_1 = require("./client-json-read.js");
const client_json_write_js_1 = require("./client-json-write.js");
const index_js_1 = require("../core/index.js");
/** `handleUnary(kvPut, (request) => ({ header: { revision: 2 } }))`; throw a `ClientError` to fail the call. */
function handleUnary(method, handler) {
    return createHandler(method, async function* (inputs, context) {
        for await (const input of inputs)
            yield await handler(input, context);
    });
}
/** The handler is an async generator: `handleServerStreaming(observe, async function* (request) { yield {...} })`. */
function handleServerStreaming(method, handler) {
    return createHandler(method, async function* (inputs, context) {
        for await (const input of inputs)
            yield* handler(input, context);
    });
}
/** The handler reads all messages and answers once. */
function handleClientStreaming(method, handler) {
    return createHandler(method, async function* (inputs, context) {
        yield await handler(inputs, context);
    });
}
/** The handler reads and answers as it likes. */
function handleBidiStreaming(method, handler) {
    return createHandler(method, async function* (inputs, context) {
        yield* handler(inputs, context);
    });
}
/**
 * A transport whose server is a list of handlers in the same process: for tests of code that uses a client. Messages pass through
 * their JSON form, so a handler sees what a server would see; a method without handler fails with UNIMPLEMENTED.
 */
function createMemoryTransport(handlers) {
    const byPath = new Map(handlers.map((each) => [pathOf(each.method), each]));
    async function* stream(method, inputs, context) {
        const handler = byPath.get(pathOf(method));
        if (handler === undefined)
            throw new client_error_js_1.ClientError(index_js_1.statusCodes.UNIMPLEMENTED, `no handler for ${pathOf(method)}`);
        const { metadata, signal } = context;
        context.onHeader?.(new Headers());
        const answers = handler.run(received(method.input, inputs), { metadata, signal })[Symbol.asyncIterator]();
        try {
            for (;;) {
                const { done, value } = await untilAborted(answers.next(), signal);
                if (done === true)
                    break;
                yield copy(method.output, value);
            }
        }
        finally {
            // A handler that waits forever must not hold up its caller.
            void answers.return?.().catch(() => undefined);
        }
        context.onTrailer?.(new Headers());
    }
    return {
        stream,
        async unary(method, input, context) {
            for await (const answer of stream(method, [input], context))
                return answer;
            throw new client_error_js_1.ClientError(index_js_1.statusCodes.INTERNAL, "the handler answered nothing");
        },
    };
}
function createHandler(method, run) {
    return { method, run: (inputs, context) => run(inputs, context) };
}
async function* received(schema, inputs) {
    for await (const input of inputs)
        yield copy(schema, input);
}
function copy(schema, message) {
    return (0, client_json_read_js_1.messageFromJson)(schema, (0, client_json_write_js_1.messageToJson)(schema, message));
}
function pathOf(method) {
    return `/${method.service}/${method.name}`;
}
function untilAborted(promise, signal) {
    return new Promise((resolve, reject) => {
        const abort = () => reject(signal.reason);
        if (signal.aborted)
            abort();
        signal.addEventListener("abort", abort, { once: true });
        promise.then(resolve, reject).finally(() => signal.removeEventListener("abort", abort));
    });
}
//# sourceMappingURL=memory-transport.js.map