"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.createWebSocketTransport = createWebSocketTransport;
const client_error_js_1 = require("./client-error.js");
const client_frame_js_1 = require("./client-frame.js");
const client_http_error_js_1 = require("./client-http-error.js");
const client_json_write_js_1 = require("./client-json-write.js");
const index_js_1 = require("../core/index.js");
const send_inputs_js_1 = require("./send-inputs.js");
/**
 * Calls over WebSocket, one socket per call: a text message per JSON message both ways, full duplex. An empty text message tells the
 * server that no request follows. Meant for bidirectional calls in browsers; carries every kind of call that is a POST with a body.
 */
function createWebSocketTransport(options) {
    return {
        async unary(method, input, context) {
            return await readSingle(method, converse(options, method, [input], context));
        },
        async *stream(method, inputs, context) {
            const frames = converse(options, method, inputs, context);
            if (method.kind === "client_streaming")
                yield await readSingle(method, frames);
            else
                for await (const frame of frames)
                    yield (0, client_frame_js_1.messageFromFrame)(method.output, frame, "json");
            context.onTrailer?.(new Headers());
        },
    };
}
/** Opens a socket, sends the requests and gives the text of each answer. */
async function* converse(options, method, inputs, context) {
    const frames = (0, index_js_1.createMessageQueue)();
    const socket = openSocket(options, method, context, frames);
    const ended = new Promise((resolve) => socket.addEventListener("close", () => resolve()));
    const stop = () => {
        frames.fail((0, client_error_js_1.toClientError)(context.signal.reason, context.signal));
        socket.close(1000);
    };
    if (context.signal.aborted)
        stop();
    context.signal.addEventListener("abort", stop);
    try {
        socket.addEventListener("open", () => {
            context.onHeader?.(new Headers());
            sendAll(socket, method, inputs, ended, context.signal).catch((error) => frames.fail(error));
        });
        for await (const frame of frames)
            if (frame !== "")
                yield frame;
    }
    finally {
        context.signal.removeEventListener("abort", stop);
        socket.close(1000);
    }
}
/** The answer of a call that has one. An error body looks like any message: only the close code behind it tells what it is. */
async function readSingle(method, frames) {
    let answer;
    try {
        for await (const frame of frames) {
            answer ??= frame;
            if (!/"(?:code|error|grpc_code)"\s*:/.test(answer))
                break;
        }
    }
    catch (error) {
        const body = answer === undefined ? undefined : (0, client_frame_js_1.parseAnswer)(answer);
        if (!(error instanceof client_error_js_1.ClientError) || !(0, index_js_1.isJsonObject)(body))
            throw error;
        throw (0, client_http_error_js_1.errorFromJson)(body, {}, error.code);
    }
    if (answer === undefined)
        throw new client_error_js_1.ClientError(index_js_1.statusCodes.INTERNAL, "the server closed the socket without an answer");
    return (0, client_frame_js_1.messageFromFrame)(method.output, answer, "json");
}
/** Bytes that may wait in the socket. */
const highWaterMark = 1 << 20;
/** `readyState` of a socket that takes messages. */
const isOpen = 1;
function openSocket({ baseUrl, WebSocket: socketClass, protocols = bearerProtocols }, method, context, frames) {
    const path = method.http?.path.filter((part) => typeof part === "string").join("");
    if (path === undefined)
        throw new client_error_js_1.ClientError(index_js_1.statusCodes.UNIMPLEMENTED, `${method.service}.${method.name} has no HTTP binding: use a gRPC transport`);
    const url = baseUrl.replace(/^http/, "ws").replace(/\/$/, "") + path;
    const socket = new (socketClass ?? WebSocket)(url, protocols(context.metadata));
    socket.addEventListener("message", ({ data }) => frames.push(String(data)));
    socket.addEventListener("error", (event) => frames.fail(new client_error_js_1.ClientError(index_js_1.statusCodes.UNAVAILABLE, "the WebSocket failed", { cause: event })));
    socket.addEventListener("close", ({ code, reason }) => {
        const status = statusOfClose(code);
        if (status === index_js_1.statusCodes.OK)
            frames.end();
        else
            frames.fail(new client_error_js_1.ClientError(status, reason === "" ? `the WebSocket was closed with code ${code}` : reason));
    });
    return socket;
}
/** Sends the requests and then the empty message; too much in the socket's buffer stops the reading of further ones. */
async function sendAll(socket, method, inputs, ended, signal) {
    const drain = async () => {
        while (socket.bufferedAmount > highWaterMark && !signal.aborted)
            await new Promise((resolve) => setTimeout(resolve, 10));
    };
    const send = (input) => {
        socket.send(JSON.stringify((0, client_json_write_js_1.messageToJson)(method.input, input)));
        return socket.bufferedAmount > highWaterMark ? drain() : undefined;
    };
    await (0, send_inputs_js_1.sendInputs)(inputs, send, ended);
    if (socket.readyState === isOpen)
        socket.send("");
}
/** Close codes from 4000 on carry a gRPC status; the others are the protocol's own. */
function statusOfClose(code) {
    if (code >= 4000 && code <= 4016)
        return code - 4000;
    switch (code) {
        case 1000:
        case 1005:
            return index_js_1.statusCodes.OK;
        case 1007:
            return index_js_1.statusCodes.INVALID_ARGUMENT;
        case 1008:
            return index_js_1.statusCodes.PERMISSION_DENIED;
        case 1009:
            return index_js_1.statusCodes.RESOURCE_EXHAUSTED;
        case 1001:
        case 1006:
        case 1012:
        case 1013:
            return index_js_1.statusCodes.UNAVAILABLE;
        default:
            return index_js_1.statusCodes.INTERNAL;
    }
}
function bearerProtocols(metadata) {
    const token = metadata.get("authorization")?.replace(/^Bearer /, "");
    return token === undefined ? [] : ["Bearer", token];
}
//# sourceMappingURL=websocket-transport.js.map