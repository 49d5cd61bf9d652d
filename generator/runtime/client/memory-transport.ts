import { ClientError } from "./client-error.js";
import { messageFromJson } from "./client-json-read.js";
import { messageToJson } from "./client-json-write.js";
import type { CallContext, ClientTransport, Messages } from "./client-transport.js";
import {
  type AnyMethod,
  type BidiStreamingMethod,
  type ClientStreamingMethod,
  type MapperRegistry,
  type MessageSchema,
  type MethodSchema,
  type ServerStreamingMethod,
  type UnaryMethod,
  statusCodes,
} from "../core/index.js";

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
export function handleUnary<I, O, R, S>(
  method: UnaryMethod<I, O, R, S>,
  handler: (input: R, context: HandlerContext) => NoInfer<S> | Promise<NoInfer<S>>,
): MemoryHandler {
  return createHandler<R, S>(method, async function* (inputs, context) {
    for await (const input of inputs) yield await handler(input, context);
  });
}

/** The handler is an async generator: `handleServerStreaming(observe, async function* (request) { yield {...} })`. */
export function handleServerStreaming<I, O, R, S>(
  method: ServerStreamingMethod<I, O, R, S>,
  handler: (input: R, context: HandlerContext) => Messages<NoInfer<S>>,
): MemoryHandler {
  return createHandler<R, S>(method, async function* (inputs, context) {
    for await (const input of inputs) yield* handler(input, context);
  });
}

/** The handler reads all messages and answers once. */
export function handleClientStreaming<I, O, R, S>(
  method: ClientStreamingMethod<I, O, R, S>,
  handler: (inputs: AsyncIterable<R>, context: HandlerContext) => S | Promise<S>,
): MemoryHandler {
  return createHandler<R, S>(method, async function* (inputs, context) {
    yield await handler(inputs, context);
  });
}

/** The handler reads and answers as it likes. */
export function handleBidiStreaming<I, O, R, S>(
  method: BidiStreamingMethod<I, O, R, S>,
  handler: (inputs: AsyncIterable<R>, context: HandlerContext) => Messages<NoInfer<S>>,
): MemoryHandler {
  return createHandler<R, S>(method, async function* (inputs, context) {
    yield* handler(inputs, context);
  });
}

/**
 * A transport whose server is a list of handlers in the same process: for tests of code that uses a client. Messages pass through
 * their JSON form, so a handler sees what a server would see, an Any by the types of `registry`; a method without handler fails with UNIMPLEMENTED.
 */
export function createMemoryTransport(handlers: readonly MemoryHandler[], registry?: MapperRegistry): ClientTransport {
  const byPath = new Map(handlers.map((each) => [pathOf(each.method), each]));
  async function* stream<I, O>(
    method: MethodSchema<I, O>,
    inputs: Messages<I>,
    context: CallContext,
  ): AsyncGenerator<O, void, undefined> {
    const handler = byPath.get(pathOf(method));
    if (handler === undefined) throw new ClientError(statusCodes.UNIMPLEMENTED, `no handler for ${pathOf(method)}`);
    const { metadata, signal } = context;
    context.onHeader?.(new Headers());
    const answers = handler.run(received(method.input, inputs, registry), { metadata, signal })[Symbol.asyncIterator]();
    try {
      for (;;) {
        const { done, value } = await untilAborted(answers.next(), signal);
        if (done === true) break;
        yield copy(method.output, value, registry, statusCodes.INTERNAL) as O;
      }
    } finally {
      // A handler that waits forever must not hold up its caller.
      void answers.return?.().catch(() => undefined);
    }
    context.onTrailer?.(new Headers());
  }
  return {
    stream,
    async unary(method, input, context) {
      for await (const answer of stream(method, [input], context)) return answer;
      throw new ClientError(statusCodes.INTERNAL, "the handler answered nothing");
    },
  };
}

function createHandler<R, S>(
  method: AnyMethod,
  run: (inputs: AsyncIterable<R>, context: HandlerContext) => AsyncIterable<S>,
): MemoryHandler {
  return { method, run: (inputs, context) => run(inputs as AsyncIterable<R>, context) };
}

async function* received<I>(
  schema: MessageSchema<unknown, I>,
  inputs: Messages<I>,
  registry: MapperRegistry | undefined,
): AsyncGenerator<unknown, void, undefined> {
  for await (const input of inputs) yield copy(schema, input, registry, statusCodes.INVALID_ARGUMENT);
}

/** A message as it arrives; one that has no JSON fails with `code`. */
function copy(
  schema: MessageSchema<unknown, unknown>,
  message: unknown,
  registry: MapperRegistry | undefined,
  code: number,
): unknown {
  try {
    return messageFromJson(schema, messageToJson(schema, message, registry), registry);
  } catch (error) {
    throw new ClientError(code, error instanceof Error ? error.message : String(error), { cause: error });
  }
}

function pathOf(method: AnyMethod): string {
  return `/${method.service}/${method.name}`;
}

function untilAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const abort = (): void => reject(signal.reason);
    if (signal.aborted) abort();
    signal.addEventListener("abort", abort, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener("abort", abort));
  });
}
