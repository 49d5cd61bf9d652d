import { checkBaseUrl } from "./base-url.js";
import { ClientError, clientFault, type ErrorOrigin, toClientError } from "./client-error.js";
import { type AnswerReading, messageFromFrame, parseAnswer, readAnswer } from "./client-frame.js";
import { errorFromJson } from "./client-http-error.js";
import { layOutRequest } from "./client-http-layout.js";
import { rulesOf } from "./client-http-rule.js";
import { layOutStream } from "./client-stream-layout.js";
import type { CallContext, ClientTransport, Messages } from "./client-transport.js";
import {
  type HttpRule,
  type MapperRegistry,
  type MessageQueue,
  type AnyMethod,
  type MethodSchema,
  type StreamLayout,
  createMessageQueue,
  isJsonObject,
  statusCodes,
} from "../core/index.js";
import { boundAnswer } from "./response-text.js";
import { sendInputs } from "./send-inputs.js";

/** The part of a WebSocket that the transport uses; the browser's own and that of package `ws` have it. */
export interface WebSocketLike {
  readonly bufferedAmount: number;
  readonly readyState: number;
  send(text: string): void;
  close(code?: number, reason?: string): void;
  addEventListener(type: "open", listener: () => void): void;
  addEventListener(type: "message", listener: (event: { readonly data: unknown }) => void): void;
  addEventListener(type: "close", listener: (event: { readonly code: number; readonly reason: string }) => void): void;
  addEventListener(type: "error", listener: (event: unknown) => void): void;
}

/** How a WebSocket transport reaches its server. */
export interface WebSocketTransportOptions {
  /** Where paths are appended; `http` and `https` become `ws` and `wss`. */
  readonly baseUrl: string;
  /** Default: the global `WebSocket`. In Node before 22 pass the class of package `ws`. */
  readonly WebSocket?: new (url: string, protocols: string[]) => WebSocketLike;
  /** Subprotocols of a call. Default: `Bearer` and the token of the metadata `authorization`, the only way for browsers to send one. */
  readonly protocols?: (metadata: Headers) => string[];
  /** Turns the bytes of a `google.protobuf.Any` into JSON and back: the `mappers` of the API, say. Without it, an Any is JSON (`$json`). */
  readonly registry?: MapperRegistry;
  /** Milliseconds a unary call may take unless it says so itself, default 30,000; `Infinity` for no limit. */
  readonly timeoutMs?: number;
  /** Largest message taken, in characters, default 64 Mi; RESOURCE_EXHAUSTED for more. */
  readonly maxAnswerBytes?: number;
}

/** Options with nothing left open. */
type SocketOptions = WebSocketTransportOptions & Required<Pick<WebSocketTransportOptions, "WebSocket">>;

/**
 * Calls over WebSocket, one socket per call: a text message per JSON message both ways, full duplex. An empty text message tells the
 * server that no request follows. Meant for bidirectional calls in browsers; carries every kind of call that is a POST, but no raw bytes.
 * Throws `TypeError` where there is no class of sockets, and for a `baseUrl` that is no address.
 */
export function createWebSocketTransport(given: WebSocketTransportOptions): ClientTransport {
  const socketClass = given.WebSocket ?? (globalThis as Partial<typeof globalThis>).WebSocket;
  if (socketClass === undefined)
    throw new TypeError("there is no global WebSocket here: pass the class of package ws as `WebSocket`");
  const { timeoutMs } = given;
  const options: SocketOptions = { ...given, WebSocket: socketClass, baseUrl: checkBaseUrl(given.baseUrl) };
  return {
    ...(timeoutMs !== undefined && { timeoutMs }),
    async unary(method, input, context) {
      const layout = await layOut(method, [input], options.registry);
      return await readSingle(method, converse(options, layout, context), { ...options, ...layout }, context);
    },
    async *stream<I, O>(
      method: MethodSchema<I, O>,
      inputs: Messages<I>,
      context: CallContext,
    ): AsyncGenerator<O, void, undefined> {
      const layout = await layOut(method, inputs, options.registry);
      const frames = converse(options, layout, context);
      const reading = { ...options, ...layout };
      if (method.kind === "client_streaming") yield await readSingle(method, frames, reading, context);
      else for await (const frame of frames) yield messageFromFrame(method.output, frame, true, reading);
      context.onTrailer?.(new Headers());
    },
  };
}

/** Opens a socket, sends the requests and gives the text of each answer. */
async function* converse(
  options: SocketOptions,
  { path, messages, text }: StreamLayout,
  context: CallContext,
): AsyncGenerator<string, void, undefined> {
  const frames = createMessageQueue<string>();
  const socket = openSocket(options, path, context, frames);
  const ended = new Promise<void>((resolve) => socket.addEventListener("close", () => resolve()));
  const stop = (): void => {
    frames.fail(toClientError(context.signal.reason, context.signal));
    socket.close(1000);
  };
  if (context.signal.aborted) stop();
  context.signal.addEventListener("abort", stop);
  try {
    socket.addEventListener("open", () => {
      context.onHeader?.(new Headers());
      sendAll(socket, messages, text, ended, context.signal).catch((error: unknown) => frames.fail(error));
    });
    for await (const frame of frames) if (frame !== "") yield frame;
  } finally {
    context.signal.removeEventListener("abort", stop);
    socket.close(1000);
  }
}

