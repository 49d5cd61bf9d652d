import { type Channel } from "../grpc/index.js";
import { type ClientTransport } from "../client/index.js";
import { type MapperRegistry } from "../core/index.js";
/** What a gRPC transport sends over, and how it turns messages into bytes. */
export interface GrpcTransportOptions {
    readonly channel: Channel;
    readonly mappers: MapperRegistry;
}
/** gRPC over any channel. Closing the channel is the caller's affair. */
export declare function createMappedTransport({ channel, mappers }: GrpcTransportOptions): ClientTransport;
