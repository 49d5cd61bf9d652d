import type { Metadata, Status } from "../core/index.js";
import { type HttpExchange, isBodyless } from "../http/index.js";
import { putHeader, putHeaders } from "./answer-headers.js";
import { formOfError } from "./error-form.js";
import type { WatchedRequest } from "./exchange-record.js";
import { type GatewayCore, commonHeaders } from "./gateway-core.js";
import type { GatewayCall } from "./hook-types.js";
import type { Refusal } from "./request-body.js";
import { trailerHeaders } from "./response-metadata.js";

/** What goes with an error: its call, the upstream's metadata, further headers, and whether it is the only frame of a stream. */
export interface ErrorExtras {
  readonly call?: GatewayCall | undefined;
  readonly leading?: Metadata | undefined;
  readonly trailers?: Metadata | undefined;
  readonly headers?: readonly string[];
  readonly isFrame?: boolean;
}

/** Answers with an error, as a body or as the only frame of a stream: in the gateway's dialect, unless a hook has a form of its own. */
export function answerError(
  core: GatewayCore,
  exchange: HttpExchange & WatchedRequest,
  refusal: Refusal,
  { call, leading, trailers, headers: more = [], isFrame = false }: ErrorExtras = {},
): void {
  const form = formOfError(core, exchange, call, refusal, false);
  const report = (error: unknown): void => core.onFault(error, exchange.record?.request ?? exchange);
  const headers = ["content-type", form.contentType, ...commonHeaders(core, exchange), ...more];
  // An answer of trailers alone has no metadata that leads.
  if (leading !== undefined && leading !== trailers) core.outgoing.addHeaders(headers, leading, report);
  if (form.retryAfter !== undefined) headers.push("retry-after", String(form.retryAfter));
  if (form.httpStatus === 401 && core.dialect.challenges)
    headers.push("www-authenticate", challenge(form.status.message));
  putHeaders(headers, form.headers, "onErrorAnswer", report);
  if (exchange.record !== undefined) exchange.record.grpcCode = form.status.code;
  if (isBodyless(form.httpStatus)) {
    putHeader(headers, "content-type", []);
    exchange.send(form.httpStatus, headers, "");
  } else sendWithTrailers(exchange, form.httpStatus, headers, isFrame ? form.onlyFrame : form.body, trailers);
}

/** An error that refuses a WebSocket before its handshake. */
export function refusalOfSocket(
  core: GatewayCore,
  request: WatchedRequest,
  refusal: Refusal,
): { readonly httpStatus: number; readonly headers: readonly string[]; readonly body: string | Uint8Array } {
  const form = formOfError(core, request, undefined, refusal, false);
  const headers = ["content-type", form.contentType, ...commonHeaders(core, request)];
  putHeaders(headers, form.headers, "onErrorAnswer", (error) =>
    core.onFault(error, request.record?.request ?? request),
  );
  if (request.record !== undefined) request.record.grpcCode = form.status.code;
  return { httpStatus: form.httpStatus, headers, body: form.body };
}

/** Sends an answer; with trailers, if there are some and the client said it takes them. */
export function sendWithTrailers(
  exchange: HttpExchange,
  httpStatus: number,
  headers: readonly string[],
  body: string | Uint8Array,
  trailers: Metadata | undefined,
): void {
  const trailing = trailers === undefined ? [] : trailerHeaders(trailers);
  if (trailing.length === 0 || !acceptsTrailers(exchange)) {
    exchange.send(httpStatus, headers, body);
    return;
  }
  exchange.start(httpStatus, headers, true);
  exchange.write(body);
  exchange.end(trailing);
}

/** Whether the client sent `TE: trailers`. */
export function acceptsTrailers(exchange: HttpExchange): boolean {
  return /(^|,)\s*trailers\s*(,|;|$)/i.test(exchange.header("te") ?? "");
}

/** A challenge whose text cannot leave its quotes. */
function challenge(message: string): string {
  return `Bearer error_description="${message.replace(/[^\x20-\x7e]/g, "?").replace(/["\\]/g, "\\$&")}"`;
}

/** The object that stands for an error in a frame of a stream that has begun. */
export function errorFrame(core: GatewayCore, request: WatchedRequest, call: GatewayCall, status: Status): string {
  return formOfError(core, request, call, { status }, true).frame;
}

/** An error as the last message of a WebSocket, and the status that it tells. */
export function errorMessage(
  core: GatewayCore,
  request: WatchedRequest,
  call: GatewayCall,
  status: Status,
  isStream: boolean,
): { readonly status: Status; readonly text: string | Uint8Array } {
  const form = formOfError(core, request, call, { status }, true);
  if (request.record !== undefined) request.record.grpcCode = form.status.code;
  return { status: form.status, text: isStream ? `{"error":${form.frame}}` : form.body };
}