/** The answer of a call that has one. An error body looks like any message: only the close code behind it tells what it is. */
async function readSingle<O>(
  method: MethodSchema<unknown, O>,
  frames: AsyncIterable<string>,
  reading: AnswerReading,
  { onResponse }: CallContext,
): Promise<O> {
  let answer: string | undefined;
  try {
    for await (const frame of frames) {
      answer ??= frame;
      if (!/"(?:code|error|grpc_code)"\s*:/.test(answer)) break;
    }
  } catch (error) {
    const body = answer === undefined ? undefined : parseAnswer(answer);
    if (!(error instanceof ClientError) || !isJsonObject(body)) throw error;
    throw errorFromJson(body, {}, error.code);
  }
  if (answer === undefined)
    throw new ClientError(statusCodes.INTERNAL, "the server closed the socket without an answer");
  onResponse?.({ headers: new Headers(), trailers: new Headers(), raw: new TextEncoder().encode(answer) });
  return readAnswer(method.output, parseAnswer(answer), reading);
}

/** A socket has no method of its own, and to a gateway it stands for POST. */
function isPost({ method }: HttpRule): boolean {
  return method === "POST";
}

async function layOut(
  method: AnyMethod,
  inputs: Messages<unknown>,
  registry: MapperRegistry | undefined,
): Promise<StreamLayout> {
  const { service, name, kind, input: schema } = method;
  const rules = rulesOf(method).filter((rule) => isPost(rule) && !rule.download);
  const [rule] = rules;
  if (rule === undefined)
    throw clientFault(
      statusCodes.UNIMPLEMENTED,
      `${service}.${name} is no POST of JSON: a WebSocket carries nothing else`,
    );
  if (kind === "client_streaming" || kind === "bidi_streaming")
    return whole(await layOutStream(rules, schema, inputs, registry));
  for await (const input of inputs) {
    const { path, body, contentType, ...used } = layOutRequest(rules, schema, input, registry);
    if (contentType === undefined) return { ...used, path, messages: body === undefined ? [] : [body], text: String };
  }
  throw clientFault(statusCodes.INVALID_ARGUMENT, "a WebSocket carries one message of JSON for this call");
}

/** What is wrong with one of a list shows before anything is sent. */
function whole(layout: StreamLayout): StreamLayout {
  const { messages, text } = layout;
  return Symbol.iterator in messages ? { ...layout, messages: Array.from(messages, text), text: String } : layout;
}

/** Bytes that may wait in the socket. */
const highWaterMark = 1 << 20;
/** `readyState` of a socket that takes messages. */
const isOpen = 1;

function openSocket(
  { baseUrl, WebSocket: SocketClass, protocols = bearerProtocols, maxAnswerBytes }: SocketOptions,
  path: string,
  context: CallContext,
  frames: MessageQueue<string>,
): WebSocketLike {
  const socket = connect(SocketClass, baseUrl.replace(/^http/, "ws") + path, protocols(context.metadata));
  // Nothing is sent before.
  let origin: ErrorOrigin = "unsent";
  socket.addEventListener("open", () => (origin = "network"));
  socket.addEventListener("message", ({ data }) => {
    const text = String(data);
    try {
      boundAnswer(text.length, maxAnswerBytes);
      frames.push(text);
    } catch (error) {
      frames.fail(error);
      socket.close(1000);
    }
  });
  socket.addEventListener("error", (event) =>
    frames.fail(new ClientError(statusCodes.UNAVAILABLE, "the WebSocket failed", { cause: event, origin })),
  );
  socket.addEventListener("close", ({ code, reason }) => {
    const status = statusOfClose(code);
    if (status === statusCodes.OK) frames.end();
    else
      frames.fail(
        new ClientError(status, reason === "" ? `the WebSocket was closed with code ${code}` : reason, {
          // 1006 is no code that anybody sends.
          origin: code === 1006 ? origin : "answer",
        }),
      );
  });
  return socket;
}

/** A constructor throws for what it cannot send, e.g. a token that is no name of a protocol. */
function connect(SocketClass: SocketOptions["WebSocket"], url: string, protocols: string[]): WebSocketLike {
  try {
    return new SocketClass(url, protocols);
  } catch (error) {
    throw new ClientError(statusCodes.INVALID_ARGUMENT, `the WebSocket cannot be opened: ${String(error)}`, {
      cause: error,
      origin: "client",
    });
  }
}

/** Sends the requests and then the empty message; too much in the socket's buffer stops the reading of further ones. */
async function sendAll(
  socket: WebSocketLike,
  messages: Messages<unknown>,
  text: (message: unknown) => string,
  ended: Promise<void>,
  signal: AbortSignal,
): Promise<void> {
  const drain = async (): Promise<void> => {
    while (socket.bufferedAmount > highWaterMark && !signal.aborted)
      await new Promise((resolve) => setTimeout(resolve, 10));
  };
  const send = (message: unknown): Promise<void> | undefined => {
    socket.send(text(message));
    return socket.bufferedAmount > highWaterMark ? drain() : undefined;
  };
  await sendInputs(messages, send, ended);
  if (socket.readyState === isOpen) socket.send("");
}

/** Close codes from 4000 on carry a gRPC status; the others are the protocol's own. */
function statusOfClose(code: number): number {
  if (code >= 4000 && code <= 4016) return code - 4000;
  switch (code) {
    case 1000:
    case 1005:
      return statusCodes.OK;
    case 1007:
      return statusCodes.INVALID_ARGUMENT;
    case 1008:
      return statusCodes.PERMISSION_DENIED;
    case 1009:
      return statusCodes.RESOURCE_EXHAUSTED;
    case 1001:
    case 1006:
    case 1012:
    case 1013:
      return statusCodes.UNAVAILABLE;
    default:
      return statusCodes.INTERNAL;
  }
}

function bearerProtocols(metadata: Headers): string[] {
  const token = metadata.get("authorization")?.replace(/^Bearer /, "");
  return token === undefined ? [] : ["Bearer", token];
}
