import type { HttpRequest } from "../http/index.js";
import type { AnswerHeaders, FinishedExchange } from "./hook-types.js";
import type { Route } from "./route.js";

/** What becomes known of an exchange that hooks watch, while it goes on. Only made where there is such a hook. */
export interface ExchangeRecord {
  /** Sent with whatever is answered. */
  readonly answerHeaders: AnswerHeaders;
  /** What hooks know the exchange as. */
  request: HttpRequest;
  httpStatus: number | undefined;
  grpcCode: number | undefined;
  bytesIn: number;
  bytesOut: number;
  /** Notes which route was found. */
  found(route: Route | undefined, pattern: string | undefined): void;
  /** The exchange is over; what is said of it later is of no interest. */
  finish(aborted: boolean): void;
}

/** A request that hooks may watch. */
export interface WatchedRequest extends HttpRequest {
  readonly record?: ExchangeRecord | undefined;
}

const CLIENT_CLOSED_REQUEST = 499;
const CANCELLED = 1;

/** Begins the record of an exchange. `tell` does not throw. */
export function beginRecord(
  request: HttpRequest,
  transport: "http" | "websocket",
  tell: (finished: FinishedExchange) => void,
): ExchangeRecord {
  const startedMs = performance.now();
  let isOver = false;
  let route: Route | undefined;
  let pattern: string | undefined;
  const record: ExchangeRecord = {
    request,
    answerHeaders: Object.create(null) as AnswerHeaders,
    httpStatus: undefined,
    grpcCode: undefined,
    bytesIn: 0,
    bytesOut: 0,
    found(matched, itsPattern) {
      route = matched;
      pattern = itsPattern;
    },
    finish(aborted) {
      if (isOver) return;
      isOver = true;
      const { httpStatus, grpcCode, bytesIn, bytesOut } = record;
      tell({
        request: record.request,
        transport,
        route,
        pattern,
        httpStatus: httpStatus ?? CLIENT_CLOSED_REQUEST,
        grpcCode: grpcCode ?? (aborted && route !== undefined ? CANCELLED : undefined),
        bytesIn,
        bytesOut,
        durationMs: performance.now() - startedMs,
        aborted,
      });
    },
  };
  return record;
}
