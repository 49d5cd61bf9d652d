import type http2 from "node:http2";
import { printFault } from "../core/index.js";
import type { Channel, ChannelCallOptions } from "./channel.js";
import { frameMessage } from "./grpc-frame.js";
import { type UpstreamOptions, createHttp2Connection } from "./http2-connection.js";
import type { ChannelContext } from "./http2-context.js";
import { openStreamCall } from "./http2-stream.js";
import { startUnaryCall } from "./http2-unary.js";

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
export function createHttp2Channel(options: Http2ChannelOptions): Channel {
  const context: ChannelContext = {
    connection: createHttp2Connection(options),
    maxMessageBytes: options.maxMessageBytes ?? 256 * 1024 * 1024,
    userAgent: options.userAgent ?? "gatewright",
    onFault: options.onFault ?? ((error) => printFault("a call", error)),
  };
  return {
    unary: (path, message, call, done) =>
      startUnaryCall(context, requestHeaders(context, path, call), frameMessage(message), call.timeoutMs, done),
    stream: (path, call, listener) =>
      openStreamCall(context, requestHeaders(context, path, call), call.timeoutMs, listener),
    close: (force = false) => context.connection.close(force),
  };
}

function requestHeaders(context: ChannelContext, path: string, call: ChannelCallOptions): http2.OutgoingHttpHeaders {
  const headers: http2.OutgoingHttpHeaders = {
    ":method": "POST",
    ":path": path,
    te: "trailers",
    "content-type": "application/grpc",
    "user-agent": context.userAgent,
  };
  if (call.timeoutMs !== undefined) headers["grpc-timeout"] = formatTimeout(call.timeoutMs);
  const metadata = call.metadata;
  if (metadata !== undefined) for (const name in metadata) headers[name] = metadata[name] as string | string[];
  return headers;
}

/** gRPC allows eight digits and a unit: `1500m`, then seconds, then hours. */
function formatTimeout(timeoutMs: number): string {
  const ms = Math.max(Math.ceil(timeoutMs), 1);
  if (ms < 1e8) return `${ms}m`;
  const seconds = Math.ceil(ms / 1_000);
  return seconds < 1e8 ? `${seconds}S` : `${Math.min(Math.ceil(seconds / 3_600), 99_999_999)}H`;
}
