"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.createHttp2Channel = createHttp2Channel;
exports.createChannelOver = createChannelOver;
const index_js_1 = require("../http2/index.js");
const call_head_js_1 = require("./call-head.js");
const session_pool_js_1 = require("./session-pool.js");
const streaming_call_js_1 = require("./streaming-call.js");
const unary_call_js_1 = require("./unary-call.js");
/**
 * A gRPC channel over HTTP/2. It connects with the first call and reconnects by itself; calls wait while it does, and fail at once while
 * no address of the upstream can be reached. Calls are made again only if the upstream has certainly not looked at them.
 */
function createHttp2Channel(options) {
    return createChannelOver(index_js_1.openSession, options);
}
/** The same over sessions of another make. */
function createChannelOver(open, options) {
    const pool = (0, session_pool_js_1.createSessionPool)(options, open);
    return {
        unary(path, message, call, done) {
            const started = new unary_call_js_1.UnaryCall(pool, (0, call_head_js_1.toRequestHead)(path, call), message, call.timeoutMs, done);
            pool.submit(started);
            return started;
        },
        stream(path, call, listener) {
            const started = new streaming_call_js_1.StreamingCall(pool, (0, call_head_js_1.toRequestHead)(path, call), call.timeoutMs, listener);
            pool.submit(started);
            return {
                send: (message) => started.send(message),
                halfClose: () => started.halfClose(),
                pause: () => started.pause(),
                resume: () => started.resume(),
                cancel: () => started.cancel(),
            };
        },
        close: (force = false) => pool.close(force),
    };
}
//# sourceMappingURL=http2-channel.js.map