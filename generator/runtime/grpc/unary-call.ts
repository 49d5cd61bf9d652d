import {
  createDeadline,
  createStatus,
  expired,
  noMetadata,
  setLongTimeout,
  statusCodes,
  type Deadline,
  type Metadata,
  type Status,
} from "../core/index.js";
import {
  errorCodes,
  type HeaderBlock,
  type Http2Stream,
  type RequestHead,
  type StreamFailure,
  type StreamHandler,
} from "../http2/index.js";
import {
  callFault,
  cancelled,
  refuseHeaders,
  statusOfEnd,
  statusOfFailure,
  truncated,
  unsendable,
} from "./call-end.js";
import type { Call, ChannelCallOptions, UnaryDone } from "./channel.js";
import { MessageReader, type MessageSink } from "./message-reader.js";
import type { PoolCall } from "./pool-call.js";
import type { PooledSession } from "./pooled-session.js";
import type { SessionPool } from "./session-pool.js";
import { mayRetry } from "./unprocessed.js";

const noBytes = new Uint8Array(0);
const messageless = createStatus(statusCodes.INTERNAL, "the upstream answered OK without a message");
const tooMany = createStatus(statusCodes.INTERNAL, "the upstream answered a unary call with more than one message");

/**
 * A call of one message each way. A class, since one is made for every call: its functions are not. Each way by which an event enters
 * the call ends in `breakOff` when something is thrown.
 */
export class UnaryCall implements Call, PoolCall, StreamHandler, MessageSink {
  readonly isLong = false;
  readonly isHeld = false;
  isEnded = false;
  readonly #pool: SessionPool;
  readonly #head: RequestHead;
  readonly #message: Uint8Array;
  readonly #done: UnaryDone;
  readonly #onAttempt: ChannelCallOptions["onAttempt"];
  readonly #deadline: Deadline | undefined;
  readonly #stopTimer: (() => void) | undefined;
  #reader: MessageReader;
  #stream: Http2Stream | undefined;
  #leading: HeaderBlock | undefined;
  #answer: Uint8Array | undefined;
  #attempts = 0;
  #isTold = false;

  constructor(
    pool: SessionPool,
    head: RequestHead,
    message: Uint8Array,
    { timeoutMs, onAttempt }: ChannelCallOptions,
    done: UnaryDone,
  ) {
    this.#onAttempt = onAttempt;
    this.#pool = pool;
    this.#head = head;
    this.#message = message;
    this.#done = done;
    this.#reader = new MessageReader(pool.maxMessageBytes);
    if (timeoutMs === undefined) return;
    this.#deadline = createDeadline(timeoutMs);
    this.#stopTimer = setLongTimeout(() => this.refuse(expired), timeoutMs);
  }

  start(pooled: PooledSession): void {
    this.#attempts++;
    try {
      this.#onAttempt?.({ address: pooled.address, attempt: this.#attempts });
      this.#stream = pooled.session.request(this.#head, this);
      this.#stream?.send(this.#message, true);
      if (this.#stream === undefined) queueMicrotask(() => this.refuse(unsendable));
    } catch (error) {
      queueMicrotask(() => this.breakOff(error));
    }
  }

  /** There is no session, or what came is no message, or it came too late. */
  refuse(status: Status): void {
    try {
      this.#giveUp(status);
    } catch (error) {
      this.breakOff(error);
    }
  }

  cancel(): void {
    this.#giveUp(cancelled);
  }

  headers(block: HeaderBlock): void {
    try {
      this.#leading = block;
      const refused = refuseHeaders(block);
      if (refused !== undefined) this.#giveUp(refused);
    } catch (error) {
      this.breakOff(error);
    }
  }

  data(bytes: Uint8Array, start: number, end: number): void {
    try {
      this.#reader.push(bytes, start, end, this);
    } catch (error) {
      this.breakOff(error);
    }
  }

  message(bytes: Uint8Array): void {
    if (this.#answer === undefined) this.#answer = bytes;
    else this.#giveUp(tooMany);
  }

  drain(): void {}

  end(trailers: HeaderBlock | undefined): void {
    try {
      const status = statusOfEnd(this.#leading, trailers);
      const trailing = trailers?.fields ?? this.#leading?.fields ?? noMetadata;
      if (status.code !== statusCodes.OK) this.#finish(status, noBytes, trailing);
      else if (this.#reader.isTruncated) this.#finish(truncated, noBytes, trailing);
      else if (this.#answer === undefined) this.#finish(messageless, noBytes, trailing);
      else this.#finish(status, this.#answer, trailing);
    } catch (error) {
      this.breakOff(error);
    }
  }

  fail(failure: StreamFailure): void {
    try {
      if (this.isEnded) return;
      if (!mayRetry(failure, this.#attempts)) {
        this.#finish(statusOfFailure(failure), noBytes, noMetadata);
        return;
      }
      this.#leading = undefined;
      this.#answer = undefined;
      this.#reader = new MessageReader(this.#pool.maxMessageBytes);
      this.#stream = undefined;
      this.#pool.submit(this);
    } catch (error) {
      this.breakOff(error);
    }
  }

  /** Whatever was thrown: the upstream is told that nobody listens any more, and the caller is told once. */
  breakOff(error: unknown): void {
    this.#pool.report(error);
    this.isEnded = true;
    try {
      this.#stopTimer?.();
      if (this.#stream === undefined) this.#pool.forget(this);
      else this.#stream.reset(errorCodes.CANCEL);
    } catch (another) {
      this.#pool.report(another);
    }
    if (this.#isTold) return;
    this.#isTold = true;
    try {
      this.#done(callFault, noBytes, noMetadata, noMetadata);
    } catch (another) {
      this.#pool.report(another);
    }
  }

  #giveUp(status: Status): void {
    if (this.isEnded) return;
    const stream = this.#stream;
    if (stream === undefined) this.#pool.forget(this);
    else stream.reset(errorCodes.CANCEL);
    this.#finish(status, noBytes, noMetadata);
  }

  #finish(status: Status, message: Uint8Array, trailers: Metadata): void {
    if (this.isEnded) return;
    this.isEnded = true;
    this.#stopTimer?.();
    const leading = this.#leading?.fields ?? noMetadata;
    const explained = this.#deadline === undefined ? status : this.#deadline.explain(status);
    this.#isTold = true;
    this.#done(explained, message, leading, trailers);
  }
}
