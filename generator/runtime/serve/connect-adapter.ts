import type http from "node:http";
import type { Gateway } from "../gateway/index.js";
import { NodeExchange } from "./node-exchange.js";

/** Middleware in the form of Connect and Express. */
export type ConnectMiddleware = (
  request: http.IncomingMessage,
  response: http.ServerResponse,
  next: (error?: unknown) => void,
) => void;

/**
 * Middleware that serves the routes of a gateway and leaves every other path to what comes behind it. It reads bodies itself and best stands
 * before body parsers; behind one it takes what that left, `rawBody` or `body`, and a body of which nothing is left is answered with 500.
 */
export function createConnectMiddleware(gateway: Gateway): ConnectMiddleware {
  return (request, response, next) => {
    const exchange = new NodeExchange(request, response);
    if (gateway.serves(exchange)) gateway.handle(exchange);
    else next();
  };
}
