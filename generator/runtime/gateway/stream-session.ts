import { type Boundary, type Metadata, type Status, createMetadata, createStatus, statusCodes } from "../core/index.js";
import type { StreamCall } from "../grpc/index.js";
import type { HttpRequest } from "../http/index.js";
import { type GatewayCore, buildRequest, internalFault, readBody, refusalOf } from "./gateway-core.js";
import { runAfter, runBefore, runOnError } from "./gateway-hooks.js";
import type { GatewayCall } from "./gateway-options.js";
import type { OpenStream } from "./open-calls.js";
import type { PreparedRoute } from "./prepared-route.js";
import type { RequestBody } from "./ready-body.js";
import type { Refusal } from "./request-body.js";
import { readLastEventId } from "./stream-resume.js";

/** The client's side of a stream, whatever form it has. `fail` or `end` is called once, as the last, and never while the session is made. */
export interface StreamSink {
  /** Whether `message` has a use for event ids. */
  readonly showsIds: boolean;
  headers(metadata: Metadata): void;
  message(wire: Uint8Array, eventId: string | undefined): void;
  fail(refusal: Refusal, trailers?: Metadata): void;
  end(trailers: Metadata): void;
  /** The upstream takes messages again after `accept` answered false. */
  drain(): void;
}

/** A stream between a client and the upstream. */
export interface StreamSession {
  /** Whether it is over: what the client still sends is of no interest. */
  readonly ended: boolean;
  /** Forwards one message of the client; false asks to wait for `drain`. */
  accept(body: RequestBody): boolean;
  /** The client will send no more. */
  endInput(): void;
  /** Ends the stream with an error that the gateway itself found. */
  fail(refusal: Refusal): void;
  /** Stops messages of the upstream until `resume`. */
  pause(): void;
  resume(): void;
  /** The client has gone. */
  cancel(): void;
  /** Adds what is done when the stream is over, however it ended. */
  whenEnded(listener: () => void): void;
}

const idle = createStatus(statusCodes.DEADLINE_EXCEEDED, "nothing happened on the stream for too long");

/**
 * Milliseconds until the upstream is asked although the client has sent nothing yet. Up to then a first message that cannot be read
 * costs the upstream nothing; after that an upstream that speaks first is heard.
 */
const OPEN_AFTER_MS = 100;

