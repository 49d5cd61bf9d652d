// gRPC over HTTP/2, for Node.

import { mappers } from "./mappers/index.js";
import { type Http2Transport, createHttp2Transport } from "./runtime/client-grpc/index.js";
import type { Http2ChannelOptions } from "./runtime/grpc/index.js";

/** Carries calls of any kind as gRPC; close it when done. `createGrpcTransport({ target: "127.0.0.1:2379" })` */
export function createGrpcTransport(options: Http2ChannelOptions): Http2Transport {
  return createHttp2Transport(options, mappers);
}

export type { Http2Transport } from "./runtime/client-grpc/index.js";
export type { Http2ChannelOptions } from "./runtime/grpc/index.js";
