import type { MethodSchema } from "../core/index.js";

/** What the caller of one call may ask for. */
export interface CallOptions {
  /** Ends the call when aborted; it then fails with CANCELLED. */
  readonly signal?: AbortSignal;
  /** Milliseconds until the call fails with DEADLINE_EXCEEDED, all retries included. Default: that of the transport for unary calls, none for streams; `Infinity` for none. */
  readonly timeoutMs?: number;
  /** Sent with the call, e.g. `{ authorization: token }`. Values of names ending in `-bin` are base64 text. */
  readonly metadata?: Readonly<Record<string, string>> | Headers;
  /** Called with the leading metadata of the answer. */
  readonly onHeader?: (metadata: Headers) => void;
  /** Called with the trailing metadata; empty over fetch, which cannot see trailers. */
  readonly onTrailer?: (metadata: Headers) => void;
  /** Called with the answer of a unary call that went well, as it came; `withResponse` hands it out. Errors carry theirs. */
  readonly onResponse?: (response: ClientResponse) => void;
}

/** The answer of a unary call as it came. */
export interface ClientResponse {
  /** Leading metadata, and the trailing one where the transport sees it. */
  readonly headers: Headers;
  readonly trailers: Headers;
  /** HTTP status, where the answer was HTTP without gRPC. */
  readonly httpStatus?: number;
  /** Its bytes: JSON, or the protobuf message over gRPC. */
  readonly raw?: Uint8Array;
}

/** A call as transports and interceptors see it. */
export interface CallContext {
  /** Own copy of the call: an interceptor may add to it. */
  readonly metadata: Headers;
  /** Aborts on cancellation and on the deadline, with the error to be thrown as its reason if it is a `ClientError`. */
  readonly signal: AbortSignal;
  /** `Date.now()` at which the deadline passes. */
  readonly deadlineMs?: number | undefined;
  readonly onHeader?: ((metadata: Headers) => void) | undefined;
  readonly onTrailer?: ((metadata: Headers) => void) | undefined;
  readonly onResponse?: ((response: ClientResponse) => void) | undefined;
}

/** Messages to be sent: a list whose end is known, or an iterable that produces them while the call runs. */
export type Messages<T> = Iterable<T> | AsyncIterable<T>;

/** A way to carry calls. Interceptors and retries are transports around a transport. */
export interface ClientTransport {
  /** `half`: a bidirectional call must have sent its requests before it gets answers. Default `full`. */
  readonly duplex?: "half" | "full" | undefined;
  /** Milliseconds a unary call may take unless it says so itself. Default 30,000; `Infinity` for no limit. */
  readonly timeoutMs?: number | undefined;
  /** One message there, one back. */
  unary<I, O>(method: MethodSchema<I, O>, input: I, context: CallContext): Promise<O>;
  /** Any streaming kind. Ends when `context.signal` aborts. */
  stream<I, O>(method: MethodSchema<I, O>, inputs: Messages<I>, context: CallContext): AsyncIterable<O>;
  /** Ends connections that the transport holds, after the calls under way, or at once with `force`. */
  close?(force?: boolean): void;
}
