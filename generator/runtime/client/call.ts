import { abortWith } from "./abort-with.js";
import { badAnswer, clientFault, invalidArgument, toClientError } from "./client-error.js";
import type { CallContext, CallOptions, ClientTransport, Messages } from "./client-transport.js";
import type { HttpStreams, StreamingContext } from "./http-carrier.js";
import { httpBidiStream, httpClientStream, httpServerStream } from "./http-streams.js";
import {
  type BidiStreamingMethod,
  type ClientStreamingMethod,
  type MethodSchema,
  type ServerStreamingMethod,
  type UnaryMethod,
  statusCodes,
} from "../core/index.js";

/** Calls a unary method: `await callUnary(transport, kvPut, { key: "a", value: "b" })`. Rejects with `ClientError`; after half a minute unless call or transport name another time. */
export async function callUnary<I, O>(
  transport: ClientTransport,
  method: UnaryMethod<I, O>,
  input: I,
  options: CallOptions = {},
): Promise<O> {
  const { timeoutMs = transport.timeoutMs ?? 30_000 } = options;
  const { context, close } = openCall(options, timeoutMs);
  try {
    return await transport.unary(method, input, context);
  } catch (error) {
    throw toClientError(error, context.signal);
  } finally {
    close();
  }
}

/** Calls a server-streaming method: `for await (const part of callServerStreaming(...))`; leaving the loop cancels the call. */
export function callServerStreaming<I, O>(
  transport: ClientTransport,
  method: ServerStreamingMethod<I, O>,
  input: I,
  options: CallOptions = {},
): AsyncIterableIterator<O> {
  return openStream(transport, method, [input], options, httpServerStream);
}

/** Calls a client-streaming method with messages that may be produced while the call runs. */
export async function callClientStreaming<I, O>(
  transport: ClientTransport,
  method: ClientStreamingMethod<I, O>,
  inputs: Messages<I>,
  options: CallOptions = {},
): Promise<O> {
  for await (const answer of openStream(transport, method, inputs, options, httpClientStream)) return answer;
  throw badAnswer("the server answered without a message");
}

/** Calls a bidirectional method; leaving the loop over the answers cancels the call. */
export function callBidiStreaming<I, O>(
  transport: ClientTransport,
  method: BidiStreamingMethod<I, O>,
  inputs: Messages<I>,
  options: CallOptions = {},
): AsyncIterableIterator<O> {
  return openStream(transport, method, inputs, options, httpBidiStream);
}

interface OpenCall {
  readonly context: CallContext;
  cancel(): void;
  /** Takes timer and listener away. */
  close(): void;
}

function openCall(options: CallOptions, timeoutMs: number = Infinity): OpenCall {
  const { signal } = options;
  const controller = new AbortController();
  const context: CallContext = {
    ...options,
    metadata: readMetadata(options.metadata),
    signal: controller.signal,
    deadlineMs: timeoutMs < Infinity ? Date.now() + timeoutMs : undefined,
  };
  const cancel = (): void => abortWith(controller, signal?.reason);
  if (signal?.aborted) cancel();
  signal?.addEventListener("abort", cancel);
  const timer =
    context.deadlineMs &&
    setTimeout(
      () => abortWith(controller, clientFault(statusCodes.DEADLINE_EXCEEDED, `no answer within ${timeoutMs} ms`)),
      // Longer timers would fire at once.
      Math.min(timeoutMs, 0x7fffffff),
    );
  const close = (): void => {
    clearTimeout(timer);
    signal?.removeEventListener("abort", cancel);
  };
  return { context, cancel, close };
}

/** Metadata as headers; what no header can hold is the caller's mistake. */
function readMetadata(metadata: CallOptions["metadata"]): Headers {
  try {
    return new Headers(metadata);
  } catch (error) {
    throw invalidArgument(`metadata: ${(error as Error).message}`, error);
  }
}

function openStream<I, O>(
  transport: ClientTransport,
  method: MethodSchema<I, O>,
  inputs: Messages<I>,
  options: CallOptions,
  httpStreams: HttpStreams,
): AsyncIterableIterator<O> {
  let call: OpenCall | undefined;
  const answers = (async function* (): AsyncGenerator<O, void, undefined> {
    call = openCall(options, options.timeoutMs);
    try {
      yield* transport.stream(method, inputs, { ...call.context, httpStreams } as StreamingContext);
    } catch (error) {
      throw toClientError(error, call.context.signal);
    } finally {
      call.cancel();
      call.close();
    }
  })();
  // A generator answers `return` only after the `next` under way; the call must end at once.
  const end = answers.return;
  answers.return = () => {
    call?.cancel();
    return end.call(answers);
  };
  return answers;
}
