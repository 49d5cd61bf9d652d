import { type Metadata, type Status, createStatus, noMetadata, runInTurns, statusCodes } from "../core/index.js";
import { answer } from "./gateway-answer.js";
import { answerError } from "./error-answer.js";
import { type GatewayCore, isForm } from "./gateway-core.js";
import type { GuardedExchange } from "./guarded-exchange.js";
import { createMessageInput, takesRawBody } from "./message-input.js";
import type { PreparedRoute } from "./prepared-route.js";
import type { RequestBody } from "./ready-body.js";
import { readWholeBody, tooLarge } from "./request-body.js";
import { isLongBody, readBodySlowly } from "./slow-request.js";
import { openStreamSession } from "./stream-session.js";
import type { StreamSession, StreamSink } from "./stream-sides.js";
import { createStreamSink } from "./stream-sink.js";

const severalAnswers = createStatus(
  statusCodes.INTERNAL,
  "the upstream answered a call of a single answer more than once",
);
const nothing = (): void => undefined;
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
    readWholeBody(exchange, core.body, !takesRawBody(route), (body) => {
      if (body.kind === "gone") session.cancel();
      else if (body.kind === "refused") session.fail(body.refusal);
      else if (isLongBody(route, body.chunks)) acceptSlowly(route, exchange, session, [...body.chunks]);
      else acceptOnly(session, body.chunks);
    });
  } else forwardBody(core, route, exchange, session);
}

function acceptOnly(session: StreamSession, body: RequestBody): void {
  session.accept(body);
  session.endInput();
}

/** Converts a large body step by step and hands it on. */
function acceptSlowly(
  route: PreparedRoute,
  exchange: GuardedExchange,
  session: StreamSession,
  body: Uint8Array[],
): void {
  const take = (wire: Uint8Array | Status): void => {
    if (wire instanceof Uint8Array) acceptOnly(session, { kind: "ready", wire });
    else session.fail({ status: wire });
  };
  runInTurns(readBodySlowly(route, exchange, body), exchange.boundary, () => session.ended, take);
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
  const input = createMessageInput({
    core,
    route,
    request: exchange,
    session,
    boundary: exchange.boundary,
    overflow: tooLarge(core.body.maxBodyBytes),
    resume: () => exchange.resumeBody(),
    marksMessages: false,
  });
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
function createSingleSink(
  core: GatewayCore,
  route: PreparedRoute,
  exchange: GuardedExchange,
  session: () => StreamSession,
): StreamSink {
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
    fail: (refusal, trailers) => answerError(core, exchange, refusal, { call: session().call, leading, trailers }),
    end(trailers) {
      const { call } = session();
      const fail = (status: Status): void => answerError(core, exchange, { status }, { call, leading });
      if (message === undefined) fail(noAnswer);
      else if (isSeveral) fail(severalAnswers);
      else {
        const listener = { begun: nothing, sent: nothing, failed: fail };
        answer(core, route, call, exchange, { message, metadata: leading, trailers }, listener);
      }
    },
    drain: () => exchange.resumeBody(),
  };
}
