import {
  type Boundary,
  type Status,
  createStatus,
  hasTurnTime,
  nextTurn,
  shareTurns,
  statusCodes,
} from "../core/index.js";
import { type BodyBudget, CHUNK_OVERHEAD } from "./body-budget.js";
import type { BodyReceiver } from "../http/index.js";
import type { BodyDecoder } from "./body-coding.js";
import type { GuardedExchange } from "./guarded-exchange.js";
import { createJsonSplitter } from "./json-splitter.js";

/** A status with the HTTP status that says it better than the dialect's table would. */
export interface Refusal {
  readonly status: Status;
  readonly httpStatus?: number;
  /** When the caller may try again. */
  readonly retryAfterSeconds?: number;
}

/** How request bodies are read. */
export interface BodyRules {
  readonly maxBodyBytes: number;
  /** Undoes `Content-Encoding`; absent means that such bodies are refused. */
  readonly decoder?: BodyDecoder | undefined;
  /** A body that names a coding but is not in it is taken as it is. */
  readonly toleratesFalseCoding: boolean;
  /** Milliseconds for a whole body to arrive. */
  readonly timeoutMs: number;
  /** What all bodies together may hold. */
  readonly budget: BodyBudget;
}

/** A whole body in the chunks it came in, or why there is none: the answer to its sender, or that the client has gone. */
export type WholeBody =
  | { readonly kind: "whole"; readonly chunks: readonly Uint8Array[] }
  | { readonly kind: "refused"; readonly refusal: Refusal }
  | { readonly kind: "gone" };

/** Receives a whole body. */
export type BodyTaker = (body: WholeBody) => void;

const gone: WholeBody = { kind: "gone" };

function whole(chunks: readonly Uint8Array[]): WholeBody {
  return { kind: "whole", chunks };
}

function refused(refusal: Refusal): WholeBody {
  return { kind: "refused", refusal };
}

/**
 * Reads a whole request body, at most `maxBodyBytes` of it before and after decompression. `take` is called once: as soon as it is clear that
 * a body of JSON (`isJson`) is none, without waiting for the rest.
 */
export function readWholeBody(exchange: GuardedExchange, rules: BodyRules, isJson: boolean, take: BodyTaker): void {
  const announced = exchange.header("content-length");
  if (announced !== undefined && Number(announced) > rules.maxBodyBytes) {
    take(refused(tooLarge(rules.maxBodyBytes)));
    return;
  }
  const reading = new BodyReading(exchange, rules, isJson, take);
  exchange.boundary.onBreak(() => reading.release());
  exchange.readBody(reading);
  // Most bodies are there by the next turn; only the others are worth a timer and a look.
  nextTurn(exchange.boundary.guard(() => reading.wait()));
}

/** A body while it comes. */
class BodyReading implements BodyReceiver {
  readonly #exchange: GuardedExchange;
  readonly #rules: BodyRules;
  readonly #isJson: boolean;
  readonly #take: BodyTaker;
  readonly #coding: string | undefined;
  readonly #chunks: Uint8Array[];
  #size: number;
  /** Bytes taken from the budget of all bodies. */
  #held: number;
  #done: boolean;
  #late: ReturnType<typeof setTimeout> | undefined;
  #look: (() => void) | undefined;

  constructor(exchange: GuardedExchange, rules: BodyRules, isJson: boolean, take: BodyTaker) {
    this.#exchange = exchange;
    this.#rules = rules;
    this.#isJson = isJson;
    this.#take = take;
    this.#coding = exchange.header("content-encoding");
    this.#chunks = [];
    this.#size = 0;
    this.#held = 0;
    this.#done = false;
    this.#late = undefined;
    this.#look = undefined;
  }

