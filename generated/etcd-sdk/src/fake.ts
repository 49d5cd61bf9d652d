// A gRPC server for tests, for Node.

import { mappers } from "./mappers/index.js";
import { type HandlerServer, startHandlerServer } from "./runtime/client-grpc/index.js";
import type { MemoryHandler } from "./runtime/client/index.js";

/**
 * Serves handlers of a test's own as etcd over gRPC on a loopback port, for code that cannot be handed a
 * transport.
 */
export function startFakeEtcd(handlers: readonly MemoryHandler[], port?: number): Promise<HandlerServer> {
  return startHandlerServer(handlers, mappers, port);
}

export type { HandlerServer } from "./runtime/client-grpc/index.js";
