import { createBoundary } from "../core/index.js";
import type { HttpExchange } from "../http/index.js";
import { answerError } from "./error-answer.js";
import type { WatchedRequest } from "./exchange-record.js";
import { type GatewayCore, internalFault } from "./gateway-core.js";
import { ExchangeGuard, type GuardedExchange } from "./guarded-exchange.js";

/** Puts a boundary around an exchange: what is thrown in it is reported, and answered with INTERNAL as far as an answer is still possible. */
export function guardExchange(core: GatewayCore, inner: HttpExchange & WatchedRequest): GuardedExchange {
  const boundary = createBoundary(
    (error) => core.onFault(error, inner.record?.request ?? inner),
    () => lastResort(core, inner),
  );
  const exchange = new ExchangeGuard(inner, boundary);
  // Hooks know an exchange by one object.
  if (inner.record !== undefined) inner.record.request = exchange;
  return exchange;
}

/** What is left when an exchange has broken, each step for the case that the one before it could not be done. */
function lastResort(core: GatewayCore, inner: HttpExchange & WatchedRequest): readonly (() => void)[] {
  return [
    () => {
      if (inner.progress === "unanswered") answerError(core, inner, { status: internalFault });
    },
    () => {
      if (inner.progress === "unanswered") inner.send(500, ["content-type", "application/json"], plainFault);
    },
    () => {
      if (inner.progress !== "ended") inner.abort();
    },
    () => inner.record?.finish(true),
  ];
}

/** What is answered when the answer in the gateway's dialect cannot be made either. */
export const plainFault: string = JSON.stringify({
  code: internalFault.code,
  message: internalFault.message,
  details: [],
});
