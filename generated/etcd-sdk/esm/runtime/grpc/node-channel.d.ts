import type { Channel } from "./channel.js";
import type { Http2ChannelOptions } from "./session-pool.js";
/** The channel of `createHttp2Channel` over node:http2, slower, for those who would rather trust what comes with Node. */
export declare function createNodeHttp2Channel(options: Http2ChannelOptions): Channel;
