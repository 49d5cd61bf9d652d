import { type Metadata, WireError, createStatus, noMetadata, statusCodes } from "../core/index.js";
import {
  type GatewayCore,
  acceptsTrailers,
  answerError,
  commonHeaders,
  isForm,
  refusalOf,
  unreadableAnswer,
  viewError,
} from "./gateway-core.js";
import { answer } from "./gateway-unary.js";
import type { GuardedExchange } from "./guarded-exchange.js";
import { createMessageInput } from "./message-input.js";
import type { PreparedRoute } from "./prepared-route.js";
import { type Refusal, readWholeBody, tooLarge } from "./request-body.js";
import { addMetadataHeaders, trailerHeaders } from "./response-metadata.js";
import { chooseStreamForm, putOnOneLine } from "./stream-forms.js";
import { type StreamSession, type StreamSink, openStreamSession } from "./stream-session.js";

const severalAnswers = createStatus(
  statusCodes.INTERNAL,
  "the upstream answered a call of a single answer more than once",
);
const noAnswer = createStatus(statusCodes.INTERNAL, "the upstream ended the call without an answer");

/** Serves one call that streams in either direction, over a plain HTTP exchange. */
export function serveStream(
  core: GatewayCore,
  route: PreparedRoute,
  values: readonly string[],
  exchange: GuardedExchange,
): void {
  const { kind } = route.method;
  const createSink = kind === "client_streaming" ? createSingleSink : createStreamSink;
  // The session speaks to its sink only after this function has returned.
  const sink: StreamSink = createSink(core, route, exchange, () => session);
  const session: StreamSession = openStreamSession(core, route, values, exchange, sink, exchange.boundary);
  exchange.onClose(() => session.cancel());
  if (route.body === "" && !isForm(route, exchange)) {
    session.accept([]);
    session.endInput();
  } else if (kind === "server_streaming") {
    readWholeBody(exchange, core.body, (body) => {
      if (body === undefined) session.cancel();
      else if ("status" in body) session.fail(body);
      else {
        session.accept(body);
        session.endInput();
      }
    });
  } else forwardBody(core, route, exchange, session);
}

/** Forwards the messages of a request body as they become whole. */
function forwardBody(core: GatewayCore, route: PreparedRoute, exchange: GuardedExchange, session: StreamSession): void {
  const coding = exchange.header("content-encoding")?.trim().toLowerCase();
  if (coding !== undefined && coding !== "identity" && !core.body.toleratesFalseCoding) {
    session.fail({
      status: createStatus(statusCodes.INVALID_ARGUMENT, `content-encoding ${coding} is not supported for streams`),
      httpStatus: 415,
    });
    return;
  }
  // A client that cannot read before it has written is not answered before.
  if (!exchange.fullDuplex) session.pause();
  const input = createMessageInput(core, route, session, tooLarge(core.body.maxBodyBytes));
  exchange.readBody({
    data(chunk) {
      if (!input.push(chunk)) exchange.pauseBody();
    },
    end() {
      input.end();
      if (!exchange.fullDuplex) session.resume();
    },
    abort: () => session.cancel(),
  });
}

/** Answers a client stream: with its one message, once the upstream has ended well. */
function createSingleSink(core: GatewayCore, route: PreparedRoute, exchange: GuardedExchange): StreamSink {
  let message: Uint8Array | undefined;
  let isSeveral = false;
  let leading: Metadata = noMetadata;
  return {
    showsIds: false,
    headers: (metadata) => (leading = metadata),
    message(wire) {
      isSeveral = message !== undefined;
      message = wire;
    },
    fail: (refusal, trailers) => answerError(core, exchange, refusal, { leading, trailers }),
    end(trailers) {
      const failure =
        message === undefined
          ? noAnswer
          : isSeveral
            ? severalAnswers
            : answer(core, route, exchange, message, leading, trailers);
      if (failure !== undefined) answerError(core, exchange, { status: failure }, { leading });
    },
    drain: () => exchange.resumeBody(),
  };
}

/** Answers with a stream of frames. The HTTP status waits for the first message, so that an error before it has its own. */
function createStreamSink(
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

  const start = (contentType: string): void => {
    if (started) return;
    started = true;
    const headers = ["content-type", contentType, ...form.headers, ...commonHeaders(core, exchange)];
    addMetadataHeaders(headers, leading);
    exchange.onDrain(() => session().resume());
    exchange.start(200, headers, acceptsTrailers(exchange));
  };
  const send = (text: string | Uint8Array): void => {
    heartbeat?.refresh();
    if (!exchange.write(text)) session().pause();
  };
  if (form.heartbeat !== "" && heartbeatMs > 0 && route.response.kind === "json") {
    const beat = exchange.boundary.guard(() => {
      // The array form has to be opened before white space may stand in it.
      if (form.name === "array" && index === 0) return;
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
      answerError(core, exchange, refusal, { leading, trailers, isFrame });
      return;
    }
    // Raw bytes have no room for an error: the client must see that they are not whole.
    if (route.response.kind === "raw") {
      exchange.abort();
      return;
    }
    exchange.write(
      form.errorFrame(viewError(core, refusal.status).frame, index) +
        (form.name === "array" ? form.close(index + 1) : ""),
    );
    exchange.end(trailers === undefined || !acceptsTrailers(exchange) ? undefined : trailerHeaders(trailers));
  };

  return {
    showsIds: form.name === "sse",
    headers: (metadata) => (leading = metadata),
    message(wire, eventId) {
      try {
        if (route.response.kind === "raw") {
          const { contentType, data } = route.response.write(wire);
          start(contentType);
          if (data.length > 0) send(data);
        } else {
          const json = route.response.write(wire);
          const frame = form.frame(isIndented ? putOnOneLine(json) : json, index, eventId);
          start(form.contentType);
          send(frame);
        }
        index++;
      } catch (error) {
        session().fail({ status: error instanceof WireError ? unreadableAnswer : refusalOf(error) });
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