  data(chunk: Uint8Array): void {
    if (this.#done) return;
    this.#size += chunk.length;
    if (this.#size > this.#rules.maxBodyBytes) {
      this.#exchange.pauseBody();
      this.#finish(refused(tooLarge(this.#rules.maxBodyBytes)));
    } else if (this.#hold(chunk.length + CHUNK_OVERHEAD)) {
      for (let at = 0; at < chunk.length; at += LOOK_BYTES) this.#chunks.push(chunk.subarray(at, at + LOOK_BYTES));
      this.#look?.();
    } else {
      this.#exchange.pauseBody();
      this.#finish(refused(tooManyBodies));
    }
  }

  end(): void {
    if (this.#done) return;
    if (this.#coding === undefined || this.#size === 0) {
      this.#finish(whole(this.#chunks));
      return;
    }
    this.#done = true;
    clearTimeout(this.#late);
    const { boundary } = this.#exchange;
    const mayHold = (bytes: number): boolean => !boundary.broken && this.#hold(bytes);
    const take = boundary.guard((body: WholeBody) => this.#finish(body));
    decodeBody(this.#chunks, this.#coding, this.#rules, mayHold, take);
  }

  abort(): void {
    if (!this.#done) this.#finish(gone);
  }

  /** The body is not there yet: it may come too late, or be none. */
  wait(): void {
    if (this.#done) return;
    const { boundary } = this.#exchange;
    const giveUp = boundary.guard(() => {
      if (!this.#done) this.#finish(refused(tooSlow));
    });
    this.#late = setTimeout(giveUp, this.#rules.timeoutMs);
    if (!this.#isJson || this.#coding !== undefined) return;
    this.#look = createLook(
      this.#chunks,
      boundary,
      () => this.#done,
      (body) => this.#finish(body),
    );
    this.#look();
  }

  /** Gives back what was held. */
  release(): void {
    clearTimeout(this.#late);
    this.#rules.budget.give(this.#held);
    this.#held = 0;
  }

  #hold(bytes: number): boolean {
    if (!this.#rules.budget.take(bytes)) return false;
    this.#held += bytes;
    return true;
  }

  #finish(body: WholeBody): void {
    this.#done = true;
    this.release();
    this.#take(body);
  }
}

/** Looks at chunks as they come: at all of them, unless much comes at once. `finish` is told of a body that is no JSON. */
function createLook(
  chunks: readonly Uint8Array[],
  boundary: Boundary,
  isDone: () => boolean,
  finish: (body: WholeBody) => void,
): () => void {
  const splitter = createJsonSplitter();
  let looked = 0;
  let isLooking = false;
  const hasMore = (): boolean => !isDone() && !boundary.broken && looked < chunks.length;
  const lookAtNext = boundary.guard(() => {
    splitter.push(chunks[looked++] as Uint8Array);
    if (splitter.broken) finish(whole(chunks));
  });
  return () => {
    while (hasMore() && hasTurnTime()) lookAtNext();
    if (isLooking || !hasMore()) return;
    isLooking = true;
    shareTurns(() => {
      // What came in the meantime may have been looked at as it came.
      if (hasMore()) lookAtNext();
      isLooking = hasMore();
      return isLooking;
    });
  };
}

/** Bytes that are looked at in one go. */
const LOOK_BYTES = 64 * 1024;

/** The answer to a body for which there is no room. */
export const tooManyBodies: Refusal = {
  status: createStatus(statusCodes.UNAVAILABLE, "the gateway is reading too many request bodies"),
  retryAfterSeconds: 1,
};

const tooSlow: Refusal = {
  status: createStatus(statusCodes.DEADLINE_EXCEEDED, "the request body took too long to arrive"),
  httpStatus: 408,
};

function decodeBody(
  chunks: readonly Uint8Array[],
  coding: string,
  rules: BodyRules,
  mayHold: (bytes: number) => boolean,
  take: BodyTaker,
): void {
  const name = coding.trim().toLowerCase();
  if (name === "identity" || (rules.toleratesFalseCoding && looksLikeJson(chunks))) {
    take(whole(chunks));
    return;
  }
  const decoder = rules.decoder;
  if (decoder === undefined || !decoder.knows(name)) {
    take(
      refused({
        status: createStatus(statusCodes.INVALID_ARGUMENT, `content-encoding ${name} is not supported`),
        httpStatus: 415,
      }),
    );
    return;
  }
  decoder.decode(name, chunks, rules.maxBodyBytes, mayHold, (result) => {
    if (result === "too-large") take(refused(tooLarge(rules.maxBodyBytes)));
    else if (result === "no-room") take(refused(tooManyBodies));
    else if (result === "malformed")
      take(refused({ status: createStatus(statusCodes.INVALID_ARGUMENT, `the body is not valid ${name}`) }));
    else take(whole(result));
  });
}

/** No compressed body begins with a brace or white space. */
function looksLikeJson(chunks: readonly Uint8Array[]): boolean {
  const first = chunks[0]?.[0];
  return first === 0x7b || first === 0x20 || first === 0x0a || first === 0x5b;
}

/** The answer to a body over the limit. */
export function tooLarge(maxBodyBytes: number): Refusal {
  return {
    status: createStatus(statusCodes.RESOURCE_EXHAUSTED, `the request body is larger than ${maxBodyBytes} bytes`),
    httpStatus: 413,
  };
}
