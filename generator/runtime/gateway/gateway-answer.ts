import { type Metadata, type Status, WireError, statusCodes } from "../core/index.js";
import { isBodyless } from "../http/index.js";
import type { EncoderStream } from "./body-coding.js";
import { completeHead } from "./answer-head.js";
import { putHeader } from "./answer-headers.js";
import { acceptsTrailers, sendWithTrailers } from "./error-answer.js";
import { type GatewayCore, commonHeaders, refusalOf, unreadableAnswer } from "./gateway-core.js";
import type { GuardedExchange } from "./guarded-exchange.js";
import type { GatewayCall } from "./hook-types.js";
import { type Pieces, bytePieces, createPiecePump } from "./piece-pump.js";
import type { PreparedRoute } from "./prepared-route.js";
import { trailerHeaders } from "./response-metadata.js";

/** What the upstream answered. */
export interface UpstreamAnswer {
  readonly message: Uint8Array;
  readonly metadata: Metadata;
  readonly trailers: Metadata;
}

/** Hears what becomes of an answer: `begun` and then `sent`, or `failed` alone. */
export interface AnswerListener {
  /** It has begun, so that it can only be broken off from now on. */
  begun(): void;
  /** All of it has been given to the exchange. */
  sent(): void;
  /** It cannot be sent, for this reason. */
  failed(status: Status): void;
}

/** Sends the answer of an upstream; a large one piece by piece, so that it begins some time later. */
export function answer(
  core: GatewayCore,
  route: PreparedRoute,
  call: GatewayCall,
  exchange: GuardedExchange,
  given: UpstreamAnswer,
  listener: AnswerListener,
): void {
  const { response } = route;
  const { message } = given;
  if (exchange.record !== undefined) exchange.record.grpcCode = statusCodes.OK;
  let type = JSON_TYPE;
  let body: string | Uint8Array;
  try {
    if (response.kind === "raw") {
      const { contentType, data } = response.write(message);
      type = contentType;
      body = data;
    } else if (message.length > response.quickBytes) {
      const pieces = response.pieces(message, false);
      sendPieces(core, call, exchange, given, { type, pieces, length: undefined }, listener);
      return;
    } else body = response.writeBody(message);
  } catch (error) {
    listener.failed(statusOfFault(error));
    return;
  }
  if (typeof body !== "string" && response.kind === "raw" && body.length > response.quickBytes) {
    sendPieces(core, call, exchange, given, { type, pieces: bytePieces(body), length: body.length }, listener);
  } else {
    listener.begun();
    sendWhole(core, call, exchange, given, type, body, () => listener.sent());
  }
}

const JSON_TYPE = "application/json";

/** The status of an answer that cannot be written. */
export function statusOfFault(error: unknown): Status {
  return error instanceof WireError ? unreadableAnswer : refusalOf(error);
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

/** A body that is sent piece by piece, and its length if that is known before. */
interface PiecedBody {
  readonly type: string;
  readonly pieces: Pieces;
  readonly length: number | undefined;
}

/** Sends a large answer piece by piece: it never holds the event loop, nor is its text ever whole in memory. */
function sendPieces(
  core: GatewayCore,
  call: GatewayCall,
  exchange: GuardedExchange,
  given: UpstreamAnswer,
  { type, pieces, length }: PiecedBody,
  listener: AnswerListener,
): void {
  const { boundary } = exchange;
  let gone = false;
  let encoded: EncoderStream | undefined;
  const end = (): void => {
    exchange.end(acceptsTrailers(exchange) ? trailerHeaders(given.trailers) : undefined);
    listener.sent();
  };
  const openEncoder = (headers: string[]): EncoderStream | undefined => {
    const encoder = isEncoded(headers) ? undefined : core.compression?.encoder;
    if (encoder === undefined) return undefined;
    headers.push("vary", "accept-encoding");
    const coding = encoder.choose(exchange.header("accept-encoding"));
    if (coding === undefined) return undefined;
    headers.push("content-encoding", coding);
    return encoder.open(coding, {
      data: boundary.guard((chunk: Uint8Array) => {
        if (!exchange.write(chunk)) encoded?.pause();
      }),
      drain: () => pump.resume(),
      end: boundary.guard(end),
      fail: boundary.guard((error: unknown) => {
        throw error;
      }),
    });
  };
  /** Sends the head; what has no body, as the answer to a HEAD, ends with it. */
  const begin = (): void => {
    const headers = ["content-type", type, ...commonHeaders(core, exchange)];
    const status = completeHead(core, call, boundary, headers, given);
    listener.begun();
    gone = isBodyless(status) || exchange.method === "HEAD";
    if (isBodyless(status)) {
      sendNoBody(exchange, status, headers);
      listener.sent();
      return;
    }
    encoded = openEncoder(headers);
    if (length !== undefined && encoded === undefined && !acceptsTrailers(exchange))
      headers.push("content-length", String(length));
    exchange.start(status, headers, acceptsTrailers(exchange));
    if (gone) end();
  };
  const pump = createPiecePump(
    pieces,
    {
      begin,
      write(piece) {
        if (gone) return false;
        return encoded === undefined ? exchange.write(piece) : encoded.write(piece);
      },
      end() {
        if (gone) return;
        if (encoded === undefined) end();
        else encoded.end();
      },
      fail(error) {
        if (pump.hasBegun) throw error;
        gone = true;
        listener.failed(statusOfFault(error));
      },
      isOver: () => gone,
    },
    boundary,
  );
  const stop = (): void => {
    gone = true;
    encoded?.destroy();
  };
  exchange.onClose(stop);
  boundary.onBreak(stop);
  exchange.onDrain(() => (encoded === undefined ? pump.resume() : encoded.resume()));
  pump.resume();
}
