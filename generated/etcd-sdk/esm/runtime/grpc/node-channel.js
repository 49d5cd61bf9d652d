import { createChannelOver } from "./http2-channel.js";
import { openNodeSession } from "./node-session.js";
/** The channel of `createHttp2Channel` over node:http2, slower, for those who would rather trust what comes with Node. */
export function createNodeHttp2Channel(options) {
    return createChannelOver(openNodeSession, options);
}
//# sourceMappingURL=node-channel.js.map