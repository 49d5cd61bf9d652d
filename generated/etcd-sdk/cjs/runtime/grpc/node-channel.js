"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.createNodeHttp2Channel = createNodeHttp2Channel;
const http2_channel_js_1 = require("./http2-channel.js");
const node_session_js_1 = require("./node-session.js");
/** The channel of `createHttp2Channel` over node:http2, slower, for those who would rather trust what comes with Node. */
function createNodeHttp2Channel(options) {
    return (0, http2_channel_js_1.createChannelOver)(node_session_js_1.openNodeSession, options);
}
//# sourceMappingURL=node-channel.js.map