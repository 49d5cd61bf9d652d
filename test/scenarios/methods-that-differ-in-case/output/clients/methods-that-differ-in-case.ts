// Clients of methods-that-differ-in-case.proto.

import type { Thing, ThingInit } from "../messages/methods-that-differ-in-case.js";
import { callsGet, callsGet_2, callsNew } from "../methods/methods-that-differ-in-case.js";
import { type CallOptions, type ClientTransport, callUnary } from "../runtime/client/index.js";

/** Calls of `casing.Calls`. */
export interface CallsClient {
  /** gRPC `/casing.Calls/Get` */
  get(input: ThingInit, options?: CallOptions): Promise<Thing>;
  /** gRPC `/casing.Calls/get` */
  get_2(input: ThingInit, options?: CallOptions): Promise<Thing>;
  /**
   * `new(input)` would be a constructor in TypeScript.
   *
   * gRPC `/casing.Calls/New`
   */
  "new"(input: ThingInit, options?: CallOptions): Promise<Thing>;
}

/** A client of `casing.Calls` over any transport. */
export function createCallsClient(transport: ClientTransport): CallsClient {
  return {
    get: (input, options) => callUnary(transport, callsGet, input, options),
    get_2: (input, options) => callUnary(transport, callsGet_2, input, options),
    new: (input, options) => callUnary(transport, callsNew, input, options),
  };
}
