import { EventEmitter, once } from "node:events";
import type { ChannelCallOptions, Channel, StreamCall } from "../../../generator/runtime/grpc/channel.js";
import type { Metadata } from "../../../generator/runtime/core/metadata.js";
import type { Status } from "../../../generator/runtime/core/status.js";

/** What a unary call gave. */
export interface UnaryResult {
  readonly status: Status;
  readonly message: Uint8Array;
  readonly headers: Metadata;
  readonly trailers: Metadata;
}

/** A unary call as a promise. */
export function callUnary(
  channel: Channel,
  path: string,
  message: Uint8Array,
  options: ChannelCallOptions = {},
): Promise<UnaryResult> {
  return new Promise((resolve) => {
    channel.unary(path, message, options, (status, bytes, headers, trailers) =>
      resolve({ status, message: bytes, headers, trailers }),
    );
  });
}

/** A streaming call with everything it gave so far. */
export interface RecordedStream {
  readonly call: StreamCall;
  readonly messages: string[];
  readonly ended: Promise<Status>;
  /** Resolves once this many messages are there. */
  reached(count: number): Promise<void>;
}

/** Opens a stream and records it; messages are read as UTF-8. */
export function recordStream(
  channel: Channel,
  path: string,
  options: ChannelCallOptions = {},
  onMessage: (index: number, call: StreamCall) => void = () => {},
): RecordedStream {
  const messages: string[] = [];
  const waiting: { readonly count: number; readonly resolve: () => void }[] = [];
  const end = new EventEmitter();
  const ended = once(end, "end").then(([status]) => status as Status);
  const call: StreamCall = channel.stream(path, options, {
    headers: () => {},
    message(bytes) {
      messages.push(Buffer.from(bytes).toString());
      for (const each of waiting) if (messages.length >= each.count) each.resolve();
      onMessage(messages.length, call);
    },
    drain: () => {},
    end: (status) => end.emit("end", status),
  });
  return {
    call,
    messages,
    ended,
    reached: (count) =>
      messages.length >= count ? Promise.resolve() : new Promise((resolve) => waiting.push({ count, resolve })),
  };
}
