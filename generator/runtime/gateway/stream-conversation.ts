import { type Boundary, type Metadata, type Status, statusCodes } from "../core/index.js";
import type { StreamCall, StreamListener } from "../grpc/index.js";
import type { ExchangeRecord } from "./exchange-record.js";
import { type GatewayCore, internalFault } from "./gateway-core.js";
import { runAfter, runBefore, runOnError, withAttempts } from "./gateway-hooks.js";
import type { GatewayCall } from "./hook-types.js";
import type { OpenStream } from "./open-calls.js";
import type { RequestBody } from "./ready-body.js";
import type { Refusal } from "./request-body.js";
import type { StreamInput } from "./stream-input.js";
import type { ResumableStream } from "./stream-resume.js";
import type { StreamSession, StreamSink } from "./stream-sides.js";
import { StreamState } from "./stream-state.js";
import { type StreamTimers, startStreamTimers } from "./stream-timers.js";

/** What a stream carries from the client to the upstream. */
interface Request {
  readonly input: StreamInput;
  readonly context: GatewayCall;
  /** What hooks get to know of it. */
  readonly record: ExchangeRecord | undefined;
}

/** A stream under way. Its two sides are in the states of stream-state.ts; each method is what an event does to them. */
export class Conversation implements StreamSession {
  readonly #core: GatewayCore;
  readonly #sink: StreamSink;
  readonly #boundary: Boundary;
  readonly #resumable: ResumableStream | undefined;
  readonly #request: Request;
  readonly #state: StreamState = new StreamState();
  readonly #timers: StreamTimers;
  readonly #book: OpenStream;
  readonly #endListeners: (() => void)[] = [];
  #call: StreamCall | undefined;
  /** Messages of the client from before the upstream was asked. */
  #waiting: Uint8Array[] = [];
  #isPaused = false;
  isFull = false;

