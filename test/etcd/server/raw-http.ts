import { EventEmitter, once } from "node:events";
import net from "node:net";

/** What came back over a raw connection. */
export interface RawAnswer {
  /** Undefined if nothing came in time. */
  readonly status: number | undefined;
  readonly headers: ReadonlyMap<string, string>;
  readonly body: string;
  /** The answer, or the connection, had come to its end. */
  readonly ended: boolean;
}

/** A request that is written to the socket as it is. */
export interface RawRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
  /** Chunked, without the last chunk. */
  readonly leaveOpen?: boolean;
}

/** A connection with one request on it, whose answer may still be coming. */
export interface RawExchange {
  /** Waits until the answer has ended, `enough` says so, or the time is over. */
  read(enough: (answer: RawAnswer) => boolean, timeoutMs: number): Promise<RawAnswer>;
  close(): void;
}

/** Sends one HTTP/1.1 request without any client's help or opinion. */
export function sendRaw(port: number, request: RawRequest): RawExchange {
  const socket = net.connect(port, "127.0.0.1");
  let received = Buffer.alloc(0);
  let closed = false;
  const news = new EventEmitter();
  socket.on("data", (chunk) => {
    received = Buffer.concat([received, chunk]);
    news.emit("news");
  });
  socket.on("close", () => {
    closed = true;
    news.emit("news");
  });
  socket.on("error", () => {});
  const names = new Set(Object.keys(request.headers).map((name) => name.toLowerCase()));
  const lines = [
    `${request.method} ${request.path} HTTP/1.1`,
    ...(names.has("host") ? [] : [`Host: 127.0.0.1:${port}`]),
    ...Object.entries(request.headers).map(([name, value]) => `${name}: ${value}`),
    ...(names.has("transfer-encoding") || (request.method === "GET" && request.body.length === 0)
      ? []
      : [`Content-Length: ${request.body.length}`]),
  ];
  socket.write(`${lines.join("\r\n")}\r\n\r\n`);
  if (request.leaveOpen === true)
    socket.write(
      Buffer.concat([Buffer.from(`${request.body.length.toString(16)}\r\n`), request.body, Buffer.from("\r\n")]),
    );
  else socket.write(request.body);
  return {
    async read(enough, timeoutMs) {
      const end = Date.now() + timeoutMs;
      for (;;) {
        const answer = parse(received, closed, request.method === "HEAD");
        const left = end - Date.now();
        if (answer.ended || enough(answer) || left <= 0) return answer;
        await once(news, "news", { signal: AbortSignal.timeout(left) }).catch(() => {});
      }
    },
    close: () => socket.destroy(),
  };
}

function parse(bytes: Buffer, closed: boolean, isHead: boolean): RawAnswer {
  const text = bytes.toString("latin1");
  const end = text.indexOf("\r\n\r\n");
  if (end < 0) return { status: undefined, headers: new Map(), body: "", ended: closed };
  const [first = "", ...lines] = text.slice(0, end).split("\r\n");
  const status = Number(first.split(" ")[1]);
  // 100 Continue goes ahead of the answer.
  if (status === 100) return parse(bytes.subarray(end + 4), closed, isHead);
  const headers = new Map(
    lines.map((line) => [line.slice(0, line.indexOf(":")).toLowerCase(), line.slice(line.indexOf(":") + 1).trim()]),
  );
  const rest = bytes.subarray(end + 4);
  if (isHead) return { status, headers, body: "", ended: true };
  if (headers.get("transfer-encoding") === "chunked") {
    const { body, ended } = unchunk(rest);
    return { status, headers, body: body.toString("utf8"), ended: ended || closed };
  }
  const length = Number(headers.get("content-length") ?? Number.NaN);
  return { status, headers, body: rest.toString("utf8"), ended: closed || rest.length >= length };
}

function unchunk(bytes: Buffer): { body: Buffer; ended: boolean } {
  const parts: Buffer[] = [];
  for (let at = 0; ;) {
    const line = bytes.indexOf("\r\n", at);
    if (line < 0) return { body: Buffer.concat(parts), ended: false };
    const size = Number.parseInt(bytes.toString("latin1", at, line), 16);
    if (size === 0) return { body: Buffer.concat(parts), ended: true };
    if (bytes.length < line + 2 + size + 2)
      return { body: Buffer.concat([...parts, bytes.subarray(line + 2)]), ended: false };
    parts.push(bytes.subarray(line + 2, line + 2 + size));
    at = line + 2 + size + 2;
  }
}
