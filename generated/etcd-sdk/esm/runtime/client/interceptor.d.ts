import type { ClientTransport } from "./client-transport.js";
import type { AnyMethod } from "../core/index.js";
/** Wraps a transport: sees every call, may change metadata, messages and answers, or not pass the call on. */
export type Interceptor = (next: ClientTransport) => ClientTransport;
/** `withInterceptors(transport, logging, metrics)`: the first one sees a call first and its answer last. */
export declare function withInterceptors(transport: ClientTransport, ...interceptors: readonly Interceptor[]): ClientTransport;
/** An interceptor that adds metadata before each call, e.g. a token: `interceptMetadata(async (metadata) => metadata.set("authorization", await token()))`. */
export declare function interceptMetadata(change: (metadata: Headers, method: AnyMethod) => unknown): Interceptor;
