import {
  ClientError,
  checkBaseUrl,
  toNetworkError,
  type CallContext,
  type ClientTransport,
  type Messages,
  withInterceptors,
  type Interceptor,
  withRetries,
  type RetryPolicy,
} from "../client/index.js";
import { type AnyMethod, type MethodSchema, statusCodes } from "../core/index.js";
import { type AnswerReading, readAnswer, readStream } from "./answer.js";
import type { RestApi, RestMethod, RestOperation } from "./operation.js";
import { acceptOf, layOutRequest, serverUrl } from "./request.js";
import { chooseCredentials, type Secrets } from "./security.js";
import type { Mismatch } from "./shape.js";

/** How calls reach the server of an API. */
export interface RestOptions {
  /** Where the API is, instead of the servers that the description names. */
  readonly baseUrl?: string;
  /** Which of the described servers, and its variables. Default: the first. */
  readonly server?: { readonly index?: number; readonly variables?: Readonly<Record<string, string | undefined>> };
  /** Default: the global `fetch`. */
  readonly fetch?: (url: string, init: RequestInit) => Promise<Response>;
  /** HTTP headers of every request. */
  readonly headers?: Readonly<Record<string, string>>;
  /** What the caller has to show, by the names of security schemes. */
  readonly security?: Secrets;
  readonly credentials?: "omit" | "same-origin" | "include";
  /**
   * Default `manual`: a redirect is an error that says where it points. `follow` leaves it to the platform, which hands your headers and
   * bodies, api keys among them, to whatever place the server names.
   */
  readonly redirect?: "follow" | "manual" | "error";
  /** Milliseconds a call may take unless it says so itself, default 30,000 and none for streams; `Infinity` for no limit. */
  readonly timeoutMs?: number;
  /** Largest answer, and largest value of a stream, in bytes, default 64 MiB; RESOURCE_EXHAUSTED for more. */
  readonly maxAnswerBytes?: number;
  /** Failed calls of methods that may be sent twice are made again. Default: never. */
  readonly retries?: RetryPolicy;
  /** See every call; the first one sees it first. */
  readonly interceptors?: readonly Interceptor[];
  /** Told of each value in an answer that is not as described; it is passed on as it is. */
  readonly onMismatch?: (mismatch: Mismatch, operation: RestOperation) => void;
  /** Fail with INTERNAL instead. Default false. */
  readonly strict?: boolean;
}

/** Calls operations of a description over `fetch`. Throws `TypeError` for a `baseUrl` that is no address. */
export function createRestTransport(api: RestApi, options: RestOptions = {}): ClientTransport {
  const { retries, interceptors = [], timeoutMs } = options;
  if (options.baseUrl !== undefined) checkBaseUrl(options.baseUrl);
  const transport: ClientTransport = {
    duplex: "half",
    ...(timeoutMs !== undefined && { timeoutMs }),
    async unary<I, O>(method: MethodSchema<I, O>, input: I, context: CallContext): Promise<O> {
      const { rest } = method as AnyMethod as RestMethod;
      const response = await send(api, options, rest, input, context, false);
      context.onHeader?.(response.headers);
      return (await readAnswer(rest, response, readingOf(options, rest))) as O;
    },
    async *stream<I, O>(
      method: MethodSchema<I, O>,
      inputs: Messages<I>,
      context: CallContext,
    ): AsyncGenerator<O, void, undefined> {
      const { rest } = method as AnyMethod as RestMethod;
      for await (const input of inputs) {
        const response = await send(api, options, rest, input, context, true);
        context.onHeader?.(response.headers);
        yield* readStream(rest, response, readingOf(options, rest)) as AsyncGenerator<O, void, undefined>;
      }
    },
  };
  return withInterceptors(retries === undefined ? transport : withRetries(transport, retries), ...interceptors);
}

async function send(
  api: RestApi,
  options: RestOptions,
  operation: RestOperation,
  input: unknown,
  context: CallContext,
  isStream: boolean,
): Promise<Response> {
  const { fetch: fetchFunction = fetch, credentials, redirect = "manual" } = options;
  const secrets = await chooseCredentials(api, operation.security ?? api.security, options.security ?? {});
  const { target, headers, body } = layOut(
    operation,
    input as Readonly<Record<string, unknown>>,
    secrets,
    acceptOf(operation, isStream),
  );
  const all = new Headers(options.headers);
  headers.forEach((value, name) => all.set(name, value));
  context.metadata.forEach((value, name) => all.set(name, value));
  const response = await fetchFunction(baseUrlOf(api, options, operation).replace(/\/$/, "") + target, {
    method: operation.method,
    headers: all,
    signal: context.signal,
    ...(body !== undefined && { body: body as string, duplex: "half" }),
    ...(credentials && { credentials }),
    redirect,
  } as RequestInit).catch((error: unknown) => {
    throw toNetworkError(error);
  });
  if (redirect !== "follow") refuseHidden(response);
  return response;
}

/** A redirect that the platform hides, or has followed although it was not to; one that shows is an answer of its status. */
function refuseHidden({ type, redirected, url }: Response): void {
  if (type !== "opaqueredirect" && !redirected) return;
  const place = redirected ? url : "another address";
  throw new ClientError(statusCodes.FAILED_PRECONDITION, `the server redirects to ${place}, which is not followed`);
}

/** What cannot be written is the caller's mistake, not the network's. */
function layOut(...given: Parameters<typeof layOutRequest>): ReturnType<typeof layOutRequest> {
  try {
    return layOutRequest(...given);
  } catch (error) {
    if (error instanceof ClientError) throw error;
    const message = error instanceof Error ? error.message : String(error);
    throw new ClientError(statusCodes.INVALID_ARGUMENT, message, { cause: error, origin: "client" });
  }
}

function baseUrlOf(api: RestApi, { baseUrl, server = {} }: RestOptions, operation: RestOperation): string {
  const described = serverUrl((operation.servers ?? api.servers)[server.index ?? 0], server.variables);
  const url = baseUrl ?? described;
  if (url === undefined)
    throw new ClientError(statusCodes.INVALID_ARGUMENT, "the description names no server: set baseUrl", {
      origin: "client",
    });
  if (/^[a-z][a-z0-9+.-]*:/i.test(url)) return url;
  // Relative to the page, as the description means it; elsewhere there is none.
  const page = (globalThis as { readonly location?: { readonly href: string } }).location?.href;
  if (page === undefined)
    throw new ClientError(statusCodes.INVALID_ARGUMENT, `the server ${url} is relative: set baseUrl`, {
      origin: "client",
    });
  return new URL(url, page).href;
}

function readingOf(
  { strict = false, onMismatch, maxAnswerBytes }: RestOptions,
  operation: RestOperation,
): AnswerReading {
  const tell = (mismatch: Mismatch): void => {
    onMismatch?.(mismatch, operation);
    if (!strict) return;
    const place = mismatch.path.length === 0 ? "the answer" : mismatch.path.join(".");
    throw new ClientError(
      statusCodes.INTERNAL,
      `${place} of ${operation.name} is not as described: ${mismatch.expected}`,
    );
  };
  return { tell, maxAnswerBytes };
}
