import { acceptsTrailers, answerError, commonHeaders, statusOfError, unreadableAnswer, viewError, type GatewayCore } from "./gateway-core.js";
import { answer } from "./gateway-unary.js";
import { httpBodyName } from "./http-body.js";
import type { HttpExchange } from "./http-form.js";
import { createJsonSplitter } from "./json-splitter.js";
import { noMetadata, type Metadata } from "./metadata.js";
import type { PreparedRoute } from "./prepared-route.js";
import { readWholeBody, tooLarge } from "./request-body.js";
import { addMetadataHeaders, trailerHeaders } from "./response-metadata.js";
import { findTrail } from "./field-trail.js";
import { createStatus, statusCodes, type Status } from "./status.js";
import { chooseStreamForm } from "./stream-forms.js";
import { openStreamSession, type StreamSession, type StreamSink } from "./stream-session.js";

const noAnswer = createStatus(statusCodes.INTERNAL, "the upstream ended the call without an answer");

/** Serves one call that streams in either direction, over a plain HTTP exchange. */
export function serveStream(core: GatewayCore, route: PreparedRoute, values: readonly string[], exchange: HttpExchange): void {
  const { kind } = route.method;
  const createSink = kind === "client_streaming" ? createSingleSink : createStreamSink;
  // The session speaks to its sink only after this function has returned.
  const sink: StreamSink = createSink(core, route, exchange, () => session);
  const session: StreamSession = openStreamSession(core, route, values, exchange, sink);
  exchange.onClose(() => session.cancel());
  if (route.body === "") {
    session.accept([]);
    session.endInput();
  } else if (kind === "server_streaming") {
    readWholeBody(exchange, core.body, (body) => {
      if (body === undefined) session.cancel();
      else if ("status" in body) session.fail(body.status);
      else {
        session.accept(body);
        session.endInput();
      }
    });
  } else if (takesRawBody(route)) forwardRawBody(core, exchange, session);
  else forwardMessages(core, exchange, session);
}

/** Forwards the JSON values of a request body as they become whole. */
function forwardMessages(core: GatewayCore, exchange: HttpExchange, session: StreamSession): void {
  const splitter = createJsonSplitter();
  exchange.readBody({
    data(chunk) {
      for (const pieces of splitter.push(chunk)) if (!session.accept(pieces)) exchange.pauseBody();
      if (splitter.pending > core.body.maxBodyBytes) session.fail(tooLarge(core.body.maxBodyBytes).status);
    },
    end() {
      const rest = splitter.end();
      if (rest !== undefined) session.accept(rest);
      session.endInput();
    },
    abort: () => session.cancel(),
  });
}

/** Forwards the bytes of an upload in the pieces they come in, each as one message. */
function forwardRawBody(core: GatewayCore, exchange: HttpExchange, session: StreamSession): void {
  let pieces = 0;
  exchange.readBody({
    data(chunk) {
      pieces++;
      if (chunk.length > core.body.maxBodyBytes) session.fail(tooLarge(core.body.maxBodyBytes).status);
      else if (!session.accept([chunk])) exchange.pauseBody();
    },
    end() {
      if (pieces === 0) session.accept([]);
      session.endInput();
    },
    abort: () => session.cancel(),
  });
}

function takesRawBody(route: PreparedRoute): boolean {
  const { input } = route.method;
  if (route.body === "*") return input.fullName === httpBodyName;
  const type = findTrail(input.schema, route.body)?.at(-1)?.type;
  return type?.kind === "message" && type.message().fullName === httpBodyName;
}

/** Answers a client stream: with its one message, once the upstream has ended well. */
function createSingleSink(core: GatewayCore, route: PreparedRoute, exchange: HttpExchange): StreamSink {
  let message: Uint8Array | undefined;
  let leading: Metadata = noMetadata;
  return {
    headers: (metadata) => (leading = metadata),
    message: (wire) => (message = wire),
    fail: (status, trailers) => answerError(core, exchange, { status }, trailers),
    end(trailers) {
      const failure = message === undefined ? noAnswer : answer(core, route, exchange, message, leading, trailers);
      if (failure !== undefined) answerError(core, exchange, { status: failure });
    },
    drain: () => exchange.resumeBody(),
  };
}

/** Answers with a stream of frames. The HTTP status waits for the first message, so that an error before it has its own. */
function createStreamSink(core: GatewayCore, route: PreparedRoute, exchange: HttpExchange, session: () => StreamSession): StreamSink {
  const form = chooseStreamForm(exchange.header("accept"), core.dialect.streamForm);
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
    heartbeat = setInterval(() => {
      // The array form has to be opened before white space may stand in it.
      if (form.name === "array" && index === 0) return;
      start(form.contentType);
      send(form.heartbeat);
    }, heartbeatMs);
    exchange.onClose(() => clearInterval(heartbeat));
  }
  const fail = (status: Status, trailers?: Metadata): void => {
    clearInterval(heartbeat);
    if (!started) {
      answerError(core, exchange, { status }, trailers);
      return;
    }
    // Raw bytes have no room for an error: the client must see that they are not whole.
    if (route.response.kind === "raw") {
      exchange.abort();
      return;
    }
    exchange.write(form.errorFrame(viewError(core, status).frame, index) + (form.name === "array" ? form.close(index + 1) : ""));
    exchange.end(trailers === undefined || !acceptsTrailers(exchange) ? undefined : trailerHeaders(trailers));
  };

  return {
    headers: (metadata) => (leading = metadata),
    message(wire) {
      try {
        if (route.response.kind === "raw") {
          const { contentType, data } = route.response.write(wire);
          start(contentType);
          if (data.length > 0) send(data);
        } else {
          const frame = form.frame(route.response.write(wire), index, form.name === "sse" ? core.streams.eventId?.(route, wire) : undefined);
          start(form.contentType);
          send(frame);
        }
        index++;
      } catch (error) {
        session().fail(error instanceof Error && error.name === "WireError" ? unreadableAnswer : statusOfError(error));
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
