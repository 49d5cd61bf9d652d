import { createServer, request, type IncomingMessage, type RequestListener, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** A proxy in front of a gateway that answers some requests wrongly. */
export interface BreakingProxy {
  readonly url: string;
  /** What it does with a request; true: it has answered, and the gateway is not asked. */
  breaks: (incoming: IncomingMessage, answer: ServerResponse) => boolean;
  close(): Promise<void>;
}

/** Starts a proxy that breaks nothing until it is told to. */
export async function startBreakingProxy(target: string): Promise<BreakingProxy> {
  const onRequest: RequestListener = (incoming, answer) => {
    if (proxy.breaks(incoming, answer)) return;
    const { method, url, headers } = incoming;
    const outgoing = request(target + (url ?? ""), { method: method ?? "GET", headers }, (response) => {
      answer.writeHead(response.statusCode ?? 502, response.headers);
      response.pipe(answer);
    });
    outgoing.on("error", () => answer.destroy());
    answer.on("close", () => outgoing.destroy());
    incoming.pipe(outgoing);
  };
  const server = createServer(onRequest);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const proxy: BreakingProxy = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    breaks: () => false,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return proxy;
}
