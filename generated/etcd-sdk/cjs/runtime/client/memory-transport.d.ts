import type { ClientTransport, Messages } from "./client-transport.js";
import { type AnyMethod, type BidiStreamingMethod, type ClientStreamingMethod, type ServerStreamingMethod, type UnaryMethod } from "../core/index.js";
/** What a handler learns of its call beside the messages. */
export interface HandlerContext {
    readonly metadata: Headers;
    /** Aborts when the caller gives up or its deadline passes. */
    readonly signal: AbortSignal;
}
/** A method and what answers it; made by the functions below. */
export interface MemoryHandler {
    readonly method: AnyMethod;
    run(inputs: AsyncIterable<unknown>, context: HandlerContext): AsyncIterable<unknown>;
}
/** `handleUnary(kvPut, (request) => ({ header: { revision: 2 } }))`; throw a `ClientError` to fail the call. */
export declare function handleUnary<I, O, R, S>(method: UnaryMethod<I, O, R, S>, handler: (input: R, context: HandlerContext) => NoInfer<S> | Promise<NoInfer<S>>): MemoryHandler;
/** The handler is an async generator: `handleServerStreaming(observe, async function* (request) { yield {...} })`. */
export declare function handleServerStreaming<I, O, R, S>(method: ServerStreamingMethod<I, O, R, S>, handler: (input: R, context: HandlerContext) => Messages<NoInfer<S>>): MemoryHandler;
/** The handler reads all messages and answers once. */
export declare function handleClientStreaming<I, O, R, S>(method: ClientStreamingMethod<I, O, R, S>, handler: (inputs: AsyncIterable<R>, context: HandlerContext) => S | Promise<S>): MemoryHandler;
/** The handler reads and answers as it likes. */
export declare function handleBidiStreaming<I, O, R, S>(method: BidiStreamingMethod<I, O, R, S>, handler: (inputs: AsyncIterable<R>, context: HandlerContext) => Messages<NoInfer<S>>): MemoryHandler;
/**
 * A transport whose server is a list of handlers in the same process: for tests of code that uses a client. Messages pass through
 * their JSON form, so a handler sees what a server would see; a method without handler fails with UNIMPLEMENTED.
 */
export declare function createMemoryTransport(handlers: readonly MemoryHandler[]): ClientTransport;
