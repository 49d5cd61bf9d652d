import { type HandlerServer } from "./runtime/client-grpc/index.js";
import type { MemoryHandler } from "./runtime/client/index.js";
/**
 * Serves handlers of a test's own as etcd over gRPC on a loopback port, for code that cannot be handed a
 * transport.
 */
export declare function startFakeEtcd(handlers: readonly MemoryHandler[], port?: number): Promise<HandlerServer>;
export type { HandlerServer } from "./runtime/client-grpc/index.js";
