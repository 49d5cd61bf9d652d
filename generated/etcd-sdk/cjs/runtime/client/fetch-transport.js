"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.createFetchTransport = createFetchTransport;
const index_js_1 = require("../core/index.js");
const client_error_js_1 = require("./client-error.js");
const client_frame_js_1 = require("./client-frame.js");
const client_http_body_js_1 = require("./client-http-body.js");
const client_http_layout_js_1 = require("./client-http-layout.js");
const client_http_error_js_1 = require("./client-http-error.js");
const client_json_write_js_1 = require("./client-json-write.js");
const json_frames_js_1 = require("./json-frames.js");
/** JSON over `fetch`: browsers, Node, Deno, Bun and edge runtimes, without any dependency. */
function createFetchTransport(options) {
    const { streams = json_frames_js_1.jsonFrames, bidi } = options;
    return {
        duplex: bidi === undefined ? "half" : (bidi.duplex ?? "full"),
        async unary(method, input, context) {
            const rule = ruleOf(method);
            const { path, body, contentType } = (0, client_http_layout_js_1.layOutRequest)(rule, method.input, input);
            const response = await send(options, rule, path, body, acceptOf(method, "application/json"), context, contentType === undefined ? {} : { "content-type": contentType });
            return await readUnary(method, rule, response, context);
        },
        async *stream(method, inputs, context) {
            if (bidi !== undefined && method.kind !== "server_streaming") {
                yield* bidi.stream(method, inputs, context);
                return;
            }
            const rule = ruleOf(method);
            const { path, body } = await layOutStream(rule, method, inputs);
            if (method.kind === "client_streaming") {
                yield await readUnary(method, rule, await send(options, rule, path, body, "application/json", context), context);
                return;
            }
            if ((0, index_js_1.isHttpBody)(method.output)) {
                for await (const piece of (0, client_http_body_js_1.readRawBodies)(await send(options, rule, path, body, "*/*", context)))
                    yield piece;
            }
            else
                yield* streams.read(method.output, (headers) => send(options, rule, path, body, streams.accept, context, headers), context);
            context.onTrailer?.(new Headers());
        },
    };
}
/** Raw bytes are of any type. */
function acceptOf({ output }, usual) {
    return (0, index_js_1.isHttpBody)(output) ? "*/*" : usual;
}
function ruleOf(method) {
    if (method.http === undefined)
        throw new client_error_js_1.ClientError(index_js_1.statusCodes.UNIMPLEMENTED, `${method.service}.${method.name} has no HTTP binding: use a gRPC transport`);
    return method.http;
}
async function send({ baseUrl, fetch: fetchFunction = fetch, headers, metadataPrefix = "Grpc-Metadata-", credentials, }, rule, path, body, accept, context, more = {}) {
    const all = new Headers(headers);
    context.metadata.forEach((value, name) => all.set(name === "authorization" ? name : metadataPrefix + name, value));
    all.set("accept", accept);
    if (body !== undefined)
        all.set("content-type", "application/json");
    for (const [name, value] of Object.entries(more))
        all.set(name, value);
    const init = {
        method: rule.method,
        headers: all,
        signal: context.signal,
        ...(body !== undefined && { body }),
        ...(credentials && { credentials }),
        duplex: "half",
    };
    const response = await fetchFunction(baseUrl.replace(/\/$/, "") + path, init);
    if (!response.ok)
        throw (0, client_http_error_js_1.errorFromResponse)(response.status, await response.text(), metadataOf(response));
    context.onHeader?.(metadataOf(response));
    return response;
}
/** Headers of an answer as metadata: the gateway's prefix is taken off. */
function metadataOf(response) {
    const metadata = new Headers();
    response.headers.forEach((value, name) => metadata.append(name.replace(/^grpc-metadata-/, ""), value));
    return metadata;
}
async function readUnary(method, rule, response, context) {
    const isRaw = (0, index_js_1.isHttpBody)(method.output);
    const raw = isRaw
        ? (0, client_http_body_js_1.toRawBody)(response.headers.get("content-type"), new Uint8Array(await response.arrayBuffer()))
        : undefined;
    const json = isRaw ? {} : (0, client_frame_js_1.parseAnswer)(await response.text());
    context.onTrailer?.(new Headers());
    if (raw !== undefined)
        return raw;
    return (0, client_frame_js_1.readAnswer)(method.output, (0, client_http_layout_js_1.unwrapResponseBody)(rule, method.output, json));
}
/** A streaming request: one message laid out as in a unary call, or messages as lines of a body. */
async function layOutStream(rule, method, inputs) {
    if (method.kind === "server_streaming") {
        for await (const input of inputs)
            return (0, client_http_layout_js_1.layOutRequest)(rule, method.input, input);
    }
    const line = (input) => `${JSON.stringify((0, client_json_write_js_1.messageToJson)(method.input, input))}\n`;
    const path = rule.path.filter((part) => typeof part === "string").join("");
    if (Symbol.iterator in inputs)
        return { path, body: Array.from(inputs, line).join("") };
    const iterator = inputs[Symbol.asyncIterator]();
    const encoder = new TextEncoder();
    const body = new ReadableStream({
        async pull(controller) {
            const { done, value } = await iterator.next();
            if (done === true)
                controller.close();
            else
                controller.enqueue(encoder.encode(line(value)));
        },
        async cancel() {
            await iterator.return?.();
        },
    });
    return { path, body };
}
//# sourceMappingURL=fetch-transport.js.map