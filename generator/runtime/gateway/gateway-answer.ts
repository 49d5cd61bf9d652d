import { type Metadata, type Status, WireError } from "../core/index.js";
import type { EncoderStream } from "./body-coding.js";
import {
  type GatewayCore,
  acceptsTrailers,
  commonHeaders,
  refusalOf,
  sendWithTrailers,
  unreadableAnswer,
} from "./gateway-core.js";
import type { GuardedExchange } from "./guarded-exchange.js";
import { type Pieces, bytePieces, createPiecePump } from "./piece-pump.js";
import type { PreparedRoute } from "./prepared-route.js";
import { addMetadataHeaders, trailerHeaders } from "./response-metadata.js";

const jsonType: readonly string[] = ["content-type", "application/json"];

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
  exchange: GuardedExchange,
  message: Uint8Array,
  metadata: Metadata,
  trailers: Metadata,
  listener: AnswerListener,
): void {
  const { response } = route;
  if (message.length > response.quickBytes) {
    sendLarge(core, route, exchange, message, metadata, trailers, listener);
    return;
  }
  let type = jsonType;
  let body: string | Uint8Array;
  try {
    if (response.kind === "json") body = response.writeBody(message);
    else {
      const { contentType, data } = response.write(message);
      type = ["content-type", contentType];
      body = data;
    }
  } catch (error) {
    listener.failed(statusOfFault(error));
    return;
  }
  listener.begun();
  sendWhole(core, exchange, type, body, metadata, trailers, () => listener.sent());
}

/** The status of an answer that cannot be written. */
export function statusOfFault(error: unknown): Status {
  return error instanceof WireError ? unreadableAnswer : refusalOf(error);
}

/** Sends a large answer piece by piece: it never holds the event loop, nor is its text ever whole in memory. */
function sendLarge(
  core: GatewayCore,
  { response }: PreparedRoute,
  exchange: GuardedExchange,
  message: Uint8Array,
  metadata: Metadata,
  trailers: Metadata,
  listener: AnswerListener,
): void {
  if (response.kind === "json") {
    const headers = [...jsonType, ...commonHeaders(core, exchange)];
    addMetadataHeaders(headers, metadata);
    sendPieces(core, exchange, headers, response.pieces(message, false), trailers, listener);
    return;
  }
  let headers: string[];
  let data: Uint8Array;
  try {
    const body = response.write(message);
    headers = ["content-type", body.contentType, ...commonHeaders(core, exchange)];
    data = body.data;
  } catch (error) {
    listener.failed(statusOfFault(error));
    return;
  }
  addMetadataHeaders(headers, metadata);
  const hasLength = core.compression === undefined && !acceptsTrailers(exchange);
  if (hasLength) headers.push("content-length", String(data.length));
  sendPieces(core, exchange, headers, bytePieces(data), trailers, listener);
}

function sendWhole(
  core: GatewayCore,
  exchange: GuardedExchange,
  type: readonly string[],
  body: string | Uint8Array,
  metadata: Metadata,
  trailers: Metadata,
  sent: () => void,
): void {
  const headers = [...type, ...commonHeaders(core, exchange)];
  addMetadataHeaders(headers, metadata);
  const encoder = core.compression?.encoder;
  if (encoder !== undefined && body.length >= encoder.minBytes) {
    const coding = encoder.choose(exchange.header("accept-encoding"));
    headers.push("vary", "accept-encoding");
    if (coding !== undefined) {
      const send = (encoded: Uint8Array | undefined): void => {
        if (encoded === undefined) sendWithTrailers(exchange, 200, headers, body, trailers);
        else sendWithTrailers(exchange, 200, [...headers, "content-encoding", coding], encoded, trailers);
        sent();
      };
      encoder.encode(coding, body, exchange.boundary.guard(send));
      return;
    }
  }
  sendWithTrailers(exchange, 200, headers, body, trailers);
  sent();
}

function sendPieces(
  core: GatewayCore,
  exchange: GuardedExchange,
  headers: string[],
  pieces: Pieces,
  trailers: Metadata,
  listener: AnswerListener,
): void {
  const { boundary } = exchange;
  // What a HEAD is answered with has no body, nor is its length worth the work.
  const isBodyless = exchange.method === "HEAD";
  let gone = false;
  let encoded: EncoderStream | undefined;
  const end = (): void => {
    exchange.end(acceptsTrailers(exchange) ? trailerHeaders(trailers) : undefined);
    listener.sent();
  };
  const pump = createPiecePump(
    pieces,
    {
      begin() {
        encoded = openEncoder();
        exchange.start(200, headers, acceptsTrailers(exchange));
        listener.begun();
        if (!isBodyless) return;
        gone = true;
        end();
      },
      write(piece) {
        if (isBodyless) return false;
        return encoded === undefined ? exchange.write(piece) : encoded.write(piece);
      },
      end() {
        if (isBodyless) return;
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
  const openEncoder = (): EncoderStream | undefined => {
    const encoder = core.compression?.encoder;
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
  const stop = (): void => {
    gone = true;
    encoded?.destroy();
  };
  exchange.onClose(stop);
  boundary.onBreak(stop);
  exchange.onDrain(() => (encoded === undefined ? pump.resume() : encoded.resume()));
  pump.resume();
}
