import type { ClientTransport } from "../client/index.js";
import { type Http2ChannelOptions } from "../grpc/index.js";
import type { MapperRegistry } from "../core/index.js";
/** A transport that holds a connection. */
export interface Http2Transport extends ClientTransport {
    /** Ends the connection after the calls under way, or at once with `force`. */
    close(force?: boolean): void;
}
/** gRPC over node:http2; it connects with the first call and again when the connection is lost. */
export declare function createHttp2Transport(options: Http2ChannelOptions, mappers: MapperRegistry): Http2Transport;
