import { type Metadata, type Status, WireError, statusCodes } from "../core/index.js";
import { isBodyless } from "../http/index.js";
import type { EncoderStream } from "./body-coding.js";
import { completeHead } from "./answer-head.js";
import { putHeader } from "./answer-headers.js";
import { acceptsTrailers, sendWithTrailers } from "./error-answer.js";
import { type GatewayCore, commonHeaders, refusalOf, unreadableAnswer } from "./gateway-core.js";
import type { GuardedExchange } from "./guarded-exchange.js";
import type { GatewayCall } from "./hook-types.js";
import { type PieceTarget, createPiecePump } from "./piece-pump.js";
import type { PreparedRoute } from "./prepared-route.js";
import { trailerHeaders } from "./response-metadata.js";
import { SLICE_BYTES } from "./wire-survey.js";

/** What the upstream answered. */
export interface UpstreamAnswer {
  readonly message: Uint8Array;
  readonly metadata: Metadata;
  readonly trailers: Metadata;
}

/** Sends the answer of an upstream, and says when it has gone; answers why it cannot be sent, or undefined. */
export function answer(
  core: GatewayCore,
  route: PreparedRoute,
  call: GatewayCall,
  exchange: GuardedExchange,
  given: UpstreamAnswer,
  sent: () => void,
): Status | undefined {
  const { response } = route;
  const { message } = given;
  if (exchange.record !== undefined) exchange.record.grpcCode = statusCodes.OK;
  try {
    if (response.kind === "json") {
      if (message.length > SLICE_BYTES && response.pieces !== undefined && exchange.method !== "HEAD")
        sendPieces(core, call, exchange, given, response.pieces(message), sent);
      else sendWhole(core, call, exchange, given, "application/json", response.writeBody(message), sent);
    } else {
      const { contentType, data } = response.write(message);
      sendWhole(core, call, exchange, given, contentType, data, sent);
    }
    return undefined;
  } catch (error) {
    return error instanceof WireError ? unreadableAnswer : refusalOf(error);
  }
}

function sendWhole(
  core: GatewayCore,
  call: GatewayCall,
  exchange: GuardedExchange,
  given: UpstreamAnswer,
  type: string,
  body: string | Uint8Array,
  sent: () => void,
): void {
  const { trailers } = given;
  const headers = ["content-type", type, ...commonHeaders(core, exchange)];
  const status = completeHead(core, call, exchange.boundary, headers, given);
  if (isBodyless(status)) {
    sendNoBody(exchange, status, headers);
    sent();
    return;
  }
  const encoder = core.compression?.encoder;
  if (encoder !== undefined && body.length >= encoder.minBytes && !isEncoded(headers)) {
    const coding = encoder.choose(exchange.header("accept-encoding"));
    headers.push("vary", "accept-encoding");
    if (coding !== undefined) {
      const send = (encoded: Uint8Array | undefined): void => {
        if (encoded === undefined) sendWithTrailers(exchange, status, headers, body, trailers);
        else sendWithTrailers(exchange, status, [...headers, "content-encoding", coding], encoded, trailers);
        sent();
      };
      encoder.encode(coding, body, exchange.boundary.guard(send));
      return;
    }
  }
  sendWithTrailers(exchange, status, headers, body, trailers);
  sent();
}

function sendNoBody(exchange: GuardedExchange, status: number, headers: string[]): void {
  putHeader(headers, "content-type", []);
  exchange.send(status, headers, "");
}

/** Whether the upstream itself, or a hook, says that the body is in a coding. */
function isEncoded(headers: readonly string[]): boolean {
  return headers.some((each, index) => index % 2 === 0 && each.toLowerCase() === "content-encoding");
}

/** Sends a large answer piece by piece: it never holds the event loop, nor is it ever whole in memory. */
function sendPieces(
  core: GatewayCore,
  call: GatewayCall,
  exchange: GuardedExchange,
  given: UpstreamAnswer,
  pieces: Iterator<string | undefined, void, undefined>,
  sent: () => void,
): void {
  const { boundary } = exchange;
  const { trailers } = given;
  let first = pieces.next();
  // What cannot be read at all shows with the first piece, before an answer has begun.
  while (first.done !== true && first.value === undefined) first = pieces.next();
  const headers = ["content-type", "application/json", ...commonHeaders(core, exchange)];
  const status = completeHead(core, call, boundary, headers, given);
  if (isBodyless(status)) {
    sendNoBody(exchange, status, headers);
    sent();
    return;
  }
  let gone = false;
  let encoded: EncoderStream | undefined;
  const encoder = isEncoded(headers) ? undefined : core.compression?.encoder;
  const coding = encoder?.choose(exchange.header("accept-encoding"));
  if (encoder !== undefined) headers.push("vary", "accept-encoding");
  if (coding !== undefined) headers.push("content-encoding", coding);
  const end = (): void => {
    exchange.end(acceptsTrailers(exchange) ? trailerHeaders(trailers) : undefined);
    sent();
  };
  const target: PieceTarget = {
    write: (text) => (encoded === undefined ? exchange.write(text) : encoded.write(text)),
    end: () => (encoded === undefined ? end() : encoded.end()),
    isOver: () => gone,
  };
  const pump = createPiecePump(pieces, target, boundary);
  const stop = (): void => {
    gone = true;
    encoded?.destroy();
  };
  exchange.onClose(stop);
  boundary.onBreak(stop);
  if (encoder !== undefined && coding !== undefined) {
    const stream = encoder.open(coding, {
      data: boundary.guard((chunk: Uint8Array) => {
        if (!exchange.write(chunk)) stream.pause();
      }),
      drain: () => pump.resume(),
      end: boundary.guard(end),
      fail: boundary.guard((error: unknown) => {
        throw error;
      }),
    });
    encoded = stream;
    exchange.onDrain(() => stream.resume());
  } else exchange.onDrain(() => pump.resume());
  exchange.start(status, headers, acceptsTrailers(exchange));
  const isFree = first.done === true || first.value === undefined || target.write(first.value);
  if (isFree) pump.resume();
}
