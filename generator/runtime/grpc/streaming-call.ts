import {
  createDeadline,
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
import type { ChannelCallOptions, StreamCall, StreamListener } from "./channel.js";
import { MessageReader, type MessageSink } from "./message-reader.js";
import type { PoolCall } from "./pool-call.js";
import type { PooledSession } from "./pooled-session.js";
import type { SessionPool } from "./session-pool.js";
import { mayRetry } from "./unprocessed.js";

/** Messages are kept for another attempt until the upstream answers, as long as they are few. */
const MOST_KEPT_BYTES = 64 * 1024;

/**
 * A streaming call of any kind. What is sent before there is a session waits for it. Each way by which an event enters the call ends in
 * `breakOff` when something is thrown.
 */
export class StreamingCall implements StreamCall, PoolCall, StreamHandler, MessageSink {
  readonly isLong = true;
  isEnded = false;
  isHeld = false;
  readonly #pool: SessionPool;
  readonly #head: RequestHead;
  readonly #listener: StreamListener;
  readonly #onAttempt: ChannelCallOptions["onAttempt"];
  readonly #deadline: Deadline | undefined;
  readonly #stopTimer: (() => void) | undefined;
  readonly #reader: MessageReader;
  #pooled: PooledSession | undefined;
  #stream: Http2Stream | undefined;
  /** What has been sent so far; undefined once it is too much, or the upstream has answered. */
  #kept: Uint8Array[] | undefined = [];
  #keptBytes = 0;
  #owesDrain = false;
  #isHalfClosed = false;
  #leading: HeaderBlock | undefined;
  /** How the upstream ended the call; told to the listener behind the last message. */
  #outcome: { readonly status: Status; readonly trailers: Metadata } | undefined;
  #attempts = 0;
  #isTold = false;

  constructor(
    pool: SessionPool,
    head: RequestHead,
    { timeoutMs, onAttempt }: ChannelCallOptions,
    listener: StreamListener,
  ) {
    this.#onAttempt = onAttempt;
    this.#pool = pool;
    this.#head = head;
    this.#listener = listener;
    this.#reader = new MessageReader(pool.maxMessageBytes);
    if (timeoutMs === undefined) return;
    this.#deadline = createDeadline(timeoutMs);
    this.#stopTimer = setLongTimeout(() => this.refuse(expired), timeoutMs);
  }

  start(pooled: PooledSession): void {
    this.#attempts++;
    try {
      this.#onAttempt?.({ address: pooled.address, attempt: this.#attempts });
      const stream = pooled.session.request(this.#head, this);
      if (stream === undefined) queueMicrotask(() => this.refuse(unsendable));
      else this.#startOn(pooled, stream);
    } catch (error) {
      queueMicrotask(() => this.breakOff(error));
    }
  }

  #startOn(pooled: PooledSession, stream: Http2Stream): void {
    this.#stream = stream;
    this.#pooled = pooled;
    pooled.longStreams++;
    let isFree = true;
    for (const message of this.#kept ?? []) isFree = stream.send(message, false);
    if (this.#isHalfClosed) stream.end();
    if (this.isHeld) stream.pause();
    if (this.#owesDrain && isFree) queueMicrotask(() => this.drain());
    if (this.#keptBytes > MOST_KEPT_BYTES) this.#kept = undefined;
  }

  send(message: Uint8Array): boolean {
    if (this.isEnded || this.#isHalfClosed) return true;
    const stream = this.#stream;
    if (stream === undefined || this.#kept !== undefined) this.#keep(message, stream !== undefined);
    const isFree = stream?.send(message, false) ?? false;
    if (!isFree) this.#owesDrain = true;
    return isFree;
  }

  #keep(message: Uint8Array, isSent: boolean): void {
    this.#keptBytes += message.length;
    if (isSent && this.#keptBytes > MOST_KEPT_BYTES) this.#kept = undefined;
    else (this.#kept ??= []).push(message.length > MOST_KEPT_BYTES ? message : message.slice());
  }

  halfClose(): void {
    if (this.isEnded || this.#isHalfClosed) return;
    this.#isHalfClosed = true;
    this.#stream?.end();
  }

  pause(): void {
    this.isHeld = true;
    this.#stream?.pause();
  }

  resume(): void {
    if (!this.isHeld) return;
    this.isHeld = false;
    this.#reader.release(this);
    this.#conclude();
    // The listener may have paused again while it was served.
    if (!this.isHeld) this.#stream?.resume();
  }

  cancel(): void {
    this.#giveUp(cancelled);
  }

  /** There is no session, or what came is no message, or it came too late. */
  refuse(status: Status): void {
    try {
      this.#giveUp(status);
    } catch (error) {
      this.breakOff(error);
    }
  }

  headers(block: HeaderBlock): void {
    try {
      this.#leading = block;
      this.#kept = undefined;
      const refused = refuseHeaders(block);
      if (refused !== undefined) this.#giveUp(refused);
      else if (block.fields["grpc-status"] === undefined) this.#listener.headers(block.fields);
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
    this.#listener.message(bytes);
  }

  drain(): void {
    this.#owesDrain = false;
    if (this.isEnded) return;
    try {
      this.#listener.drain();
    } catch (error) {
      this.breakOff(error);
    }
  }

  end(trailers: HeaderBlock | undefined): void {
    this.#leaveSession();
    try {
      const status = statusOfEnd(this.#leading, trailers);
      this.#outcome = { status, trailers: trailers?.fields ?? this.#leading?.fields ?? noMetadata };
      this.#conclude();
    } catch (error) {
      this.breakOff(error);
    }
  }

  fail(failure: StreamFailure): void {
    this.#leaveSession();
    if (this.isEnded) return;
    try {
      if (this.#kept !== undefined && mayRetry(failure, this.#attempts)) {
        this.#stream = undefined;
        this.#pool.submit(this);
        return;
      }
      this.#outcome = { status: statusOfFailure(failure), trailers: noMetadata };
      this.#conclude();
    } catch (error) {
      this.breakOff(error);
    }
  }

  /** Whatever was thrown: the upstream is told that nobody listens any more, and the listener hears of the end once. */
  breakOff(error: unknown): void {
    this.#pool.report(error);
    this.isEnded = true;
    this.#kept = undefined;
    try {
      this.#stopTimer?.();
      this.#leaveSession();
      if (this.#stream === undefined) this.#pool.forget(this);
      else this.#stream.reset(errorCodes.CANCEL);
    } catch (another) {
      this.#pool.report(another);
    }
    if (this.#isTold) return;
    this.#isTold = true;
    try {
      this.#listener.end(callFault, noMetadata);
    } catch (another) {
      this.#pool.report(another);
    }
  }

  #leaveSession(): void {
    if (this.#pooled !== undefined) this.#pooled.longStreams--;
    this.#pooled = undefined;
  }

  #conclude(): void {
    if (this.#outcome === undefined || this.isHeld || this.#reader.isReading) return;
    const { status, trailers } = this.#outcome;
    this.#finish(this.#reader.isTruncated && status.code === statusCodes.OK ? truncated : status, trailers);
  }

  #giveUp(status: Status): void {
    if (this.isEnded) return;
    const stream = this.#stream;
    if (stream === undefined) this.#pool.forget(this);
    else {
      this.#leaveSession();
      stream.reset(errorCodes.CANCEL);
    }
    this.#finish(status, noMetadata);
  }

  #finish(status: Status, trailers: Metadata): void {
    if (this.isEnded) return;
    this.isEnded = true;
    this.#stopTimer?.();
    this.#kept = undefined;
    const explained = this.#deadline === undefined ? status : this.#deadline.explain(status);
    this.#isTold = true;
    this.#listener.end(explained, trailers);
  }
}
