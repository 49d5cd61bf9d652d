import type http2 from "node:http2";
import {
  type Boundary,
  type Metadata,
  type Status,
  createBoundary,
  createDeadline,
  createStatus,
  expired,
  noMetadata,
  setLongTimeout,
  statusCodes,
} from "../core/index.js";
import type { Call, UnaryDone } from "./channel.js";
import { unframeOnly } from "./grpc-frame.js";
import { CANCEL, REFUSED_STREAM, readStatus, statusOfHttp, statusOfReset } from "./grpc-trailers.js";
import { countStream } from "./http2-connection.js";
import type { ChannelContext } from "./http2-context.js";
import { joinSingleValues } from "./single-value-names.js";

const noBytes = new Uint8Array(0);
/** What a call ends with in which something was thrown. */
export const callFault: Status = createStatus(statusCodes.INTERNAL, "the call could not be carried out");
const cancelled = createStatus(statusCodes.CANCELLED, "the call was cancelled");

/** Makes one unary call. A call that the upstream refused without looking at it is sent once more. */
export function startUnaryCall(
  context: ChannelContext,
  headers: http2.OutgoingHttpHeaders,
  frame: Uint8Array,
  timeoutMs: number | undefined,
  done: UnaryDone,
): Call {
  const deadline = createDeadline(timeoutMs);
  let stream: http2.ClientHttp2Stream | undefined;
  let stopTimer: (() => void) | undefined;
  let ended = false;
  let told = false;
  let attempts = 0;
  const boundary = createBoundary(context.onFault);

  /** Whatever throws on the way to it: the caller is told once, and once only. */
  const tell: UnaryDone = (...outcome) => {
    if (told) return;
    told = true;
    done(...outcome);
  };
  const finish = (status: Status, message: Uint8Array, leading: Metadata, trailers: Metadata): void => {
    if (ended) return;
    ended = true;
    stopTimer?.();
    tell(deadline.explain(status), message, leading, trailers);
  };
  const giveUp = (status: Status): void => {
    if (ended) return;
    stream?.close(CANCEL);
    finish(status, noBytes, noMetadata, noMetadata);
  };

  boundary.onBreak(() => tell(callFault, noBytes, noMetadata, noMetadata));
  boundary.onBreak(() => finish(callFault, noBytes, noMetadata, noMetadata));
  boundary.onBreak(() => stream?.close(CANCEL));

  const run = (session: http2.ClientHttp2Session): void => {
    attempts++;
    const current = request(session, headers, context);
    if (current === undefined) {
      queueMicrotask(take);
      return;
    }
    stream = current;
    countStream(session, 1);
    current.on("close", () => countStream(session, -1));
    let first: Uint8Array | undefined;
    let chunks: Uint8Array[] | undefined;
    let size = 0;
    let leading: Metadata | undefined;
    let failure: Error | undefined;

    const conclude = (status: Status, trailers: Metadata): void => {
      if (status.code !== statusCodes.OK) {
        finish(status, noBytes, leading ?? noMetadata, trailers);
        return;
      }
      const message = unframeOnly(chunks ?? (first === undefined ? [] : [first]), context.maxMessageBytes);
      if (message instanceof Uint8Array) finish(status, message, leading ?? noMetadata, trailers);
      else finish(message, noBytes, leading ?? noMetadata, trailers);
    };
    const answered = boundary.guard((received: http2.IncomingHttpHeaders & http2.IncomingHttpStatusHeader) => {
      leading = received as Metadata;
      const status = readStatus(received);
      if (status !== undefined) conclude(status, leading);
      else if (received[":status"] !== 200) {
        finish(statusOfHttp(Number(received[":status"])), noBytes, leading, noMetadata);
        current.close(CANCEL);
      }
    });
    current.on("response", answered);
    const arrived = boundary.guard((chunk: Uint8Array) => {
      size += chunk.length;
      if (size > context.maxMessageBytes + 5) {
        giveUp(
          createStatus(
            statusCodes.RESOURCE_EXHAUSTED,
            `the upstream sent a message larger than max (${context.maxMessageBytes} bytes)`,
          ),
        );
      } else if (first === undefined) first = chunk;
      else if (chunks === undefined) chunks = [first, chunk];
      else chunks.push(chunk);
    });
    current.on("data", arrived);
    const trailed = boundary.guard((received: http2.IncomingHttpHeaders) => {
      const trailers = received as Metadata;
      conclude(
        readStatus(received) ?? createStatus(statusCodes.UNKNOWN, "the upstream ended the call without a status"),
        trailers,
      );
    });
    current.on("trailers", trailed);
    current.on("error", (error: Error) => {
      failure = error;
    });
    const closed = boundary.guard(() => {
      if (ended) return;
      if (current.rstCode === REFUSED_STREAM && leading === undefined && attempts < 2) {
        context.connection.retire(session);
        context.connection.take(begin);
        return;
      }
      finish(lostStatus(session, current, leading !== undefined, failure), noBytes, leading ?? noMetadata, noMetadata);
    });
    current.on("close", closed);
    current.end(frame);
  };
  const begin = boundary.guard((session: http2.ClientHttp2Session | undefined, why: Status): void => {
    if (ended) return;
    if (session !== undefined) run(session);
    else finish(why, noBytes, noMetadata, noMetadata);
  });
  const take = boundary.guard(() => context.connection.take(begin));

  if (timeoutMs !== undefined)
    stopTimer = setLongTimeout(
      boundary.guard(() => giveUp(expired)),
      timeoutMs,
    );
  const ready = context.connection.ready;
  if (ready === undefined) queueMicrotask(take);
  else startNow(boundary, () => run(ready));
  return { cancel: () => giveUp(cancelled) };
}

/** Runs the first step of a call; what it throws is the call's own end, told when its maker has got the call. */
export function startNow(boundary: Boundary, step: () => void): void {
  try {
    step();
  } catch (error) {
    queueMicrotask(
      boundary.guard(() => {
        throw error;
      }),
    );
  }
}

/** Opens a stream; undefined if the session cannot take one more, which retires it. */
export function request(
  session: http2.ClientHttp2Session,
  headers: http2.OutgoingHttpHeaders,
  context: ChannelContext,
): http2.ClientHttp2Stream | undefined {
  try {
    return session.request(headers);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    if (code === "ERR_HTTP2_HEADER_SINGLE_VALUE") return request(session, joinSingleValues(headers), context);
    if (
      code !== "ERR_HTTP2_OUT_OF_STREAMS" &&
      code !== "ERR_HTTP2_GOAWAY_SESSION" &&
      code !== "ERR_HTTP2_INVALID_SESSION"
    )
      throw error;
    context.connection.retire(session);
    return undefined;
  }
}

/** Why a stream ended that brought no status. */
export function lostStatus(
  session: http2.ClientHttp2Session,
  stream: http2.ClientHttp2Stream,
  answered: boolean,
  failure: Error | undefined,
): Status {
  if (session.destroyed) {
    return createStatus(
      statusCodes.UNAVAILABLE,
      `the connection to the upstream was lost${failure === undefined ? "" : `: ${failure.message}`}`,
    );
  }
  if (stream.rstCode !== 0) return statusOfReset(stream.rstCode);
  return answered
    ? createStatus(statusCodes.INTERNAL, "the upstream ended the call without a status")
    : createStatus(statusCodes.UNAVAILABLE, failure?.message ?? "the upstream closed the call without an answer");
}
