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
import { type PieceTarget, createPiecePump } from "./piece-pump.js";
import type { PreparedRoute } from "./prepared-route.js";
import { addMetadataHeaders, trailerHeaders } from "./response-metadata.js";
import { SLICE_BYTES } from "./wire-survey.js";

const jsonType: readonly string[] = ["content-type", "application/json"];

/** Sends the answer of an upstream, and says when it has gone; answers why it cannot be sent, or undefined. */
export function answer(
  core: GatewayCore,
  route: PreparedRoute,
  exchange: GuardedExchange,
  message: Uint8Array,
  metadata: Metadata,
  trailers: Metadata,
  sent: () => void,
): Status | undefined {
  const { response } = route;
  try {
    if (response.kind === "json") {
      if (message.length > SLICE_BYTES && response.pieces !== undefined && exchange.method !== "HEAD") {
        const headers = [...jsonType, ...commonHeaders(core, exchange)];
        addMetadataHeaders(headers, metadata);
        sendPieces(core, exchange, headers, response.pieces(message), trailers, sent);
      } else sendWhole(core, exchange, jsonType, response.writeBody(message), metadata, trailers, sent);
    } else {
      const { contentType, data } = response.write(message);
      sendWhole(core, exchange, ["content-type", contentType], data, metadata, trailers, sent);
    }
    return undefined;
  } catch (error) {
    return error instanceof WireError ? unreadableAnswer : refusalOf(error);
  }
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

/** Sends a large answer piece by piece: it never holds the event loop, nor is it ever whole in memory. */
function sendPieces(
  core: GatewayCore,
  exchange: GuardedExchange,
  headers: string[],
  pieces: Iterator<string | undefined, void, undefined>,
  trailers: Metadata,
  sent: () => void,
): void {
  const { boundary } = exchange;
  let first = pieces.next();
  // What cannot be read at all shows with the first piece, before an answer has begun.
  while (first.done !== true && first.value === undefined) first = pieces.next();
  let gone = false;
  let encoded: EncoderStream | undefined;
  const encoder = core.compression?.encoder;
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
  exchange.start(200, headers, acceptsTrailers(exchange));
  const isFree = first.done === true || first.value === undefined || target.write(first.value);
  if (isFree) pump.resume();
}
