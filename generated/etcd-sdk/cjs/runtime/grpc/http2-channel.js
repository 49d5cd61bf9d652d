"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.createHttp2Channel = createHttp2Channel;
const index_js_1 = require("../core/index.js");
const grpc_frame_js_1 = require("./grpc-frame.js");
const http2_connection_js_1 = require("./http2-connection.js");
const http2_stream_js_1 = require("./http2-stream.js");
const http2_unary_js_1 = require("./http2-unary.js");
/** A gRPC channel over node:http2. While the upstream is down calls fail at once, and the channel reconnects by itself. */
function createHttp2Channel(options) {
    const context = {
        connection: (0, http2_connection_js_1.createHttp2Connection)(options),
        maxMessageBytes: options.maxMessageBytes ?? 256 * 1024 * 1024,
        userAgent: options.userAgent ?? "gatewright",
        onFault: options.onFault ?? ((error) => (0, index_js_1.printFault)("a call", error)),
    };
    return {
        unary: (path, message, call, done) => (0, http2_unary_js_1.startUnaryCall)(context, requestHeaders(context, path, call), (0, grpc_frame_js_1.frameMessage)(message), call.timeoutMs, done),
        stream: (path, call, listener) => (0, http2_stream_js_1.openStreamCall)(context, requestHeaders(context, path, call), call.timeoutMs, listener),
        close: (force = false) => context.connection.close(force),
    };
}
function requestHeaders(context, path, call) {
    const headers = {
        ":method": "POST",
        ":path": path,
        te: "trailers",
        "content-type": "application/grpc",
        "user-agent": context.userAgent,
    };
    if (call.timeoutMs !== undefined)
        headers["grpc-timeout"] = formatTimeout(call.timeoutMs);
    const metadata = call.metadata;
    if (metadata !== undefined)
        for (const name in metadata)
            headers[name] = metadata[name];
    return headers;
}
/** gRPC allows eight digits and a unit: `1500m`, then seconds, then hours. */
function formatTimeout(timeoutMs) {
    const ms = Math.max(Math.ceil(timeoutMs), 1);
    if (ms < 1e8)
        return `${ms}m`;
    const seconds = Math.ceil(ms / 1_000);
    return seconds < 1e8 ? `${seconds}S` : `${Math.min(Math.ceil(seconds / 3_600), 99_999_999)}H`;
}
//# sourceMappingURL=http2-channel.js.map