/** Opens a stream to the upstream of a route. Path and query become part of the first message. */
export function openStreamSession(
  core: GatewayCore,
  route: PreparedRoute,
  values: readonly string[],
  request: HttpRequest,
  sink: StreamSink,
  boundary: Boundary,
): StreamSession {
  const incoming = core.readMetadata(request);
  const context: GatewayCall = {
    route,
    exchange: request,
    metadata: "code" in incoming ? createMetadata() : incoming.metadata,
    timeoutMs: "code" in incoming ? undefined : incoming.timeoutMs,
  };
  const hooked = core.streams.resume?.(route, readLastEventId(request));
  const resumable = hooked === undefined || "code" in hooked ? undefined : hooked;
  let call: StreamCall | undefined;
  let isFirst = true;
  let asked = false;
  let ended = false;
  /** Something of the client was not right, and the stream is about to fail. */
  let doomed = false;
  let paused = false;
  let inputEnded = false;
  let waiting: Uint8Array[] = [];
  let idleTimer: NodeJS.Timeout | undefined;
  const endListeners: (() => void)[] = [];
  let openTimer: NodeJS.Timeout | undefined;

  const later = (step: () => void): void => queueMicrotask(boundary.guard(step));
  const finish = (): boolean => {
    if (ended) return false;
    ended = true;
    clearTimeout(idleTimer);
    clearTimeout(openTimer);
    core.open.leaveStream(book);
    waiting = [];
    for (const listener of endListeners.splice(0)) listener();
    return true;
  };
  const fail = (refusal: Refusal, trailers?: Metadata): void => {
    if (!finish()) return;
    call?.cancel();
    const status = runOnError(core.hooks, context, boundary, refusal.status);
    sink.fail(status === refusal.status ? refusal : { status }, trailers);
  };
  const touch = (): void => {
    if (idleTimer !== undefined) idleTimer.refresh();
    else if (core.streams.idleMs !== undefined && !ended)
      idleTimer = setTimeout(
        boundary.guard(() => fail({ status: idle })),
        core.streams.idleMs,
      );
  };
  const open = (): void => {
    if (ended) return;
    touch();
    const opened = core.channel.stream(route.method.grpcPath, context, {
      headers: boundary.guard((metadata: Metadata) => {
        if (!ended) sink.headers(metadata);
      }),
      message: boundary.guard((bytes: Uint8Array) => {
        if (ended) return;
        touch();
        sink.message(bytes, sink.showsIds ? resumable?.eventId(bytes) : undefined);
      }),
      drain: boundary.guard(() => {
        if (!ended && waiting.length === 0) sink.drain();
      }),
      end: boundary.guard((status: Status, trailers: Metadata) => {
        if (status.code !== statusCodes.OK) fail({ status }, trailers);
        else if (finish()) {
          sink.end(trailers);
          runAfter(core.hooks, context, boundary, trailers);
        }
      }),
    });
    call = opened;
    if (paused) opened.pause();
    const messages = waiting;
    waiting = [];
    let free = true;
    for (const message of messages) free = opened.send(message);
    if (inputEnded) opened.halfClose();
    // A client that was asked to wait is read from again, also behind its last message: it may go away.
    if (inputEnded || (messages.length > 0 && free)) sink.drain();
  };
  /** Asks the upstream, in a moment: never before the session is in its owner's hands. */
  const ask = (): void => {
    if (asked || ended) return;
    asked = true;
    clearTimeout(openTimer);
    later(() => {
      if (ended) return;
      if (core.hooks.before === undefined) open();
      else runBefore(core.hooks, context, boundary, (status) => (status === undefined ? open() : fail({ status })));
    });
  };

  const book: OpenStream = {
    connection: request.connection,
    fail: boundary.guard((status: Status) => fail({ status })),
  };
  // Even if ending it in order fails as well, nothing of it is left over.
  boundary.onBreak(() => {
    ended = true;
    clearTimeout(idleTimer);
    clearTimeout(openTimer);
    core.open.leaveStream(book);
    for (const listener of endListeners.splice(0)) listener();
  });
  boundary.onBreak(() => call?.cancel());
  boundary.onBreak(() => fail({ status: internalFault }));
  const refusal =
    "code" in incoming ? incoming : hooked !== undefined && "code" in hooked ? hooked : core.open.enterStream(book);
  if (refusal !== undefined) {
    asked = true;
    later(() => fail({ status: refusal }));
  } else openTimer = setTimeout(boundary.guard(ask), OPEN_AFTER_MS);

  /** What goes upstream for a message of the client. */
  const build = (body: RequestBody): Uint8Array | Status => {
    try {
      const wire = isFirst ? buildRequest(core, route, values, request, body) : readBody(route, request, body);
      isFirst = false;
      return resumable === undefined || !(wire instanceof Uint8Array) ? wire : resumable.request(wire);
    } catch (error) {
      return refusalOf(error);
    }
  };

  return {
    get ended() {
      return ended || doomed;
    },
    accept(body) {
      if (ended || doomed) return true;
      touch();
      const wire = build(body);
      if (!(wire instanceof Uint8Array)) {
        // Its owner may not be ready to be told within its own call.
        doomed = true;
        asked = true;
        later(() => fail({ status: wire }));
        return true;
      }
      if (call !== undefined) return call.send(wire);
      waiting.push(wire);
      ask();
      return false;
    },
    endInput() {
      if (inputEnded || ended || doomed) return;
      inputEnded = true;
      if (call === undefined) ask();
      else call.halfClose();
    },
    fail,
    pause() {
      paused = true;
      call?.pause();
    },
    resume() {
      paused = false;
      call?.resume();
    },
    cancel() {
      if (finish()) call?.cancel();
    },
    whenEnded(listener) {
      if (ended) listener();
      else endListeners.push(listener);
    },
  };
}
