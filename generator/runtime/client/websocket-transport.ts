import { ClientError, toClientError } from "./client-error.js";
import { messageFromFrame, parseAnswer } from "./client-frame.js";
import { errorFromJson } from "./client-http-error.js";
import { layOutRequest } from "./client-http-layout.js";
import { streamRules } from "./client-http-rule.js";
import type { CallContext, ClientTransport, Messages } from "./client-transport.js";
import {
  type AnyMethod,
  type MessageQueue,
  type MethodSchema,
  createMessageQueue,
  isJsonObject,
  statusCodes,
} from "../core/index.js";
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
}

/**
 * Calls over WebSocket, one socket per call: a text message per JSON message both ways, full duplex. An empty text message tells the
 * server that no request follows. Meant for bidirectional calls in browsers; carries every kind of call that is a POST with a body.
 */
export function createWebSocketTransport(options: WebSocketTransportOptions): ClientTransport {
  return {
    async unary(method, input, context) {
      return await readSingle(method, converse(options, method, [input], context));
    },
    async *stream<I, O>(
      method: MethodSchema<I, O>,
      inputs: Messages<I>,
      context: CallContext,
    ): AsyncGenerator<O, void, undefined> {
      const frames = converse(options, method, inputs, context);
      if (method.kind === "client_streaming") yield await readSingle(method, frames);
      else for await (const frame of frames) yield messageFromFrame(method.output, frame, "json");
      context.onTrailer?.(new Headers());
    },
  };
}

/** Opens a socket, sends the requests and gives the text of each answer. */
async function* converse<I>(
  options: WebSocketTransportOptions,
  method: MethodSchema<I, unknown>,
  inputs: Messages<I>,
  context: CallContext,
): AsyncGenerator<string, void, undefined> {
  const frames = createMessageQueue<string>();
  const socket = openSocket(options, method, context, frames);
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
      sendAll(socket, method, inputs, ended, context.signal).catch((error: unknown) => frames.fail(error));
    });
    for await (const frame of frames) if (frame !== "") yield frame;
  } finally {
    context.signal.removeEventListener("abort", stop);
    socket.close(1000);
  }
}

/** The answer of a call that has one. An error body looks like any message: only the close code behind it tells what it is. */
async function readSingle<O>(method: MethodSchema<unknown, O>, frames: AsyncIterable<string>): Promise<O> {
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
  return messageFromFrame(method.output, answer, "json");
}

/** Bytes that may wait in the socket. */
const highWaterMark = 1 << 20;
/** `readyState` of a socket that takes messages. */
const isOpen = 1;

function openSocket(
  { baseUrl, WebSocket: socketClass, protocols = bearerProtocols }: WebSocketTransportOptions,
  method: AnyMethod,
  context: CallContext,
  frames: MessageQueue<string>,
): WebSocketLike {
  const url = baseUrl.replace(/^http/, "ws").replace(/\/$/, "") + String(streamRules(method)[0]?.path[0]);
  const socket: WebSocketLike = new (socketClass ?? WebSocket)(url, protocols(context.metadata));
  socket.addEventListener("message", ({ data }) => frames.push(String(data)));
  socket.addEventListener("error", (event) =>
    frames.fail(new ClientError(statusCodes.UNAVAILABLE, "the WebSocket failed", { cause: event })),
  );
  socket.addEventListener("close", ({ code, reason }) => {
    const status = statusOfClose(code);
    if (status === statusCodes.OK) frames.end();
    else frames.fail(new ClientError(status, reason === "" ? `the WebSocket was closed with code ${code}` : reason));
  });
  return socket;
}

/** Sends the requests and then the empty message; too much in the socket's buffer stops the reading of further ones. */
async function sendAll<I>(
  socket: WebSocketLike,
  method: MethodSchema<I, unknown>,
  inputs: Messages<I>,
  ended: Promise<void>,
  signal: AbortSignal,
): Promise<void> {
  const drain = async (): Promise<void> => {
    while (socket.bufferedAmount > highWaterMark && !signal.aborted)
      await new Promise((resolve) => setTimeout(resolve, 10));
  };
  const send = (input: I): Promise<void> | undefined => {
    socket.send(String(layOutRequest(streamRules(method), method.input, input).body));
    return socket.bufferedAmount > highWaterMark ? drain() : undefined;
  };
  await sendInputs(inputs, send, ended);
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
