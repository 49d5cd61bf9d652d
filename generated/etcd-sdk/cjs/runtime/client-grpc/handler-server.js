"use strict";
var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.startHandlerServer = startHandlerServer;
const node_http2_1 = __importDefault(require("node:http2"));
const index_js_1 = require("../client/index.js");
const index_js_2 = require("../grpc/index.js");
const index_js_3 = require("../core/index.js");
/** Largest message taken. */
const maxMessageBytes = 64 * 1024 * 1024;
/** Serves handlers, made by `handleUnary` and its siblings, on a loopback port; a method without handler is UNIMPLEMENTED. */
async function startHandlerServer(handlers, mappers, port = 0) {
    const byPath = new Map(handlers.map((each) => [`/${each.method.service}/${each.method.name}`, each]));
    const sessions = new Set();
    const server = node_http2_1.default.createServer();
    server.on("session", (session) => {
        sessions.add(session);
        session.on("close", () => sessions.delete(session));
        session.on("error", () => undefined);
    });
    server.on("stream", (stream, headers) => {
        stream.on("error", () => undefined);
        const handler = byPath.get(headers[":path"] ?? "");
        const input = handler && mappers.get(handler.method.input.fullName);
        const output = handler && mappers.get(handler.method.output.fullName);
        if (handler === undefined || input === undefined || output === undefined)
            finish(stream, index_js_3.statusCodes.UNIMPLEMENTED, `no handler for ${headers[":path"] ?? ""}`);
        else
            void serve(stream, headers, handler, input, output);
    });
    await new Promise((resolve, reject) => server.once("error", reject).listen(port, "127.0.0.1", resolve));
    return {
        address: `127.0.0.1:${server.address().port}`,
        close: () => new Promise((resolve) => {
            server.close(() => resolve());
            for (const session of sessions)
                session.destroy();
        }),
    };
}
async function serve(stream, headers, handler, input, output) {
    const controller = new AbortController();
    let goOn;
    stream.on("drain", () => goOn?.());
    stream.on("close", () => {
        controller.abort();
        goOn?.();
    });
    try {
        for await (const answer of handler.run(receive(stream, input), {
            metadata: metadataOf(headers),
            signal: controller.signal,
        })) {
            if (stream.destroyed)
                return;
            open(stream);
            if (!stream.write((0, index_js_2.frameMessage)(output.encode(answer))))
                await new Promise((resolve) => (goOn = resolve));
        }
        finish(stream, index_js_3.statusCodes.OK, "");
    }
    catch (error) {
        const { code, rawMessage } = (0, index_js_1.toClientError)(error);
        finish(stream, code, rawMessage);
    }
}
function receive(stream, mapper) {
    const messages = (0, index_js_3.createMessageQueue)();
    const reader = (0, index_js_2.createFrameReader)(maxMessageBytes);
    stream.on("data", (chunk) => {
        reader.push(chunk);
        for (let next = reader.next(); next !== undefined; next = reader.next()) {
            if (!(next instanceof Uint8Array))
                return messages.fail(new Error(next.message));
            // Copied: the reader's bytes are those of the socket.
            messages.push(mapper.decode(next.slice()));
        }
        return undefined;
    });
    stream.on("end", () => messages.end());
    stream.on("close", () => messages.end());
    return messages;
}
function open(stream) {
    if (!stream.headersSent && !stream.destroyed)
        stream.respond({ ":status": 200, "content-type": "application/grpc" }, { waitForTrailers: true });
}
function finish(stream, code, message) {
    if (stream.destroyed)
        return;
    open(stream);
    stream.on("wantTrailers", () => stream.sendTrailers({
        "grpc-status": String(code),
        ...(message !== "" && { "grpc-message": encodeURIComponent(message) }),
    }));
    stream.end();
}
function metadataOf(headers) {
    const metadata = new Headers();
    for (const [name, value] of Object.entries(headers)) {
        if (value !== undefined && !name.startsWith(":"))
            for (const each of [value].flat())
                metadata.append(name, each);
    }
    return metadata;
}
//# sourceMappingURL=handler-server.js.map