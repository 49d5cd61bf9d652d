import type { IncomingMessage } from "node:http";
import { WebSocket } from "ws";
import type { CaseRequest } from "./case.js";
import type { ExchangeAnswer, ExchangeOptions } from "./exchange.js";

/**
 * Opens a WebSocket, sends each chunk as a text message (the next one when so many messages have come as it asks for) and gathers the
 * answer: status 101, a line per message, and the close code as header `close-code`. A refused handshake is an answer of its own.
 */
export function exchangeOverSocket(url: URL, what: CaseRequest, options: ExchangeOptions): Promise<ExchangeAnswer> {
  return new Promise((resolve) => {
    const messages: string[] = [];
    let next = 0;
    const { "sec-websocket-protocol": protocols, ...headers } = what.headers;
    const scheme = url.protocol === "https:" ? "wss:" : "ws:";
    const offered = protocols === undefined ? [] : protocols.split(",").map((each) => each.trim());
    const socket = new WebSocket(`${scheme}//${url.host}${what.path}`, offered, {
      headers,
      ...(options.ca !== undefined && { ca: options.ca }),
    });
    const finish = (
      status: number,
      end: ExchangeAnswer["end"],
      more: Readonly<Record<string, string>>,
      body = messages.map((each) => `${each}\n`).join(""),
    ): void => {
      clearTimeout(timer);
      if (end !== "complete") socket.terminate();
      resolve({ status, headers: more, trailers: {}, body: Buffer.from(body), end });
    };
    const timer = setTimeout(() => finish(messages.length > 0 ? 101 : 0, "timeout", {}), options.timeoutMs);
    const send = (): void => {
      for (; next < what.chunks.length; next++) {
        const chunk = what.chunks[next];
        if (chunk === undefined || (chunk.afterFrames !== undefined && messages.length < chunk.afterFrames)) return;
        socket.send(Buffer.from(chunk.data, chunk.encoding).toString("utf8"));
      }
    };
    socket.on("open", send);
    socket.on("message", (data: Buffer) => {
      messages.push(data.toString("utf8"));
      options.onFrames?.(messages.length);
      if (what.hangUpAfterFrames !== undefined && messages.length >= what.hangUpAfterFrames) finish(101, "hung-up", {});
      else send();
    });
    socket.on("unexpected-response", (_, response: IncomingMessage) => {
      const body: Buffer[] = [];
      response.on("data", (chunk: Buffer) => body.push(chunk));
      response.on("end", () =>
        finish(
          response.statusCode ?? 0,
          "complete",
          { "content-type": response.headers["content-type"] ?? "" },
          Buffer.concat(body).toString("utf8"),
        ),
      );
    });
    socket.on("close", (code) => finish(101, "complete", { "close-code": String(code) }));
    socket.on("error", () => finish(messages.length > 0 ? 101 : 0, "broken", {}));
  });
}
