import type { HttpRule, MapperRegistry, MethodSchema } from "../core/index.js";
import { checkBaseUrl } from "./base-url.js";
import { badAnswer, toNetworkError } from "./client-error.js";
import { parseAnswer, readAnswer } from "./client-frame.js";
import { layOutRequest } from "./client-http-layout.js";
import { rulesOf } from "./client-http-rule.js";
import { errorFromResponse } from "./client-http-error.js";
import type { CallContext, ClientTransport, Messages } from "./client-transport.js";
import type { HttpCarrier, StreamingContext } from "./http-carrier.js";
import type { StreamReader } from "./json-frames.js";
import { refuseRedirect } from "./redirect.js";
import { readWhole } from "./response-text.js";

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
  const { bidi, registry, timeoutMs, maxAnswerBytes, metadataPrefix = "Grpc-Metadata-" } = options;
  const baseUrl = checkBaseUrl(options.baseUrl);
  const carrier: HttpCarrier = {
    ...options,
    async send({ rule, path, body, contentType = "application/json" }, context, more) {
      const headers = new Headers(options.headers);
      context.metadata.forEach((value, name) =>
        headers.set(name === "authorization" ? name : metadataPrefix + name, value),
      );
      if (body !== undefined) headers.set("content-type", contentType);
      for (const name in more) headers.set(name, more[name] ?? "");
      const { credentials, fetch: fetchFunction = fetch } = options;
      const response = await fetchFunction(baseUrl + path, {
        method: rule.method,
        headers,
        body,
        credentials,
        signal: context.signal,
        duplex: "half",
        redirect: "manual",
      } as RequestInit).catch((error: unknown) => {
        throw toNetworkError(error);
      });
      refuseRedirect(response);
      if (!response.ok) {
        // The status stands, whatever becomes of its text.
        const text = await readWhole(response, maxAnswerBytes).then(decode, () => "");
        throw errorFromResponse(response.status, text, metadataOf(response));
      }
      context.onHeader?.(metadataOf(response));
      return response;
    },
    async readUnary<I, O>(
      { output }: MethodSchema<I, O>,
      rule: HttpRule,
      response: Response,
      { onTrailer, onResponse }: CallContext,
    ): Promise<O> {
      const type = response.headers.get("content-type");
      const raw = await readWhole(response, maxAnswerBytes);
      const trailers = new Headers();
      onTrailer?.(trailers);
      onResponse?.({ httpStatus: response.status, headers: metadataOf(response), trailers, raw });
      if (rule.download) return rule.download.message(type, raw) as O;
      const text = decode(raw);
      if (type && !/json/i.test(type)) throw badAnswer(`the answer is ${type}, not JSON: ${text.slice(0, 100)}`);
      return readAnswer(output, parseAnswer(text), { rule, registry });
    },
  };
  return {
    duplex: bidi ? bidi.duplex : "half",
    timeoutMs,
    async unary<I, O>(method: MethodSchema<I, O>, input: I, context: CallContext): Promise<O> {
      const request = layOutRequest(rulesOf(method), method.input, input, registry);
      const { rule } = request;
      const { accept } = rule.download ?? json;
      return await carrier.readUnary(method, rule, await carrier.send(request, context, { accept }), context);
    },
    stream<I, O>(method: MethodSchema<I, O>, inputs: Messages<I>, context: StreamingContext): AsyncIterable<O> {
      if (context.httpStreams) return context.httpStreams(carrier, method, inputs, context);
      throw new TypeError("streams are made with callServerStreaming");
    },
  };
}

const json = { accept: "application/json" };

function decode(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

/** Headers of an answer as metadata: the gateway's prefix is taken off. */
function metadataOf({ headers }: Response): Headers {
  const metadata = new Headers();
  headers.forEach((value, name) => metadata.append(name.replace(/^grpc-metadata-/, ""), value));
  return metadata;
}