  constructor(
    core: GatewayCore,
    sink: StreamSink,
    boundary: Boundary,
    resumable: ResumableStream | undefined,
    request: Request,
  ) {
    this.#core = core;
    this.#sink = sink;
    this.#boundary = boundary;
    this.#resumable = resumable;
    this.#request = request;
    this.#book = {
      connection: request.context.exchange.connection,
      fail: boundary.guard((status: Status) => this.fail({ status })),
    };
    this.#timers = startStreamTimers(
      boundary,
      core.streams.idleMs,
      () => this.#ask(),
      (status) => this.fail({ status }),
    );
    // Even if ending it in order fails as well, nothing of it is left over.
    boundary.onBreak(() => {
      this.#state.move("ended");
      this.#clear();
    });
    boundary.onBreak(() => this.#call?.cancel());
    boundary.onBreak(() => this.fail({ status: internalFault }));
  }

  /** Counts the stream in, if there is room for it. */
  enter(): void {
    const status = this.#core.open.enterStream(this.#book);
    if (status !== undefined) this.refuse(status);
  }

  /** Fails in a moment: the owner may not be ready to be told within its own call. */
  refuse(status: Status): void {
    this.#state.moveInput("spoilt");
    this.#later(() => this.fail({ status }));
  }

  get call(): GatewayCall {
    return this.#request.context;
  }

  get ended(): boolean {
    return !this.#state.listens;
  }

  accept(body: RequestBody): boolean {
    const state = this.#state;
    if (!state.listens || state.input === "closed") return true;
    this.#timers.touch();
    const wire = this.#request.input(body, state.input === "first");
    if (!(wire instanceof Uint8Array)) {
      this.refuse(wire);
      return true;
    }
    if (state.input === "first") state.moveInput("more");
    if (this.#call === undefined) {
      this.#waiting.push(wire);
      this.#ask();
      this.isFull = true;
    } else if (!this.#call.send(wire)) this.isFull = true;
    return !this.isFull;
  }

  endInput(): void {
    if (!this.#state.listens || !this.#state.moveInput("closed")) return;
    if (this.#call === undefined) this.#ask();
    else this.#call.halfClose();
  }

  pause(): void {
    this.#isPaused = true;
    this.#call?.pause();
  }

  resume(): void {
    this.#isPaused = false;
    this.#call?.resume();
  }

  cancel(): void {
    if (this.#finish()) this.#call?.cancel();
  }

  whenEnded(listener: () => void): void {
    if (this.#state.upstream === "ended") listener();
    else this.#endListeners.push(listener);
  }

  fail(refusal: Refusal, trailers?: Metadata): void {
    if (!this.#finish()) return;
    this.#call?.cancel();
    const status = runOnError(this.#core.hooks, this.#request.context, this.#boundary, refusal.status);
    this.#note(status.code);
    this.#sink.fail(status === refusal.status ? refusal : { status }, trailers);
  }

  #note(code: number): void {
    const { record } = this.#request;
    if (record !== undefined) record.grpcCode = code;
  }

  #later(step: () => void): void {
    queueMicrotask(this.#boundary.guard(step));
  }

  /** Asks the upstream, in a moment: never before the session is in its owner's hands. */
  #ask(): void {
    if (!this.#state.move("asking")) return;
    this.#timers.opened();
    this.#later(() => {
      const { hooks } = this.#core;
      if (this.#state.upstream === "ended") return;
      if (hooks.before === undefined) this.#open();
      else
        runBefore(hooks, this.#request.context, this.#boundary, (status) =>
          status === undefined ? this.#open() : this.fail({ status }),
        );
    });
  }

  #open(): void {
    if (!this.#state.move("open")) return;
    this.#timers.touch();
    const { context } = this.#request;
    const { channel, hooks } = this.#core;
    const options = withAttempts(hooks, context, this.#boundary);
    const call = channel.stream(context.route.method.grpcPath, options, this.#listener());
    this.#call = call;
    // A hook may have thrown before there was a call to cancel.
    if (this.#boundary.broken) return call.cancel();
    if (this.#isPaused) call.pause();
    const messages = this.#waiting;
    this.#waiting = [];
    let free = true;
    for (const message of messages) free = call.send(message);
    const isClosed = this.#state.input === "closed";
    if (isClosed) call.halfClose();
    // A client that was asked to wait is read from again, also behind its last message: it may go away.
    if (isClosed || (messages.length > 0 && free)) this.#drain();
  }

  #drain(): void {
    this.isFull = false;
    this.#sink.drain();
  }

  /** What the upstream's side of the stream does to the client's. */
  #listener(): StreamListener {
    const boundary = this.#boundary;
    const sink = this.#sink;
    const resumable = sink.showsIds ? this.#resumable : undefined;
    return {
      headers: boundary.guard((metadata: Metadata) => {
        if (this.#isOpen) sink.headers(metadata);
      }),
      message: boundary.guard((bytes: Uint8Array) => {
        if (!this.#isOpen) return;
        this.#timers.touch();
        sink.message(bytes, resumable?.eventId(bytes));
      }),
      drain: boundary.guard(() => {
        if (this.#isOpen && this.#waiting.length === 0) this.#drain();
      }),
      end: boundary.guard((status: Status, trailers: Metadata) => {
        if (status.code !== statusCodes.OK) this.fail({ status }, trailers);
        else if (this.#finish()) {
          this.#note(status.code);
          sink.end(trailers);
          runAfter(this.#core.hooks, this.#request.context, boundary, trailers);
        }
      }),
    };
  }

  get #isOpen(): boolean {
    return this.#state.upstream === "open";
  }

  /** Ends the stream for this side; false if it was over before. */
  #finish(): boolean {
    if (!this.#state.move("ended")) return false;
    this.#clear();
    return true;
  }

  #clear(): void {
    this.#timers.stop();
    this.#core.open.leaveStream(this.#book);
    this.#waiting = [];
    for (const listener of this.#endListeners.splice(0)) listener();
  }
}
