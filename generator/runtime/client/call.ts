import { ClientError, toClientError } from "./client-error.js";
import type { CallContext, CallOptions, ClientTransport, Messages } from "./client-transport.js";
import type { StreamingContext } from "./http-carrier.js";
import { httpStreams } from "./http-streams.js";
import {
  type BidiStreamingMethod,
  type ClientStreamingMethod,
  type MethodSchema,
  type ServerStreamingMethod,
  type UnaryMethod,
  statusCodes,
} from "../core/index.js";

/** Milliseconds that neither a call nor its transport says another number for. */
const defaultTimeoutMs = 30_000;

/** Calls a unary method: `await callUnary(transport, kvPut, { key: "a", value: "b" })`. Rejects with `ClientError`. */
export async function callUnary<I, O>(
  transport: ClientTransport,
  method: UnaryMethod<I, O>,
  input: I,
  options: CallOptions = {},
): Promise<O> {
  const { timeoutMs = transport.timeoutMs ?? defaultTimeoutMs } = options;
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
  return openStream(transport, method, [input], options);
}

/** Calls a client-streaming method with messages that may be produced while the call runs. */
export async function callClientStreaming<I, O>(
  transport: ClientTransport,
  method: ClientStreamingMethod<I, O>,
  inputs: Messages<I>,
  options: CallOptions = {},
): Promise<O> {
  for await (const answer of openStream(transport, method, inputs, options)) return answer;
  throw new ClientError(statusCodes.INTERNAL, "the server answered without a message");
}

/** Calls a bidirectional method; leaving the loop over the answers cancels the call. */
export function callBidiStreaming<I, O>(
  transport: ClientTransport,
  method: BidiStreamingMethod<I, O>,
  inputs: Messages<I>,
  options: CallOptions = {},
): AsyncIterableIterator<O> {
  return openStream(transport, method, inputs, options);
}

interface OpenCall {
  readonly context: CallContext;
  cancel(): void;
  /** Takes timer and listener away. */
  close(): void;
}

function openCall(
  { signal, metadata, onHeader, onTrailer, onResponse }: CallOptions,
  timeoutMs: number = Infinity,
): OpenCall {
  const sent = readMetadata(metadata);
  const controller = new AbortController();
  const cancel = (): void => controller.abort(signal?.reason);
  if (signal?.aborted === true) cancel();
  else signal?.addEventListener("abort", cancel);
  const expire = (): void =>
    controller.abort(
      new ClientError(statusCodes.DEADLINE_EXCEEDED, `no answer within ${timeoutMs} ms`, { origin: "client" }),
    );
  const isLimited = timeoutMs < Infinity;
  // Longer timers would fire at once.
  const timer = !isLimited ? undefined : setTimeout(expire, Math.min(timeoutMs, 0x7fffffff));
  const context: CallContext = {
    metadata: sent,
    signal: controller.signal,
    ...(isLimited && { deadlineMs: Date.now() + timeoutMs }),
    ...(onHeader && { onHeader }),
    ...(onTrailer && { onTrailer }),
    ...(onResponse && { onResponse }),
  };
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
    throw new ClientError(statusCodes.INVALID_ARGUMENT, `metadata: ${String((error as Error).message)}`, {
      cause: error,
      origin: "client",
    });
  }
}

function openStream<I, O>(
  transport: ClientTransport,
  method: MethodSchema<I, O>,
  inputs: Messages<I>,
  options: CallOptions,
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
  return {
    [Symbol.asyncIterator]() {
      return this;
    },
    next: () => answers.next(),
    // A generator answers `return` only after the `next` under way; the call must end at once.
    return: () => {
      call?.cancel();
      return answers.return();
    },
  };
}
