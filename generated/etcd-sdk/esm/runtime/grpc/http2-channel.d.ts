import { type OpenSession } from "../http2/index.js";
import type { Channel } from "./channel.js";
import { type Http2ChannelOptions } from "./session-pool.js";
export type { Http2ChannelOptions } from "./session-pool.js";
/**
 * A gRPC channel over HTTP/2. It connects with the first call and reconnects by itself; calls wait while it does, and fail at once while
 * no address of the upstream can be reached. Calls are made again only if the upstream has certainly not looked at them.
 */
export declare function createHttp2Channel(options: Http2ChannelOptions): Channel;
/** The same over sessions of another make. */
export declare function createChannelOver(open: OpenSession, options: Http2ChannelOptions): Channel;
