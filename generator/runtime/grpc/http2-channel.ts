import { openSession, type OpenSession } from "../http2/index.js";
import { toRequestHead } from "./call-head.js";
import type { Channel } from "./channel.js";
import { createSessionPool, type Http2ChannelOptions } from "./session-pool.js";
import { StreamingCall } from "./streaming-call.js";
import { UnaryCall } from "./unary-call.js";

export type { Http2ChannelOptions } from "./session-pool.js";

/**
 * A gRPC channel over HTTP/2. It connects with the first call and reconnects by itself; calls wait while it does, and fail at once while
 * no address of the upstream can be reached. Calls are made again only if the upstream has certainly not looked at them.
 */
export function createHttp2Channel(options: Http2ChannelOptions): Channel {
  return createChannelOver(openSession, options);
}

/** The same over sessions of another make. */
export function createChannelOver(open: OpenSession, options: Http2ChannelOptions): Channel {
  const pool = createSessionPool(options, open);
  return {
    unary(path, message, call, done) {
      const started = new UnaryCall(pool, toRequestHead(path, call), message, call, done);
      pool.submit(started);
      return started;
    },
    stream(path, call, listener) {
      const started = new StreamingCall(pool, toRequestHead(path, call), call, listener);
      pool.submit(started);
      return {
        send: (message) => started.send(message),
        halfClose: () => started.halfClose(),
        pause: () => started.pause(),
        resume: () => started.resume(),
        cancel: () => started.cancel(),
      };
    },
    close: (force = false) => pool.close(force),
    state: () => pool.state(),
  };
}
