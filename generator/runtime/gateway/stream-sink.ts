import { type Metadata, noMetadata } from "../core/index.js";
import { acceptsTrailers, answerError, errorFrame } from "./error-answer.js";
import { statusOfFault } from "./gateway-answer.js";
import type { GatewayCore } from "./gateway-core.js";
import type { GuardedExchange } from "./guarded-exchange.js";
import { bytePieces } from "./piece-pump.js";
import type { PreparedRoute } from "./prepared-route.js";
import type { Refusal } from "./request-body.js";
import { trailerHeaders } from "./response-metadata.js";
import { StreamAnswer } from "./stream-answer.js";
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
  const { response } = route;
  const form = chooseStreamForm(exchange.header("accept"), core.dialect.streamForm);
  const isIndented = (core.write.indent ?? 0) > 0;
  const heartbeatMs = core.streams.heartbeatMs ?? 15_000;
  const answer = new StreamAnswer(core, exchange, form, session);
  let index = 0;
  // The array form has to be opened before white space may stand in it.
  if (form.heartbeat !== "" && heartbeatMs > 0 && response.kind === "json")
    answer.beat(heartbeatMs, () => form.name !== "array" || index > 0);

  const fail = (refusal: Refusal, trailers?: Metadata): void => {
    answer.stopBeating();
    if (!answer.isStarted) {
      // What the upstream itself says of a stream is a frame of the stream in upstream's gateways, even as its first.
      const isFrame = trailers !== undefined && trailers !== noMetadata && form.name === "envelope";
      answerError(core, exchange, refusal, { call: session().call, leading: answer.leading, trailers, isFrame });
      return;
    }
    // Raw bytes and half a message have no room for an error: the client must see that they are not whole.
    if (response.kind === "raw" || answer.isWithinMessage) {
      exchange.abort();
      return;
    }
    exchange.write(
      form.errorFrame(errorFrame(core, exchange, session().call, refusal.status), index) +
        (form.name === "array" ? form.close(index + 1) : ""),
    );
    exchange.end(trailers === undefined || !acceptsTrailers(exchange) ? undefined : trailerHeaders(trailers));
  };
  const send = (wire: Uint8Array, eventId: string | undefined): void => {
    if (response.kind === "raw") {
      const { contentType, data } = response.write(wire);
      if (data.length > response.quickBytes) answer.sendPieces(bytePieces(data), contentType);
      else {
        answer.start(contentType);
        if (data.length > 0) answer.send(data);
      }
    } else if (wire.length > response.quickBytes) {
      const [before, after] = form.frame(GAP, index, eventId).split(GAP);
      answer.sendPieces(response.pieces(wire, true), form.contentType, before, after);
    } else {
      const json = response.write(wire);
      const frame = form.frame(isIndented ? putOnOneLine(json) : json, index, eventId);
      answer.start(form.contentType);
      answer.send(frame);
    }
    index++;
  };

  return {
    showsIds: form.name === "sse",
    headers: (metadata) => (answer.leading = metadata),
    message(wire, eventId) {
      try {
        send(wire, eventId);
      } catch (error) {
        session().fail({ status: statusOfFault(error) });
      }
    },
    fail,
    end(trailers) {
      answer.stopBeating();
      answer.start(form.contentType);
      const last = response.kind === "raw" ? "" : form.close(index);
      if (last !== "") exchange.write(last);
      exchange.end(acceptsTrailers(exchange) ? trailerHeaders(trailers) : undefined);
    },
    drain: () => exchange.resumeBody(),
  };
}
