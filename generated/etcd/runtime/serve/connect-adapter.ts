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
 * Middleware that serves the routes of a gateway and leaves every other path to what comes behind it. It reads bodies itself, so it must
 * stand before body parsers.
 */
export function createConnectMiddleware(gateway: Gateway): ConnectMiddleware {
  return (request, response, next) => {
    const exchange = new NodeExchange(request, response);
    if (!gateway.serves(exchange)) next();
    else if (request.readableEnded && request.method !== "GET" && request.method !== "HEAD") {
      next(new Error("The gateway must stand before middleware that reads request bodies."));
    } else gateway.handle(exchange);
  };
}
