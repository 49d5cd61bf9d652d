import type http2 from "node:http2";
import {
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
import type { StreamCall, StreamListener } from "./channel.js";
import { createFrameReader, frameMessage } from "./grpc-frame.js";
import { CANCEL, readStatus, statusOfHttp } from "./grpc-trailers.js";
import { countStream } from "./http2-connection.js";
import type { ChannelContext } from "./http2-context.js";
import { callFault, lostStatus, request, startNow } from "./http2-unary.js";

const cancelled = createStatus(statusCodes.CANCELLED, "the call was cancelled");
const NO_STATUS = createStatus(statusCodes.UNKNOWN, "the upstream ended the call without a status");
const TRUNCATED = createStatus(statusCodes.INTERNAL, "the upstream ended in the middle of a message");

/** Opens a streaming call. What is sent before the connection is there waits for it. */
export function openStreamCall(
  context: ChannelContext,
  headers: http2.OutgoingHttpHeaders,
  timeoutMs: number | undefined,
  listener: StreamListener,
): StreamCall {
  const deadline = createDeadline(timeoutMs);
  const reader = createFrameReader(context.maxMessageBytes);
  let stream: http2.ClientHttp2Stream | undefined;
  let waiting: Uint8Array[] = [];
  let halfClosed = false;
  let paused = false;
  let delivering = false;
  let ended = false;
  let told = false;
  /** Set once the upstream has sent everything; told to the listener behind the last message. */
  let outcome: { readonly status: Status; readonly trailers: Metadata } | undefined;
  let stopTimer: (() => void) | undefined;

  const boundary = createBoundary(context.onFault);
  /** Whatever throws on the way to it: the listener is told of the end once, and once only. */
  const tell: StreamListener["end"] = (status, trailers) => {
    if (told) return;
    told = true;
    listener.end(status, trailers);
  };
  const finish = (status: Status, trailers: Metadata): void => {
    if (ended) return;
    ended = true;
    waiting = [];
    stopTimer?.();
    // An upstream that is done need not listen any longer; without this its stream would stay half open.
    if (!halfClosed) stream?.close(CANCEL);
    tell(deadline.explain(status), trailers);
  };
  const giveUp = (status: Status): void => {
    if (ended) return;
    stream?.close(CANCEL);
    stream?.destroy();
    finish(status, noMetadata);
  };
  boundary.onBreak(() => tell(callFault, noMetadata));
  boundary.onBreak(() => finish(callFault, noMetadata));
  boundary.onBreak(() => stream?.close(CANCEL));
  const mayDeliver = (): boolean => !paused && !ended;
  /** Hands out whole messages until there is none, or until the listener has had enough. */
  const deliver = (): void => {
    if (delivering) return;
    delivering = true;
    while (mayDeliver()) {
      const next = reader.next();
      if (next === undefined) break;
      if (next instanceof Uint8Array) listener.message(next);
      else giveUp(next);
    }
    delivering = false;
    if (outcome !== undefined && !paused && !ended) {
      if (reader.isTruncated() && outcome.status.code === statusCodes.OK) finish(TRUNCATED, outcome.trailers);
      else finish(outcome.status, outcome.trailers);
    }
  };

  const run = (session: http2.ClientHttp2Session): void => {
    const current = request(session, headers, context);
    if (current === undefined) {
      queueMicrotask(take);
      return;
    }
    stream = current;
    countStream(session, 1);
    current.on("close", () => countStream(session, -1));
    let answered = false;
    let status: Status | undefined;
    let trailers: Metadata = noMetadata;
    let failure: Error | undefined;
    const opened = boundary.guard((received: http2.IncomingHttpHeaders & http2.IncomingHttpStatusHeader) => {
      answered = true;
      status = readStatus(received);
      if (status !== undefined) trailers = received as Metadata;
      else if (received[":status"] !== 200) giveUp(statusOfHttp(Number(received[":status"])));
      else if (!ended) listener.headers(received as Metadata);
    });
    current.on("response", opened);
    const arrived = boundary.guard((chunk: Uint8Array) => {
      reader.push(chunk);
      deliver();
    });
    current.on("data", arrived);
    const trailed = boundary.guard((received: http2.IncomingHttpHeaders) => {
      trailers = received as Metadata;
      status = readStatus(received) ?? NO_STATUS;
    });
    current.on("trailers", trailed);
    const drained = boundary.guard(() => {
      if (!ended) listener.drain();
    });
    current.on("drain", drained);
    current.on("error", (error: Error) => {
      failure = error;
    });
    const concluded = boundary.guard(() => {
      if (status === undefined) return;
      outcome = { status, trailers };
      deliver();
    });
    current.on("end", concluded);
    const closed = boundary.guard(() => {
      if (ended || outcome !== undefined) return;
      outcome = { status: status ?? lostStatus(session, current, answered, failure), trailers };
      deliver();
    });
    current.on("close", closed);
    const frames = waiting;
    waiting = [];
    let free = true;
    for (const frame of frames) free = current.write(frame);
    if (halfClosed) current.end();
    if (paused) current.pause();
    if (frames.length > 0 && free) queueMicrotask(drained);
  };
  const begin = boundary.guard((session: http2.ClientHttp2Session | undefined, why: Status): void => {
    if (ended) return;
    if (session !== undefined) run(session);
    else finish(why, noMetadata);
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

  return {
    send(message) {
      if (ended || halfClosed) return true;
      const frame = frameMessage(message);
      if (stream !== undefined) return stream.write(frame);
      waiting.push(frame);
      return false;
    },
    halfClose() {
      if (ended || halfClosed) return;
      halfClosed = true;
      stream?.end();
    },
    pause() {
      paused = true;
      stream?.pause();
    },
    resume() {
      if (!paused) return;
      paused = false;
      deliver();
      // The listener may have paused again while it was served.
      if (!paused) stream?.resume();
    },
    cancel: () => giveUp(cancelled),
  };
}
