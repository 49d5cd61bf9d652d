import http from "node:http";
import type { AddressInfo } from "node:net";

/** A request as it came over the wire. */
export interface RecordedRequest {
  readonly method: string;
  /** Path and query as sent. */
  readonly target: string;
  readonly headers: http.IncomingHttpHeaders;
  readonly body: Buffer;
}

/** What the server is to answer; the body in pieces is a stream. */
export interface Answer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array | readonly string[];
}

/** A server that keeps what it is sent, and answers as it is told. */
export interface Recorder {
  readonly url: string;
  readonly requests: readonly RecordedRequest[];
  /** Answers of requests to come, in order; the last one stays. */
  answer(...answers: readonly Answer[]): void;
  /** The last request. */
  last(): RecordedRequest;
  close(): Promise<void>;
}

/** Starts one on a free loopback port. */
export async function startRecorder(): Promise<Recorder> {
  const requests: RecordedRequest[] = [];
  let queue: Answer[] = [{}];
  const server = http.createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const { method = "", url = "", headers } = request;
      requests.push({ method, target: url, headers, body: Buffer.concat(chunks) });
      const { status = 200, headers: own = {}, body = "" } = (queue.length > 1 ? queue.shift() : queue[0]) ?? {};
      response.writeHead(status, { ...own });
      if (typeof body === "string" || body instanceof Uint8Array) response.end(body);
      else {
        for (const piece of body) response.write(piece);
        response.end();
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    answer: (...answers) => void (queue = [...answers]),
    last: () => requests.at(-1) as RecordedRequest,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** A JSON answer. */
export function json(value: unknown, status = 200, type = "application/json"): Answer {
  return { status, headers: { "content-type": type }, body: typeof value === "string" ? value : JSON.stringify(value) };
}
