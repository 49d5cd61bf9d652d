import { type HttpRule, type MapperRegistry, type MethodSchema, isHttpBody, statusCodes } from "../core/index.js";
import { checkBaseUrl } from "./base-url.js";
import { ClientError, toNetworkError } from "./client-error.js";
import { parseAnswer, readAnswer } from "./client-frame.js";
import { toRawBody } from "./client-http-body.js";
import { layOutRequest } from "./client-http-layout.js";
import { rulesOf } from "./client-http-rule.js";
import { errorFromResponse } from "./client-http-error.js";
import type { CallContext, ClientTransport, Messages } from "./client-transport.js";
import type { HttpCarrier, StreamingContext } from "./http-carrier.js";
import type { StreamReader } from "./json-frames.js";
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
export function createFetchTransport(options: FetchTransportOptions): ClientTransport {
  const { bidi, registry, timeoutMs } = options;
  const address = { ...options, baseUrl: checkBaseUrl(options.baseUrl) };
  const carrier: HttpCarrier = {
    ...options,
    send: (...exchange) => send(address, ...exchange),
    readUnary: (...answer) => readUnary(options, ...answer),
  };
  return {
    duplex: bidi === undefined ? "half" : (bidi.duplex ?? "full"),
    ...(timeoutMs !== undefined && { timeoutMs }),
    async unary<I, O>(method: MethodSchema<I, O>, input: I, context: CallContext): Promise<O> {
      const { rule, path, body, contentType } = layOutRequest(rulesOf(method), method.input, input, registry);
      // Raw bytes are of any type.
      const accept = isHttpBody(method.output) ? "*/*" : "application/json";
      const more = contentType === undefined ? {} : { "content-type": contentType };
      return await readUnary(
        options,
        method,
        rule,
        await send(address, rule, path, body, accept, context, more),
        context,
      );
    },
    stream<I, O>(method: MethodSchema<I, O>, inputs: Messages<I>, context: StreamingContext): AsyncIterable<O> {
      if (context.httpStreams) return context.httpStreams(carrier, method, inputs, context);
      throw new TypeError("streams are called with callServerStreaming and its siblings");
    },
  };
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
  ...[rule, path, body, accept, context, more = {}]: Parameters<HttpCarrier["send"]>
): Promise<Response> {
  const all = new Headers(headers);
  context.metadata.forEach((value, name) => all.set(name === "authorization" ? name : metadataPrefix + name, value));
  all.set("accept", accept);
  if (body !== undefined) all.set("content-type", "application/json");
  for (const name in more) all.set(name, more[name] ?? "");
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
  const raw = await readWhole(response, maxAnswerBytes);
  const trailers = new Headers();
  context.onTrailer?.(trailers);
  context.onResponse?.({ httpStatus: response.status, headers: metadataOf(response), trailers, raw });
  if (isHttpBody(method.output)) return toRawBody(type, raw) as O;
  const text = new TextDecoder().decode(raw);
  if (type && !/json/i.test(type))
    throw new ClientError(statusCodes.INTERNAL, `the answer is ${type}, not JSON: ${text.slice(0, 100)}`);
  return readAnswer(method.output, parseAnswer(text), { rule, registry });
}
