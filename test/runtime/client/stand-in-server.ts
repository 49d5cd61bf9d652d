import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** What a stand-in server was asked. */
export interface SeenRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingMessage["headers"];
  readonly body: string;
}

/** An HTTP server on loopback whose answers a test writes itself. */
export interface StandInServer {
  readonly baseUrl: string;
  readonly seen: readonly SeenRequest[];
  /** Requests whose connection the client closed before their answer had ended. */
  readonly abandoned: () => number;
  close(): Promise<void>;
}

/** Starts a server; `answer` runs after the whole request body has arrived. */
export async function startStandIn(
  answer: (request: SeenRequest, response: ServerResponse, count: number) => void | Promise<void>,
): Promise<StandInServer> {
  const seen: SeenRequest[] = [];
  let abandoned = 0;
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    response.on("close", () => {
      if (!response.writableFinished) abandoned++;
    });
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const one = {
        method: request.method ?? "",
        url: request.url ?? "",
        headers: request.headers,
        body: Buffer.concat(chunks).toString(),
      };
      seen.push(one);
      void Promise.resolve(answer(one, response, seen.length)).catch((error: unknown) =>
        response.destroy(error instanceof Error ? error : undefined),
      );
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    seen,
    abandoned: () => abandoned,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
