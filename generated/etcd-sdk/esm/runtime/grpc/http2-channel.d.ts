import type { Channel } from "./channel.js";
import { type UpstreamOptions } from "./http2-connection.js";
/** Settings of a channel over HTTP/2. */
export interface Http2ChannelOptions extends UpstreamOptions {
    /** Largest message taken from the upstream, default 256 MiB. */
    readonly maxMessageBytes?: number;
    /** Value of `user-agent`, default `gatewright`. */
    readonly userAgent?: string;
    /** Told of what is thrown inside a call, which fails with INTERNAL then. Default: an entry on the console. */
    readonly onFault?: (error: unknown) => void;
}
/** A gRPC channel over node:http2. While the upstream is down calls fail at once, and the channel reconnects by itself. */
export declare function createHttp2Channel(options: Http2ChannelOptions): Channel;
