import type { ChannelCallOptions, Channel, StreamListener } from "../../../generator/runtime/grpc/channel.js";
import { createMetadata, noMetadata, type MutableMetadata } from "../../../generator/runtime/core/metadata.js";
import type { Fault } from "./fault.js";

/** A channel with a fault on the way to the upstream or back. */
export function faultyChannel(channel: Channel, fault: Fault): Channel {
  if (fault.channel !== undefined) return fault.channel(channel);
  const {
    grpcPath = same,
    wire = same,
    answerWire = same,
    status = same,
    listener: wrapListener = same,
    streamCall = same,
  } = fault;
  const optionsOf = (options: ChannelCallOptions): ChannelCallOptions => {
    const metadata: MutableMetadata = Object.assign(createMetadata(), options.metadata);
    fault.metadata?.(metadata);
    const timeoutMs = fault.timeout === undefined ? options.timeoutMs : fault.timeout(options.timeoutMs);
    return { metadata, ...(timeoutMs !== undefined && { timeoutMs }) };
  };
  return {
    unary: (path, message, options, done) =>
      channel.unary(grpcPath(path), wire(message, path), optionsOf(options), (end, answer, headers, trailers) => {
        const metadata = fault.answerMetadata === "dropped" ? noMetadata : headers;
        done(status(end), end.code === 0 ? answerWire(answer) : answer, metadata, trailers);
      }),
    stream(path, options, listener) {
      const outer = wrapListener(listener);
      const inner: StreamListener = {
        headers: (metadata) => outer.headers(fault.answerMetadata === "dropped" ? noMetadata : metadata),
        message: (bytes) => outer.message(answerWire(bytes)),
        drain: () => outer.drain(),
        end: (end, trailers) => outer.end(status(end), trailers),
      };
      const call = streamCall(channel.stream(grpcPath(path), optionsOf(options), inner));
      return { ...delegate(call), send: (message) => call.send(wire(message, path)) };
    },
    close: (force) => channel.close(force),
  };
}

function delegate(call: ReturnType<Channel["stream"]>): ReturnType<Channel["stream"]> {
  return {
    send: (message) => call.send(message),
    halfClose: () => call.halfClose(),
    cancel: () => call.cancel(),
    pause: () => call.pause(),
    resume: () => call.resume(),
  };
}

function same<T>(value: T): T {
  return value;
}
