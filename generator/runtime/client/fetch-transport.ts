import {
  type AnyMethod,
  type HttpRule,
  type MapperRegistry,
  type MethodSchema,
  isHttpBody,
  statusCodes,
} from "../core/index.js";
import { checkBaseUrl } from "./base-url.js";
import { ClientError, toNetworkError } from "./client-error.js";
import { parseAnswer, readAnswer } from "./client-frame.js";
import { readRawBodies, toRawBody } from "./client-http-body.js";
import { layOutRequest } from "./client-http-layout.js";
import { rulesOf } from "./client-http-rule.js";
import { errorFromResponse } from "./client-http-error.js";
import { layOutStream } from "./client-stream-layout.js";
import type { CallContext, ClientTransport, Messages } from "./client-transport.js";
import { jsonFrames, type StreamReader } from "./json-frames.js";
import { refuseRedirect } from "./redirect.js";
import { readWhole, readWholeText } from "./response-text.js";

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
  /** Form of streams: `jsonFrames` (default), `plainLines`, or `resumableEvents()`. */
  readonly streams?: StreamReader;
  /** Carries client-streaming and bidirectional calls instead; browsers need a WebSocket transport here. */
  readonly bidi?: ClientTransport;
  readonly credentials?: "omit" | "same-origin" | "include";
  /** Turns the bytes of a `google.protobuf.Any` into JSON and back: the `mappers` of the API, say. Without it, an Any is JSON (`$json`). */
  readonly registry?: MapperRegistry;
  /** Milliseconds a unary call may take unless it says so itself, default 30,000; `Infinity` for no limit. */
  readonly timeoutMs?: number;
  /** Largest answer, and largest message of a stream, in bytes, default 64 MiB; RESOURCE_EXHAUSTED for more. */
  readonly maxAnswerBytes?: number;
}

/**
 * JSON over `fetch`: browsers, Node, Deno, Bun and edge runtimes, without any dependency. Redirects are refused. Throws `TypeError` for a
 * `baseUrl` that is no address.
 */
export function createFetchTransport(given: FetchTransportOptions): ClientTransport {
  const options = { ...given, baseUrl: checkBaseUrl(given.baseUrl) };
  const { streams = jsonFrames, bidi, registry, timeoutMs, maxAnswerBytes } = options;
  return {
    duplex: bidi === undefined ? "half" : (bidi.duplex ?? "full"),
    ...(timeoutMs !== undefined && { timeoutMs }),
    async unary<I, O>(method: MethodSchema<I, O>, input: I, context: CallContext): Promise<O> {
      const { rule, path, body, contentType } = layOutRequest(rulesOf(method), method.input, input, registry);
      const response = await send(
        options,
        rule,
        path,
        body,
        acceptOf(method, "application/json"),
        context,
        contentType === undefined ? {} : { "content-type": contentType },
      );
      return await readUnary(options, method, rule, response, context);
    },
    async *stream<I, O>(
      method: MethodSchema<I, O>,
      inputs: Messages<I>,
      context: CallContext,
    ): AsyncGenerator<O, void, undefined> {
      if (bidi !== undefined && method.kind !== "server_streaming") {
        yield* bidi.stream(method, inputs, context);
        return;
      }
      const { rule, path, body } = await layOutInputs(method, inputs, registry);
      if (method.kind === "client_streaming") {
        yield await readUnary(
          options,
          method,
          rule,
          await send(options, rule, path, body, "application/json", context),
          context,
        );
        return;
      }
      if (isHttpBody(method.output)) {
        for await (const piece of readRawBodies(await send(options, rule, path, body, "*/*", context)))
          yield piece as O;
      } else
        yield* streams.read(
          method.output,
          (headers) => send(options, rule, path, body, streams.accept, context, headers),
          context,
          { rule, registry, maxAnswerBytes },
        );
      context.onTrailer?.(new Headers());
    },
  };
}

type Body = string | ArrayBuffer | ReadableStream<Uint8Array> | undefined;

/** Raw bytes are of any type. */
function acceptOf({ output }: AnyMethod, usual: string): string {
  return isHttpBody(output) ? "*/*" : usual;
}

async function send(
  {
    baseUrl,
    fetch: fetchFunction = fetch,
    headers,
    metadataPrefix = "Grpc-Metadata-",
    credentials,
    maxAnswerBytes,
  }: FetchTransportOptions,
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
  const init = {
    method: rule.method,
    headers: all,
    signal: context.signal,
    ...(body !== undefined && { body }),
    ...(credentials && { credentials }),
    duplex: "half",
    redirect: "manual" as const,
  };
  const response = await fetchFunction(baseUrl + path, init).catch((error: unknown) => {
    throw toNetworkError(error);
  });
  refuseRedirect(response);
  if (!response.ok) {
    // The status stands, whatever becomes of its text.
    const text = await readWholeText(response, maxAnswerBytes).catch(() => "");
    throw errorFromResponse(response.status, text, metadataOf(response));
  }
  context.onHeader?.(metadataOf(response));
  return response;
}

/** Headers of an answer as metadata: the gateway's prefix is taken off. */
function metadataOf(response: Response): Headers {
  const metadata = new Headers();
  response.headers.forEach((value, name) => metadata.append(name.replace(/^grpc-metadata-/, ""), value));
  return metadata;
}

async function readUnary<I, O>(
  { registry, maxAnswerBytes }: FetchTransportOptions,
  method: MethodSchema<I, O>,
  rule: HttpRule,
  response: Response,
  context: CallContext,
): Promise<O> {
  const type = response.headers.get("content-type");
  const isRaw = isHttpBody(method.output);
  const bytes = await readWhole(response, maxAnswerBytes);
  context.onTrailer?.(new Headers());
  if (isRaw) return toRawBody(type, bytes) as O;
  const text = new TextDecoder().decode(bytes);
  if (type && !/json/i.test(type))
    throw new ClientError(statusCodes.INTERNAL, `the answer is ${type}, not JSON: ${text.slice(0, 100)}`);
  return readAnswer(method.output, parseAnswer(text), { rule, registry });
}

/** A streaming request: one message laid out as in a unary call, or messages as lines of a body. */
async function layOutInputs<I>(
  method: MethodSchema<I, unknown>,
  inputs: Messages<I>,
  registry: MapperRegistry | undefined,
): Promise<{ readonly rule: HttpRule; readonly path: string; readonly body?: Body }> {
  if (method.kind === "server_streaming") {
    for await (const input of inputs) return layOutRequest(rulesOf(method), method.input, input, registry);
  }
  const { rule, path, bodies } = await layOutStream(method, rulesOf(method), inputs, registry);
  if (Symbol.iterator in bodies) return { rule, path, body: Array.from(bodies, (text) => `${text}\n`).join("") };
  const iterator = bodies[Symbol.asyncIterator]();
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = await iterator.next();
      if (done === true) controller.close();
      else controller.enqueue(encoder.encode(`${value}\n`));
    },
    async cancel() {
      await iterator.return?.();
    },
  });
  return { rule, path, body };
}
