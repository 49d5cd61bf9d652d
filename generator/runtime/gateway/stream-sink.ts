import { type Metadata, noMetadata } from "../core/index.js";
import { isBodyless } from "../http/index.js";
import { completeHead } from "./answer-head.js";
import { acceptsTrailers, answerError, errorFrame } from "./error-answer.js";
import { statusOfFault } from "./gateway-answer.js";
import { type GatewayCore, commonHeaders } from "./gateway-core.js";
import type { GuardedExchange } from "./guarded-exchange.js";
import { HookFault } from "./hook-fault.js";
import { type PiecePump, type Pieces, bytePieces, createPiecePump } from "./piece-pump.js";
import type { PreparedRoute } from "./prepared-route.js";
import type { Refusal } from "./request-body.js";
import { trailerHeaders } from "./response-metadata.js";
import { chooseStreamForm, putOnOneLine } from "./stream-forms.js";
import type { StreamSession, StreamSink } from "./stream-sides.js";

/** Stands for a message in a frame, to see what is in front of it and behind it. */
const GAP = "\u0000";

/** Answers with a stream of frames. The HTTP status waits for the first message, so that an error before it has its own. */
export function createStreamSink(
  core: GatewayCore,
  route: PreparedRoute,
  exchange: GuardedExchange,
  session: () => StreamSession,
): StreamSink {
  const form = chooseStreamForm(exchange.header("accept"), core.dialect.streamForm);
  const isIndented = (core.write.indent ?? 0) > 0;
  const heartbeatMs = core.streams.heartbeatMs ?? 15_000;
  let index = 0;
  let started = false;
  let leading: Metadata = noMetadata;
  let heartbeat: NodeJS.Timeout | undefined;
  /** Writes a message that goes out in pieces; nothing else may be written meanwhile. */
  let pump: PiecePump | undefined;

  const start = (contentType: string): void => {
    if (started) return;
    const headers = ["content-type", contentType, ...form.headers, ...commonHeaders(core, exchange)];
    const { boundary } = exchange;
    const status = completeHead(core, session().call, boundary, headers, { metadata: leading });
    const httpStatus = isBodyless(status) ? 200 : status;
    if (httpStatus !== status) boundary.note(new HookFault(`a stream cannot be answered with ${status}: 200 was`));
    started = true;
    exchange.onDrain(() => (pump === undefined ? session().resume() : pump.resume()));
    exchange.start(httpStatus, headers, acceptsTrailers(exchange));
  };
  const send = (text: string | Uint8Array): void => {
    heartbeat?.refresh();
    if (!exchange.write(text)) session().pause();
  };
  if (form.heartbeat !== "" && heartbeatMs > 0 && route.response.kind === "json") {
    const beat = exchange.boundary.guard(() => {
      // The array form has to be opened before white space may stand in it.
      if (pump !== undefined || (form.name === "array" && index === 0)) return;
      start(form.contentType);
      send(form.heartbeat);
    });
    heartbeat = setInterval(beat, heartbeatMs);
    exchange.onClose(() => clearInterval(heartbeat));
    exchange.boundary.onBreak(() => clearInterval(heartbeat));
  }
  const fail = (refusal: Refusal, trailers?: Metadata): void => {
    clearInterval(heartbeat);
    if (!started) {
      // What the upstream itself says of a stream is a frame of the stream in upstream's gateways, even as its first.
      const isFrame = trailers !== undefined && trailers !== noMetadata && form.name === "envelope";
      answerError(core, exchange, refusal, { call: session().call, leading, trailers, isFrame });
      return;
    }
    // Raw bytes and half a message have no room for an error: the client must see that they are not whole.
    if (route.response.kind === "raw" || pump?.hasBegun === true) {
      exchange.abort();
      return;
    }
    exchange.write(
      form.errorFrame(errorFrame(core, exchange, session().call, refusal.status), index) +
        (form.name === "array" ? form.close(index + 1) : ""),
    );
    exchange.end(trailers === undefined || !acceptsTrailers(exchange) ? undefined : trailerHeaders(trailers));
  };

  const sendPieces = (pieces: Pieces, contentType: string, frame: readonly [before: string, after: string]): void => {
    const [before, after] = frame;
    session().pause();
    const own = createPiecePump(
      pieces,
      {
        begin() {
          start(contentType);
          if (before !== "") exchange.write(before);
        },
        write(piece) {
          heartbeat?.refresh();
          return exchange.write(piece);
        },
        end() {
          pump = undefined;
          if (after === "" || exchange.write(after)) session().resume();
        },
        fail(error) {
          if (own.hasBegun) throw error;
          pump = undefined;
          session().fail({ status: statusOfFault(error) });
        },
        isOver: () => session().ended,
      },
      exchange.boundary,
    );
    pump = own;
    own.resume();
  };

  return {
    showsIds: form.name === "sse",
    headers: (metadata) => (leading = metadata),
    message(wire, eventId) {
      try {
        if (route.response.kind === "raw") {
          const { contentType, data } = route.response.write(wire);
          if (data.length > route.response.quickBytes) sendPieces(bytePieces(data), contentType, ["", ""]);
          else {
            start(contentType);
            if (data.length > 0) send(data);
          }
        } else if (wire.length > route.response.quickBytes) {
          const [before = "", after = ""] = form.frame(GAP, index, eventId).split(GAP);
          sendPieces(route.response.pieces(wire, true), form.contentType, [before, after]);
        } else {
          const json = route.response.write(wire);
          const frame = form.frame(isIndented ? putOnOneLine(json) : json, index, eventId);
          start(form.contentType);
          send(frame);
        }
        index++;
      } catch (error) {
        session().fail({ status: statusOfFault(error) });
      }
    },
    fail,
    end(trailers) {
      clearInterval(heartbeat);
      start(form.contentType);
      const last = route.response.kind === "raw" ? "" : form.close(index);
      if (last !== "") exchange.write(last);
      exchange.end(acceptsTrailers(exchange) ? trailerHeaders(trailers) : undefined);
    },
    drain: () => exchange.resumeBody(),
  };
}
