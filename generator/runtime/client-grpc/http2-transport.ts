import type { ClientTransport } from "../client/index.js";
import { createMappedTransport } from "./grpc-transport.js";
import { type Http2ChannelOptions, createHttp2Channel } from "../grpc/index.js";
import type { MapperRegistry } from "../core/index.js";

/** A transport that holds a connection. */
export interface Http2Transport extends ClientTransport {
  /** Ends the connection after the calls under way, or at once with `force`. */
  close(force?: boolean): void;
}

/** How a gRPC transport reaches its server. `maxMessageBytes` is 64 MiB unless given. */
export interface GrpcClientOptions extends Http2ChannelOptions {
  /** Milliseconds a unary call may take unless it says so itself, default 30,000; `Infinity` for no limit. */
  readonly timeoutMs?: number;
}

const defaultMaxBytes = 64 * 1024 * 1024;

/** gRPC over node:http2; it connects with the first call and again when the connection is lost. */
export function createHttp2Transport(options: GrpcClientOptions, mappers: MapperRegistry): Http2Transport {
  const { timeoutMs, ...channelOptions } = options;
  const channel = createHttp2Channel({ maxMessageBytes: defaultMaxBytes, ...channelOptions });
  return {
    ...createMappedTransport({ channel, mappers }),
    ...(timeoutMs !== undefined && { timeoutMs }),
    close: (force) => channel.close(force),
  };
}
