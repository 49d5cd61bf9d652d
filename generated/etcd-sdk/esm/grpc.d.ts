import type { Http2ChannelOptions } from "./runtime/http2-channel.js";
import { type Http2Transport } from "./runtime/http2-transport.js";
/** Carries calls of any kind as gRPC; close it when done. `createGrpcTransport({ target: "127.0.0.1:2379" })` */
export declare function createGrpcTransport(options: Http2ChannelOptions): Http2Transport;
export type { Http2Transport } from "./runtime/http2-transport.js";
export type { Http2ChannelOptions } from "./runtime/http2-channel.js";
