import { type Http2Transport } from "./runtime/client-grpc/index.js";
import type { Http2ChannelOptions } from "./runtime/grpc/index.js";
/** Carries calls of any kind as gRPC; close it when done. `createGrpcTransport({ target: "127.0.0.1:2379" })` */
export declare function createGrpcTransport(options: Http2ChannelOptions): Http2Transport;
export type { Http2Transport } from "./runtime/client-grpc/index.js";
export type { Http2ChannelOptions } from "./runtime/grpc/index.js";
