import type { CallOptions, ClientTransport, Messages } from "./client-transport.js";
import { type BidiStreamingMethod, type ClientStreamingMethod, type ServerStreamingMethod, type UnaryMethod } from "../core/index.js";
/** Calls a unary method: `await callUnary(transport, kvPut, { key: "a", value: "b" })`. Rejects with `ClientError`. */
export declare function callUnary<I, O>(transport: ClientTransport, method: UnaryMethod<I, O>, input: I, options?: CallOptions): Promise<O>;
/** Calls a server-streaming method: `for await (const part of callServerStreaming(...))`; leaving the loop cancels the call. */
export declare function callServerStreaming<I, O>(transport: ClientTransport, method: ServerStreamingMethod<I, O>, input: I, options?: CallOptions): AsyncIterableIterator<O>;
/** Calls a client-streaming method with messages that may be produced while the call runs. */
export declare function callClientStreaming<I, O>(transport: ClientTransport, method: ClientStreamingMethod<I, O>, inputs: Messages<I>, options?: CallOptions): Promise<O>;
/** Calls a bidirectional method; leaving the loop over the answers cancels the call. */
export declare function callBidiStreaming<I, O>(transport: ClientTransport, method: BidiStreamingMethod<I, O>, inputs: Messages<I>, options?: CallOptions): AsyncIterableIterator<O>;
