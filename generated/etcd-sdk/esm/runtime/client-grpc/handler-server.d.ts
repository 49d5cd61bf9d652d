import { type MemoryHandler } from "../client/index.js";
import { type MapperRegistry } from "../core/index.js";
/** A gRPC server whose answers are functions of a test's own. */
export interface HandlerServer {
    /** `127.0.0.1:PORT`, HTTP/2 in the clear. */
    readonly address: string;
    /** Ends all calls and the server. */
    close(): Promise<void>;
}
/** Serves handlers, made by `handleUnary` and its siblings, on a loopback port; a method without handler is UNIMPLEMENTED. */
export declare function startHandlerServer(handlers: readonly MemoryHandler[], mappers: MapperRegistry, port?: number): Promise<HandlerServer>;
