import type { ClientTransport } from "./client-transport.js";
import { type StreamReader } from "./json-frames.js";
/** How a fetch transport reaches its server. */
export interface FetchTransportOptions {
    /** Where paths are appended, e.g. `https://api.example.com` or `http://127.0.0.1:2379`. */
    readonly baseUrl: string;
    /** Default: the global `fetch`. */
    readonly fetch?: (url: string, init: RequestInit) => Promise<Response>;
    /** HTTP headers of every request, as they are. */
    readonly headers?: Readonly<Record<string, string>>;
    /** What turns metadata into headers of a gateway. Default `Grpc-Metadata-`; `authorization` never gets it. */
    readonly metadataPrefix?: string;
    /** Form of streams: `jsonFrames` (default), `plainLines`, or `resumableEvents()`. */
    readonly streams?: StreamReader;
    /** Carries client-streaming and bidirectional calls instead; browsers need a WebSocket transport here. */
    readonly bidi?: ClientTransport;
    readonly credentials?: "omit" | "same-origin" | "include";
}
/** JSON over `fetch`: browsers, Node, Deno, Bun and edge runtimes, without any dependency. */
export declare function createFetchTransport(options: FetchTransportOptions): ClientTransport;
