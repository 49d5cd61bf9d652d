import type { Channel } from "./channel.js";
import { createChannelOver } from "./http2-channel.js";
import { openNodeSession } from "./node-session.js";
import type { Http2ChannelOptions } from "./session-pool.js";

/** The channel of `createHttp2Channel` over node:http2, slower, for those who would rather trust what comes with Node. */
export function createNodeHttp2Channel(options: Http2ChannelOptions): Channel {
  return createChannelOver(openNodeSession, options);
}
