import type http2 from "node:http2";
import type { StreamCall, StreamListener } from "./channel.js";
import type { ChannelContext } from "./http2-context.js";
/** Opens a streaming call. What is sent before the connection is there waits for it. */
export declare function openStreamCall(context: ChannelContext, headers: http2.OutgoingHttpHeaders, timeoutMs: number | undefined, listener: StreamListener): StreamCall;
