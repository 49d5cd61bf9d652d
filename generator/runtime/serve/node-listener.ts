import http from "node:http";
import { printFault } from "../core/index.js";
import type { HttpHandler } from "../http/index.js";
import { NodeExchange, type NodeRequest, type NodeResponse } from "./node-exchange.js";

/** The listener for a node:http or node:http2 server of one's own; `begin` sees each answer of HTTP/1.1 before its handler, `asksFirst` makes it one for the event `checkContinue`. */
export function createNodeListener(
  handler: HttpHandler,
  begin: (response: http.ServerResponse) => void = ignore,
  asksFirst = false,
): (request: NodeRequest, response: NodeResponse) => void {
  return (request, response) => {
    try {
      if (request instanceof http.IncomingMessage && response instanceof http.ServerResponse) {
        begin(response);
        if (hasTwoHosts(request)) {
          response.shouldKeepAlive = false;
          response.writeHead(400, { "content-length": 0 }).end();
          return;
        }
      }
      handler(new NodeExchange(request, response, asksFirst));
    } catch (error) {
      // A handler answers for what it throws itself; what is left is a request that cannot be answered.
      printFault("a request", error);
      response.destroy();
    }
  };
}

/** Two hosts would let a request mean one thing to us and another to who stands before us. */
export function hasTwoHosts({ rawHeaders }: http.IncomingMessage): boolean {
  let hosts = 0;
  for (let index = 0; index < rawHeaders.length; index += 2) {
    const name = rawHeaders[index] ?? "";
    if (name.length === 4 && name.toLowerCase() === "host") hosts++;
  }
  return hosts > 1;
}

function ignore(): void {}
