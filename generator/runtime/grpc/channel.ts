import type { Metadata, Status } from "../core/index.js";

/**
 * A way to an upstream that speaks gRPC: message bytes and metadata in, message bytes and metadata out. It knows nothing of messages,
 * so gateways and clients share it, and a faster one can replace the one over node:http2.
 */
export interface Channel {
  /** Sends one message, which must stay as it is until the call has ended, and answers with one; `done` is called exactly once, never before `unary` returns. */
  unary(path: string, message: Uint8Array, options: ChannelCallOptions, done: UnaryDone): Call;
  /** Opens a call of any streaming kind; `listener.end` is called exactly once, as the last of its calls. */
  stream(path: string, options: ChannelCallOptions, listener: StreamListener): StreamCall;
  /** Ends the connection after the calls under way, or at once with `force`; later calls fail with UNAVAILABLE. */
  close(force?: boolean): void;
  /** What is known of the upstream now; absent in channels that cannot tell. */
  state?(): UpstreamState;
}

/** What a channel knows of its upstream. */
export interface UpstreamState {
  readonly addresses: readonly AddressState[];
  /** Calls that wait for a connection, or for room on one. */
  readonly waitingCalls: number;
}

/** One address of an upstream, `127.0.0.1:2379`. */
export interface AddressState {
  readonly address: string;
  /**
   * `ready`: has a connection; `connecting`; `idle`: none is needed; `failed`: could not be reached when that was tried last; `silent`: gives no
   * sign of life.
   */
  readonly state: "ready" | "connecting" | "idle" | "failed" | "silent";
  /** Connections that take calls. */
  readonly connections: number;
  readonly openStreams: number;
}

/** What a call may carry beside its path. */
export interface ChannelCallOptions {
  readonly metadata?: Metadata | undefined;
  /** Milliseconds until the call fails with DEADLINE_EXCEEDED; absent means never. */
  readonly timeoutMs?: number | undefined;
  /** Told of each time the call is sent; what it throws ends the call with INTERNAL. */
  readonly onAttempt?: ((attempt: CallAttempt) => void) | undefined;
}

/** An attempt to reach the upstream with a call. */
export interface CallAttempt {
  /** `127.0.0.1:2379`. */
  readonly address: string;
  /** 1, or more where the call is made again. */
  readonly attempt: number;
}

/** A call under way. */
export interface Call {
  /** Gives the call up: the upstream is told, and the caller sees CANCELLED unless the call has ended already. */
  cancel(): void;
}

/** How a unary call ended. Without OK `message` is empty and must not be used. */
export type UnaryDone = (status: Status, message: Uint8Array, headers: Metadata, trailers: Metadata) => void;

/** Receives what the upstream sends on a streaming call. */
export interface StreamListener {
  /** Leading metadata; not called for an upstream that answers with trailers only. */
  headers(metadata: Metadata): void;
  message(bytes: Uint8Array): void;
  /** The upstream is ready for more after `send` answered false. */
  drain(): void;
  end(status: Status, trailers: Metadata): void;
}

/** A streaming call under way. Calls on it after `end` do nothing. */
export interface StreamCall extends Call {
  /** Sends a message; false asks to wait for `drain`. One of more than 64 KiB is not copied: it must stay as it is until it has been sent. */
  send(message: Uint8Array): boolean;
  /** Tells the upstream that no message will follow. */
  halfClose(): void;
  /** Stops delivery of messages, so that the upstream feels the slow reader, until `resume`. */
  pause(): void;
  resume(): void;
}
