import type { CaseRequest } from "./case.js";
import { exchange, type ExchangeAnswer, type ExchangeOptions } from "./exchange.js";
import { exchangeOverSocket } from "./socket.js";

/** Sends a case's request to the gateway at `url` in the protocol it names. Never rejects for what the gateway does. */
export function callGateway(url: URL, what: CaseRequest, options: ExchangeOptions): Promise<ExchangeAnswer> {
  return what.protocol === "websocket" ? exchangeOverSocket(url, what, options) : exchange(url, what, options);
}
