import { ClientError, toClientError } from "./client-error.js";
import { messageFromFrame, parseAnswer, readAnswer } from "./client-frame.js";
import { layOutRequest, unwrapResponseBody } from "./client-http-layout.js";
import { errorFromResponse } from "./client-http-error.js";
import { messageToJson } from "./client-json-write.js";
import type { CallContext, ClientTransport, Messages } from "./client-transport.js";
import { createJsonSplitter } from "./json-stream.js";
import type { AnyMethod, HttpRule, MethodSchema } from "./method.js";
import { createEventSplitter } from "./sse-stream.js";
import { statusCodes } from "./status.js";

/** How a fetch transport reaches its server. */
export interface FetchTransportOptions {
  /** Where paths are appended, e.g. `https://api.example.com` or `http://127.0.0.1:2379`. */
  readonly baseUrl: string;
  /** Default: the global `fetch`. */
  readonly fetch?: (url: string, init: RequestInit) => Promise<Response>;
  /** HTTP headers of every request, as they are. */
  readonly headers?: Readonly<Record<string, string>>;
  /** What turns metadata into headers of a gateway. Default `Grpc-Metadata-`; `authorization` never gets it. */
  readonly metadataPrefix?: string;
  /** Form asked of streams: `json` (the gateway's own), newline-delimited without envelope, or events that resume. Default `json`. */
  readonly streams?: "json" | "ndjson" | "sse";
  /** Carries client-streaming and bidirectional calls instead; browsers need a WebSocket transport here. */
  readonly bidi?: ClientTransport;
  /** How often a broken event stream is resumed in a row. Default 5. */
  readonly maxResumes?: number;
  readonly credentials?: "omit" | "same-origin" | "include";
}

/** JSON over `fetch`: browsers, Node, Deno, Bun and edge runtimes, without any dependency. */
export function createFetchTransport(options: FetchTransportOptions): ClientTransport {
  const { streams = "json", bidi } = options;
  return {
    async unary<I, O>(method: MethodSchema<I, O>, input: I, context: CallContext): Promise<O> {
      const rule = ruleOf(method);
      const { path, body } = layOutRequest(rule, method.input, input);
      const response = await send(options, rule, path, body, "application/json", context);
      return await readUnary(method, rule, response, context);
    },
    async *stream<I, O>(method: MethodSchema<I, O>, inputs: Messages<I>, context: CallContext): AsyncGenerator<O, void> {
      if (bidi !== undefined && method.kind !== "server_streaming") {
        yield* bidi.stream(method, inputs, context);
        return;
      }
      const rule = ruleOf(method);
      const { path, body } = await layOutStream(rule, method, inputs);
      const accept = acceptOf[streams];
      if (method.kind === "client_streaming") {
        yield await readUnary(method, rule, await send(options, rule, path, body, "application/json", context), context);
      } else if (streams === "sse") yield* readResumable(method, (headers) => send(options, rule, path, body, accept, context, headers), options, context);
      else yield* readFrames(method, await send(options, rule, path, body, accept, context), context);
    },
  };
}

const acceptOf = { json: "application/json", ndjson: "application/x-ndjson", sse: "text/event-stream" } as const;

type Body = string | ReadableStream<Uint8Array> | undefined;

function ruleOf(method: AnyMethod): HttpRule {
  if (method.http === undefined) throw new ClientError(statusCodes.UNIMPLEMENTED, `${method.service}.${method.name} has no HTTP binding: use a gRPC transport`);
  return method.http;
}

async function send(
  { baseUrl, fetch: fetchFunction = fetch, headers, metadataPrefix = "Grpc-Metadata-", credentials }: FetchTransportOptions,
  rule: HttpRule,
  path: string,
  body: Body,
  accept: string,
  context: CallContext,
  more: Readonly<Record<string, string>> = {},
): Promise<Response> {
  const all = new Headers(headers);
  context.metadata.forEach((value, name) => all.set(name === "authorization" ? name : metadataPrefix + name, value));
  all.set("accept", accept);
  if (body !== undefined) all.set("content-type", "application/json");
  for (const [name, value] of Object.entries(more)) all.set(name, value);
  const init = { method: rule.method, headers: all, signal: context.signal, ...(body !== undefined && { body }), ...(credentials && { credentials }), duplex: "half" };
  const response = await fetchFunction(baseUrl.replace(/\/$/, "") + path, init);
  if (!response.ok) throw errorFromResponse(response.status, await response.text(), metadataOf(response));
  context.onHeader?.(metadataOf(response));
  return response;
}

