import { type Metadata, noMetadata } from "../core/index.js";
import { isBodyless } from "../http/index.js";
import { completeHead } from "./answer-head.js";
import { acceptsTrailers } from "./error-answer.js";
import { statusOfFault } from "./gateway-answer.js";
import { type GatewayCore, commonHeaders } from "./gateway-core.js";
import type { GuardedExchange } from "./guarded-exchange.js";
import { HookFault } from "./hook-fault.js";
import { type PiecePump, type Pieces, createPiecePump } from "./piece-pump.js";
import type { StreamForm } from "./stream-forms.js";
import type { StreamSession } from "./stream-sides.js";

/** The HTTP answer that a stream is written to: its head, text as a whole or in pieces, heartbeats, and who waits while it is full. */
export class StreamAnswer {
  /** Metadata from before the first message. */
  leading: Metadata = noMetadata;
  readonly #core: GatewayCore;
  readonly #exchange: GuardedExchange;
  readonly #form: StreamForm;
  readonly #session: () => StreamSession;
  #isStarted = false;
  #heartbeat: NodeJS.Timeout | undefined;
  /** Writes a message that goes out in pieces; nothing else may be written meanwhile. */
  #pump: PiecePump | undefined;

  constructor(core: GatewayCore, exchange: GuardedExchange, form: StreamForm, session: () => StreamSession) {
    this.#core = core;
    this.#exchange = exchange;
    this.#form = form;
    this.#session = session;
  }

  /** Whether its head has been sent. */
  get isStarted(): boolean {
    return this.#isStarted;
  }

  /** Whether a part of a message has been written, and the rest has not. */
  get isWithinMessage(): boolean {
    return this.#pump?.hasBegun === true;
  }

  /** Sends the head, if that has not been done. */
  start(contentType: string): void {
    if (this.#isStarted) return;
    const exchange = this.#exchange;
    const { boundary } = exchange;
    const headers = ["content-type", contentType, ...this.#form.headers, ...commonHeaders(this.#core, exchange)];
    const status = completeHead(this.#core, this.#session().call, boundary, headers, { metadata: this.leading });
    const httpStatus = isBodyless(status) ? 200 : status;
    if (httpStatus !== status) boundary.note(new HookFault(`a stream cannot be answered with ${status}: 200 was`));
    this.#isStarted = true;
    exchange.onDrain(() => (this.#pump === undefined ? this.#session().resume() : this.#pump.resume()));
    exchange.start(httpStatus, headers, acceptsTrailers(exchange));
  }

  send(text: string | Uint8Array): void {
    this.#heartbeat?.refresh();
    if (!this.#exchange.write(text)) this.#session().pause();
  }

  /** Writes a message in pieces, between what is before and behind it in its frame. */
  sendPieces(pieces: Pieces, contentType: string, before = "", after = ""): void {
    const exchange = this.#exchange;
    const session = this.#session();
    session.pause();
    const pump = createPiecePump(
      pieces,
      {
        begin: () => {
          this.start(contentType);
          if (before !== "") exchange.write(before);
        },
        write: (piece) => {
          this.#heartbeat?.refresh();
          return exchange.write(piece);
        },
        end: () => {
          this.#pump = undefined;
          if (after === "" || exchange.write(after)) session.resume();
        },
        fail: (error) => {
          if (pump.hasBegun) throw error;
          this.#pump = undefined;
          session.fail({ status: statusOfFault(error) });
        },
        isOver: () => session.ended,
      },
      exchange.boundary,
    );
    this.#pump = pump;
    pump.resume();
  }

  /** Sends the form's heartbeat whenever nothing was sent for so long, unless `mayBeat` objects. */
  beat(milliseconds: number, mayBeat: () => boolean): void {
    const exchange = this.#exchange;
    const stop = (): void => this.stopBeating();
    const beat = exchange.boundary.guard(() => {
      if (this.#pump !== undefined || !mayBeat()) return;
      this.start(this.#form.contentType);
      this.send(this.#form.heartbeat);
    });
    this.#heartbeat = setInterval(beat, milliseconds);
    exchange.onClose(stop);
    exchange.boundary.onBreak(stop);
  }

  stopBeating(): void {
    clearInterval(this.#heartbeat);
  }
}
