import { type Status, createStatus, statusCodes } from "../core/index.js";

/** Bounds on what is open at once. */
export interface StreamBounds {
  readonly maxStreams: number;
  readonly maxStreamsPerConnection: number;
}

/** A call that a gateway can end. */
export interface OpenCall {
  fail(status: Status): void;
}

/** An open stream. */
export interface OpenStream extends OpenCall {
  /** The connection it came over, if the adapter can tell connections apart. */
  readonly connection: object | undefined;
}

/** How long what is under way may go on at shutdown. */
export interface CloseOptions {
  /** Milliseconds for unary calls to end by themselves, default 5,000; what is left is answered with UNAVAILABLE then. */
  readonly graceMs?: number;
  /** Milliseconds for streams to end by themselves, default 0: each gets a last frame at once. */
  readonly streamGraceMs?: number;
}

/** The calls of a gateway that are under way: they are counted, bounded and, at shutdown, ended. */
export interface OpenCalls {
  /** Streams open now. */
  readonly streams: number;
  /** Unary calls under way now, from their headers to their answer. */
  readonly unary: number;
  /** Whether `close` was called. */
  readonly closing: boolean;
  /** Counts a stream in, which `leaveStream` undoes; a status refuses it and has counted nothing. */
  enterStream(stream: OpenStream): Status | undefined;
  leaveStream(stream: OpenStream): void;
  enterUnary(call: OpenCall): void;
  leaveUnary(call: OpenCall): void;
  /** Refuses further streams and ends what is open when its time is over; false if unary calls had to be ended. */
  close(options?: CloseOptions): Promise<boolean>;
}

/** Why calls end at shutdown; WebSockets say it with their code 1001 too. */
export const shuttingDown: Status = createStatus(statusCodes.UNAVAILABLE, "the gateway is shutting down");

const tooMany = createStatus(statusCodes.RESOURCE_EXHAUSTED, "too many streams are open");
const tooManyOnConnection = createStatus(
  statusCodes.RESOURCE_EXHAUSTED,
  "too many streams are open on this connection",
);

/** Creates the books of a gateway. */
export function createOpenCalls({ maxStreams, maxStreamsPerConnection }: StreamBounds): OpenCalls {
  const streams = new Set<OpenStream>();
  const unary = new Set<OpenCall>();
  const perConnection = new WeakMap<object, number>();
  let closing = false;
  let whenIdle: (() => void) | undefined;

  const settle = (): void => {
    if (unary.size === 0 && streams.size === 0) whenIdle?.();
  };
  const endStreams = (): void => {
    for (const stream of streams) stream.fail(shuttingDown);
  };
  return {
    get streams() {
      return streams.size;
    },
    get unary() {
      return unary.size;
    },
    get closing() {
      return closing;
    },
    enterStream(stream) {
      const { connection } = stream;
      if (closing) return shuttingDown;
      if (streams.size >= maxStreams) return tooMany;
      if (connection !== undefined) {
        const count = perConnection.get(connection) ?? 0;
        if (count >= maxStreamsPerConnection) return tooManyOnConnection;
        perConnection.set(connection, count + 1);
      }
      streams.add(stream);
      return undefined;
    },
    leaveStream(stream) {
      if (!streams.delete(stream)) return;
      const { connection } = stream;
      if (connection !== undefined) perConnection.set(connection, (perConnection.get(connection) ?? 1) - 1);
      settle();
    },
    enterUnary(call) {
      unary.add(call);
    },
    leaveUnary(call) {
      if (unary.delete(call)) settle();
    },
    close({ graceMs = 5_000, streamGraceMs = 0 } = {}) {
      closing = true;
      const streamTimer = streamGraceMs > 0 ? setTimeout(endStreams, streamGraceMs) : undefined;
      if (streamTimer === undefined) endStreams();
      return new Promise((resolve) => {
        let inTime = true;
        const unaryTimer = setTimeout(() => {
          inTime = unary.size === 0;
          for (const call of unary) call.fail(shuttingDown);
          if (streams.size === 0) resolve(inTime);
        }, graceMs);
        whenIdle = () => {
          clearTimeout(streamTimer);
          clearTimeout(unaryTimer);
          resolve(inTime);
        };
        settle();
      });
    },
  };
}
