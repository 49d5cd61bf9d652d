import type { Metadata } from "../core/index.js";
import type { GatewayCall } from "./hook-types.js";
import type { RequestBody } from "./ready-body.js";
import type { Refusal } from "./request-body.js";

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
  /** What hooks know of it. */
  readonly call: GatewayCall;
  /** Whether it is over: what the client still sends is of no interest. */
  readonly ended: boolean;
  /** Whether `accept` answered false and `drain` has not come since. */
  readonly isFull: boolean;
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
