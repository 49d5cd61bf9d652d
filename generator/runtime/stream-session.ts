import type { StreamCall } from "./channel.js";
import { buildParameters, statusOfError, type GatewayCore } from "./gateway-core.js";
import { runBefore, runOnError } from "./gateway-hooks.js";
import type { GatewayCall } from "./gateway-options.js";
import type { HttpExchange } from "./http-form.js";
import type { Metadata } from "./metadata.js";
import type { PreparedRoute } from "./prepared-route.js";
import { joinWire } from "./request-message.js";
import { createStatus, statusCodes, type Status } from "./status.js";

/** The client's side of a stream, whatever form it has. `fail` or `end` is called once, as the last. */
export interface StreamSink {
  headers(metadata: Metadata): void;
  message(wire: Uint8Array): void;
  fail(status: Status, trailers?: Metadata): void;
  end(trailers: Metadata): void;
  /** The upstream takes messages again after `accept` answered false. */
  drain(): void;
}

/** A stream between a client and the upstream. */
export interface StreamSession {
  /** Forwards one message of the client, as the pieces of its JSON; false asks to wait for `drain`. */
  accept(pieces: readonly Uint8Array[]): boolean;
  /** The client will send no more. */
  endInput(): void;
  /** Ends the stream with an error that the gateway itself found. */
  fail(status: Status): void;
  pause(): void;
  resume(): void;
  /** The client has gone. */
  cancel(): void;
}

const tooManyStreams = createStatus(statusCodes.RESOURCE_EXHAUSTED, "too many streams are open");
const idle = createStatus(statusCodes.DEADLINE_EXCEEDED, "nothing happened on the stream for too long");

/** Opens a stream to the upstream of a route. Path and query become part of the first message. */
export function openStreamSession(
  core: GatewayCore,
  route: PreparedRoute,
  values: readonly string[],
  exchange: HttpExchange,
  sink: StreamSink,
): StreamSession {
  const incoming = core.readMetadata(exchange);
  const context: GatewayCall = {
    route,
    exchange,
    metadata: "code" in incoming ? {} : incoming.metadata,
    timeoutMs: "code" in incoming ? undefined : incoming.timeoutMs,
  };
  let call: StreamCall | undefined;
  let parameters: Uint8Array | undefined;
  let ended = false;
  let paused = false;
  let inputEnded = false;
  let waiting: Uint8Array[] = [];
  let idleTimer: NodeJS.Timeout | undefined;
  const lastEventId = exchange.header("last-event-id");

  const finish = (): boolean => {
    if (ended) return false;
    ended = true;
    clearTimeout(idleTimer);
    core.openStreams--;
    waiting = [];
    return true;
  };
  const fail = (status: Status, trailers?: Metadata): void => {
    if (!finish()) return;
    call?.cancel();
    sink.fail(runOnError(core.hooks, context, status), trailers);
  };
  const touch = (): void => {
    if (idleTimer !== undefined) idleTimer.refresh();
    else if (core.streams.idleMs !== undefined && !ended) idleTimer = setTimeout(() => fail(idle), core.streams.idleMs);
  };
  const open = (): void => {
    if (ended) return;
    touch();
    const opened = core.channel.stream(route.method.grpcPath, context, {
      headers: (metadata) => {
        if (!ended) sink.headers(metadata);
      },
      message: (bytes) => {
        if (ended) return;
        touch();
        sink.message(bytes);
      },
      drain: () => {
        if (!ended && waiting.length === 0) sink.drain();
      },
      end: (status, trailers) => {
        if (status.code !== statusCodes.OK) fail(status, trailers);
        else if (finish()) {
          sink.end(trailers);
          core.hooks.after?.(context, trailers);
        }
      },
    });
    call = opened;
    if (paused) opened.pause();
    const messages = waiting;
    waiting = [];
    let free = true;
    for (const message of messages) free = opened.send(message);
    if (inputEnded) opened.halfClose();
    else if (messages.length > 0 && free) sink.drain();
  };

  core.openStreams++;
  queueMicrotask(() => {
    if (ended) return;
    if ("code" in incoming) fail(incoming);
    else if (core.openStreams > core.maxStreams) fail(tooManyStreams);
    else if (core.hooks.before === undefined) open();
    else runBefore(core.hooks, context, (status) => (status === undefined ? open() : fail(status)));
  });

  /** What path, query and `Last-Event-ID` say, once. */
  const firstMessage = (wire: Uint8Array): Uint8Array | Status => {
    const extra = buildParameters(core, route, values, exchange);
    if (!(extra instanceof Uint8Array)) return extra;
    parameters = extra;
    const whole = joinWire([wire, extra]);
    return lastEventId === undefined || core.streams.resume === undefined ? whole : core.streams.resume(route, whole, lastEventId);
  };

  return {
    accept(pieces) {
      if (ended) return true;
      touch();
      let wire: Uint8Array | Status;
      try {
        wire = route.readBody(pieces, exchange.header("content-type"));
        if (parameters === undefined) wire = firstMessage(wire);
      } catch (error) {
        wire = statusOfError(error);
      }
      if (!(wire instanceof Uint8Array)) {
        fail(wire);
        return true;
      }
      if (call !== undefined) return call.send(wire);
      waiting.push(wire);
      return false;
    },
    endInput() {
      if (inputEnded) return;
      inputEnded = true;
      call?.halfClose();
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
  };
}
