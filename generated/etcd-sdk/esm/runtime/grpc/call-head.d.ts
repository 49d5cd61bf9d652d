import type { RequestHead } from "../http2/index.js";
import type { ChannelCallOptions } from "./channel.js";
/** What a request says in its headers. */
export declare function toRequestHead(path: string, { metadata, timeoutMs }: ChannelCallOptions): RequestHead;