/** Headers of an answer as metadata: the gateway's prefix is taken off. */
function metadataOf(response: Response): Headers {
  const metadata = new Headers();
  response.headers.forEach((value, name) => metadata.append(name.replace(/^grpc-metadata-/, ""), value));
  return metadata;
}

async function readUnary<I, O>(method: MethodSchema<I, O>, rule: HttpRule, response: Response, context: CallContext): Promise<O> {
  const json = parseAnswer(await response.text());
  context.onTrailer?.(new Headers());
  return readAnswer(method.output, unwrapResponseBody(rule, method.output, json));
}

/** A streaming request: one message laid out as in a unary call, or messages as lines of a body. */
async function layOutStream<I>(rule: HttpRule, method: MethodSchema<I, unknown>, inputs: Messages<I>): Promise<{ path: string; body?: Body }> {
  if (method.kind === "server_streaming") {
    for await (const input of inputs) return layOutRequest(rule, method.input, input);
  }
  const line = (input: I): string => `${JSON.stringify(messageToJson(method.input, input))}\n`;
  const path = rule.path.filter((part) => typeof part === "string").join("");
  if (Symbol.iterator in inputs) return { path, body: Array.from(inputs, line).join("") };
  const iterator = inputs[Symbol.asyncIterator]();
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = await iterator.next();
      if (done === true) controller.close();
      else controller.enqueue(encoder.encode(line(value)));
    },
    async cancel() {
      await iterator.return?.();
    },
  });
  return { path, body };
}

async function* readFrames<O>(method: MethodSchema<unknown, O>, response: Response, context: CallContext): AsyncGenerator<O, void> {
  const split = createJsonSplitter();
  for await (const text of readText(response)) for (const frame of split(text)) yield messageFromFrame(method.output, frame);
  context.onTrailer?.(new Headers());
}

/** Reads events; a connection that breaks is opened again from the last event's id, so that nothing is missed or repeated. */
async function* readResumable<O>(
  method: MethodSchema<unknown, O>,
  open: (headers: Readonly<Record<string, string>>) => Promise<Response>,
  { maxResumes = 5 }: FetchTransportOptions,
  context: CallContext,
): AsyncGenerator<O, void> {
  let lastId = "";
  let retryMs = 1000;
  let resumes = 0;
  for (;;) {
    try {
      const split = createEventSplitter((milliseconds) => (retryMs = milliseconds));
      for await (const text of readText(await open(lastId === "" ? {} : { "last-event-id": lastId }))) {
        for (const { event, data, id } of split(text)) {
          lastId = id;
          resumes = 0;
          if (event === "message" || event === "error") yield messageFromFrame(method.output, event === "error" ? asErrorFrame(data) : data);
        }
      }
      context.onTrailer?.(new Headers());
      return;
    } catch (error) {
      const failure = toClientError(error, context.signal);
      // Without an id the server cannot tell where to go on.
      if (context.signal.aborted || failure.code !== statusCodes.UNAVAILABLE || lastId === "" || resumes++ >= maxResumes) throw failure;
      await pause(retryMs, context.signal);
    }
  }
}

function asErrorFrame(data: string): string {
  return /^\s*\{\s*"error"\s*:\s*\{/.test(data) ? data : `{"error":${data}}`;
}

async function* readText(response: Response): AsyncGenerator<string, void> {
  const reader = response.body?.getReader();
  if (reader === undefined) return;
  const decoder = new TextDecoder();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      yield decoder.decode(value, { stream: !done });
      if (done) return;
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener("abort", () => {
      clearTimeout(timer);
      resolve();
    }, { once: true });
  });
}
