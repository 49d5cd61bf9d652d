import { type Status, createStatus, statusCodes } from "../core/index.js";

/** Bounds on streams open at once. */
export interface StreamBounds {
  readonly maxStreams: number;
  readonly maxStreamsPerConnection: number;
}

/** A stream as far as limits and shutdown go. */
export interface OpenStream {
  /** Connection of the client, if the adapter can tell. */
  readonly connection: object | undefined;
  /** Ends it with a last frame that says why. */
  fail(status: Status): void;
}

/** The calls of a gateway that are under way: they are counted, bounded and, at shutdown, ended. */
export interface OpenCalls {
  /** Streams open now. */
  readonly streams: number;
  /** Unary calls waiting for the upstream now. */
  readonly unary: number;
  /** Whether `close` was called. */
  readonly closing: boolean;
  /** Counts a stream in, which `leaveStream` undoes; a status refuses it and has counted nothing. */
  enterStream(stream: OpenStream): Status | undefined;
  leaveStream(stream: OpenStream): void;
  enterUnary(): void;
  leaveUnary(): void;
  /** Refuses further streams, ends those that are open, and waits for the unary calls; false if some are left after `graceMs`. */
  close(graceMs: number): Promise<boolean>;
}

/** Why streams end at shutdown; WebSockets say it with their code 1001 too. */
export const shuttingDown: Status = createStatus(statusCodes.UNAVAILABLE, "the gateway is shutting down");

const tooMany = createStatus(statusCodes.RESOURCE_EXHAUSTED, "too many streams are open");
const tooManyOnConnection = createStatus(
  statusCodes.RESOURCE_EXHAUSTED,
  "too many streams are open on this connection",
);

/** Creates the books of a gateway. */
export function createOpenCalls({ maxStreams, maxStreamsPerConnection }: StreamBounds): OpenCalls {
  const streams = new Set<OpenStream>();
  const perConnection = new WeakMap<object, number>();
  let unary = 0;
  let closing = false;
  let whenIdle: (() => void) | undefined;

  const settle = (): void => {
    if (unary === 0 && streams.size === 0) whenIdle?.();
  };
  return {
    get streams() {
      return streams.size;
    },
    get unary() {
      return unary;
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
    enterUnary() {
      unary++;
    },
    leaveUnary() {
      unary--;
      settle();
    },
    close(graceMs) {
      closing = true;
      for (const stream of streams) stream.fail(shuttingDown);
      return new Promise((resolve) => {
        const timer = setTimeout(() => resolve(false), graceMs);
        whenIdle = () => {
          clearTimeout(timer);
          resolve(true);
        };
        settle();
      });
    },
  };
}
