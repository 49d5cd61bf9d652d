import { type Status, createStatus, statusCodes, nextTurn } from "../core/index.js";
import type { BodyDecoder } from "./body-coding.js";
import type { GuardedExchange } from "./guarded-exchange.js";

/** A status with the HTTP status that says it better than the dialect's table would. */
export interface Refusal {
  readonly status: Status;
  readonly httpStatus?: number;
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
}

/** Receives a whole body in the chunks it came in, or why there is none; `undefined` means that the client has gone. */
export type BodyTaker = (body: readonly Uint8Array[] | Refusal | undefined) => void;

/** Reads a whole request body, at most `maxBodyBytes` of it before and after decompression. `take` is called once. */
export function readWholeBody(exchange: GuardedExchange, rules: BodyRules, take: BodyTaker): void {
  const announced = exchange.header("content-length");
  if (announced !== undefined && Number(announced) > rules.maxBodyBytes) {
    take(tooLarge(rules.maxBodyBytes));
    return;
  }
  const coding = exchange.header("content-encoding");
  const chunks: Uint8Array[] = [];
  let size = 0;
  let done = false;
  let late: ReturnType<typeof setTimeout> | undefined;
  const finish = (body: readonly Uint8Array[] | Refusal | undefined): void => {
    done = true;
    clearTimeout(late);
    take(body);
  };
  exchange.readBody({
    data(chunk) {
      if (done) return;
      size += chunk.length;
      if (size > rules.maxBodyBytes) {
        exchange.pauseBody();
        finish(tooLarge(rules.maxBodyBytes));
      } else chunks.push(chunk);
    },
    end() {
      if (done) return;
      if (coding === undefined || size === 0) finish(chunks);
      else {
        done = true;
        clearTimeout(late);
        decodeBody(chunks, coding, rules, exchange.boundary.guard(take));
      }
    },
    abort() {
      if (!done) finish(undefined);
    },
  });
  // Most bodies are there by the next turn; only the others are worth a timer.
  nextTurn(() => {
    if (done || exchange.boundary.broken) return;
    late = setTimeout(
      exchange.boundary.guard(() => {
        if (!done) finish(tooSlow);
      }),
      rules.timeoutMs,
    );
  });
}

const tooSlow: Refusal = {
  status: createStatus(statusCodes.DEADLINE_EXCEEDED, "the request body took too long to arrive"),
  httpStatus: 408,
};

function decodeBody(chunks: readonly Uint8Array[], coding: string, rules: BodyRules, take: BodyTaker): void {
  const name = coding.trim().toLowerCase();
  if (name === "identity") {
    take(chunks);
    return;
  }
  if (rules.toleratesFalseCoding && looksLikeJson(chunks)) {
    take(chunks);
    return;
  }
  const decoder = rules.decoder;
  if (decoder === undefined || !decoder.knows(name)) {
    take({
      status: createStatus(statusCodes.INVALID_ARGUMENT, `content-encoding ${name} is not supported`),
      httpStatus: 415,
    });
    return;
  }
  decoder.decode(name, chunks, rules.maxBodyBytes, (result) => {
    if (result === "too-large") take(tooLarge(rules.maxBodyBytes));
    else if (result === "malformed")
      take({ status: createStatus(statusCodes.INVALID_ARGUMENT, `the body is not valid ${name}`) });
    else take([result]);
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
