import { createStatus, noMetadata, statusCodes, type Metadata, type Status } from "../core/index.js";
import {
  errorCodes,
  type HeaderBlock,
  type Http2Stream,
  type RequestHead,
  type StreamFailure,
  type StreamHandler,
} from "../http2/index.js";
import { cancelled, refuseHeaders, statusOfEnd, statusOfFailure, truncated, unsendable } from "./call-end.js";
import type { Call, UnaryDone } from "./channel.js";
import { createDeadline, expired, type Deadline } from "./deadline.js";
import { setLongTimeout } from "./long-timeout.js";
import { MessageReader, type MessageSink } from "./message-reader.js";
import type { PoolCall } from "./pool-call.js";
import type { PooledSession } from "./pooled-session.js";
import type { SessionPool } from "./session-pool.js";
import { mayRetry } from "./unprocessed.js";

const noBytes = new Uint8Array(0);
const messageless = createStatus(statusCodes.INTERNAL, "the upstream answered OK without a message");
const tooMany = createStatus(statusCodes.INTERNAL, "the upstream answered a unary call with more than one message");

/** A call of one message each way. A class, since one is made for every call: its functions are not. */
export class UnaryCall implements Call, PoolCall, StreamHandler, MessageSink {
  readonly isLong = false;
  readonly isHeld = false;
  isEnded = false;
  readonly #pool: SessionPool;
  readonly #head: RequestHead;
  readonly #message: Uint8Array;
  readonly #done: UnaryDone;
  readonly #deadline: Deadline | undefined;
  readonly #stopTimer: (() => void) | undefined;
  readonly #maxMessageBytes: number;
  #reader: MessageReader;
  #stream: Http2Stream | undefined;
  #leading: HeaderBlock | undefined;
  #answer: Uint8Array | undefined;
  #attempts = 0;

  constructor(
    pool: SessionPool,
    head: RequestHead,
    message: Uint8Array,
    timeoutMs: number | undefined,
    maxMessageBytes: number,
    done: UnaryDone,
  ) {
    this.#pool = pool;
    this.#head = head;
    this.#message = message;
    this.#done = done;
    this.#maxMessageBytes = maxMessageBytes;
    this.#reader = new MessageReader(maxMessageBytes);
    if (timeoutMs !== undefined) {
      this.#deadline = createDeadline(timeoutMs);
      this.#stopTimer = setLongTimeout(() => this.#giveUp(expired), timeoutMs);
    }
  }

  start(pooled: PooledSession): void {
    this.#attempts++;
    const stream = pooled.session.request(this.#head, this);
    if (stream === undefined) queueMicrotask(() => this.#giveUp(unsendable));
    else {
      this.#stream = stream;
      stream.send(this.#message, true);
    }
  }

  /** There is no session, or what came is no message. */
  refuse(status: Status): void {
    this.#giveUp(status);
  }

  cancel(): void {
    this.#giveUp(cancelled);
  }

  headers(block: HeaderBlock): void {
    this.#leading = block;
    const refused = refuseHeaders(block);
    if (refused !== undefined) this.#giveUp(refused);
  }

  data(bytes: Uint8Array, start: number, end: number): void {
    this.#reader.push(bytes, start, end, this);
  }

  message(bytes: Uint8Array): void {
    if (this.#answer === undefined) this.#answer = bytes;
    else this.#giveUp(tooMany);
  }

  drain(): void {}

  end(trailers: HeaderBlock | undefined): void {
    const status = statusOfEnd(this.#leading, trailers);
    const trailing = trailers?.fields ?? this.#leading?.fields ?? noMetadata;
    if (status.code !== statusCodes.OK) this.#finish(status, noBytes, trailing);
    else if (this.#reader.isTruncated) this.#finish(truncated, noBytes, trailing);
    else if (this.#answer === undefined) this.#finish(messageless, noBytes, trailing);
    else this.#finish(status, this.#answer, trailing);
  }

  fail(failure: StreamFailure): void {
    if (this.isEnded) return;
    if (mayRetry(failure, this.#attempts)) {
      this.#leading = undefined;
      this.#answer = undefined;
      this.#reader = new MessageReader(this.#maxMessageBytes);
      this.#stream = undefined;
      this.#pool.submit(this);
    } else this.#finish(statusOfFailure(failure), noBytes, noMetadata);
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
    this.#done(this.#deadline === undefined ? status : this.#deadline.explain(status), message, leading, trailers);
  }
}
