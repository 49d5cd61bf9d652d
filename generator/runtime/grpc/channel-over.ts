import type { OpenSession } from "../http2/index.js";
import { toRequestHead } from "./call-head.js";
import type { Channel } from "./channel.js";
import { createSessionPool } from "./session-pool.js";
import { StreamingCall } from "./streaming-call.js";
import { UnaryCall } from "./unary-call.js";
import type { UpstreamOptions } from "./upstream-options.js";

/** Settings of a channel over HTTP/2. */
export interface Http2ChannelOptions extends UpstreamOptions {
  /** Largest message taken from the upstream, default 256 MiB. */
  readonly maxMessageBytes?: number;
  /** Value of `user-agent`, default `gatewright`. */
  readonly userAgent?: string;
}

/** A gRPC channel over sessions of any make. It connects with the first call, and reconnects by itself. */
export function createChannelOver(open: OpenSession, options: Http2ChannelOptions): Channel {
  const pool = createSessionPool(options, options.userAgent ?? "gatewright", open);
  const maxMessageBytes = options.maxMessageBytes ?? 256 * 1024 * 1024;
  return {
    unary(path, message, call, done) {
      const started = new UnaryCall(pool, toRequestHead(path, call), message, call.timeoutMs, maxMessageBytes, done);
      pool.submit(started);
      return started;
    },
    stream(path, call, listener) {
      const started = new StreamingCall(pool, toRequestHead(path, call), call.timeoutMs, maxMessageBytes, listener);
      pool.submit(started);
      return started;
    },
    close: (force = false) => pool.close(force),
  };
}
