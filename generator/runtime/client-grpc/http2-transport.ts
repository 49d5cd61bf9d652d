import type { ClientTransport } from "../client/index.js";
import { createMappedTransport } from "./grpc-transport.js";
import { type Http2ChannelOptions, createHttp2Channel } from "../grpc/index.js";
import type { MapperRegistry } from "../core/index.js";

/** A transport that holds a connection. */
export interface Http2Transport extends ClientTransport {
  /** Ends the connection after the calls under way, or at once with `force`. */
  close(force?: boolean): void;
}

/** gRPC over node:http2; it connects with the first call and again when the connection is lost. */
export function createHttp2Transport(options: Http2ChannelOptions, mappers: MapperRegistry): Http2Transport {
  const channel = createHttp2Channel(options);
  return { ...createMappedTransport({ channel, mappers }), close: (force) => channel.close(force) };
}
