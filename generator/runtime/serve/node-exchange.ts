import http from "node:http";
import http2 from "node:http2";
import {
  type BodyReceiver,
  type HeaderList,
  type HttpExchange,
  type Progress,
  findHeader,
  isBodyless,
} from "../http/index.js";
import { type ParsedRequest, bytesOfParsed } from "./parsed-body.js";

/** A request of node:http, or of node:http2's compatible interface. */
export type NodeRequest = http.IncomingMessage | http2.Http2ServerRequest;
/** The response that belongs to it. */
export type NodeResponse = http.ServerResponse | http2.Http2ServerResponse;

/** How long a client may go on sending a body that nobody reads, before its connection is cut. */
const LINGER_MS = 2_000;

/** One exchange of a Node server. A class, since one is made for every request. */
export class NodeExchange implements HttpExchange {
  readonly method: string;
  readonly path: string;
  readonly query: string;
  readonly headers: HeaderList;
  readonly fullDuplex = true;
  private readonly request: NodeRequest;
  private readonly response: NodeResponse;
  private readonly parsed: ParsedRequest | undefined;
  private asksFirst: boolean;

  /**
   * `asksFirst` says that the client waits for `100 Continue` before it sends its body, and that it is up to us; `parsed` is what parsers may
   * have left elsewhere than on the request.
   */
  constructor(request: NodeRequest, response: NodeResponse, asksFirst = false, parsed = request as ParsedRequest) {
    const url = request.url ?? "/";
    const target = url.startsWith("/") ? url : pathOf(url);
    const mark = target.indexOf("?");
    this.method = request.method ?? "GET";
    this.path = mark < 0 ? target : target.slice(0, mark);
    this.query = mark < 0 ? "" : target.slice(mark + 1);
    // An empty body that was read shows by its end alone.
    const isRead = request.readableDidRead || request.readableEnded;
    this.headers = isRead ? withoutCoding(request.rawHeaders) : request.rawHeaders;
    this.request = request;
    this.response = response;
    this.parsed = isRead ? parsed : undefined;
    this.asksFirst = asksFirst;
  }

  get remoteAddress(): string {
    const address = this.request.socket.remoteAddress ?? "";
    return address.startsWith("::ffff:") ? address.slice("::ffff:".length) : address;
  }

  get connection(): object {
    return this.request instanceof http.IncomingMessage
      ? this.request.socket
      : (this.request.stream.session ?? this.request.stream);
  }

  get progress(): Progress {
    const { response } = this;
    if (response.writableEnded || response.destroyed) return "ended";
    if (!(response instanceof http.ServerResponse) && response.stream.closed) return "ended";
    return response.headersSent ? "begun" : "unanswered";
  }

  header(name: string): string | undefined {
    return findHeader(this.headers, name);
  }

  readBody(receiver: BodyReceiver): void {
    const { request, response } = this;
    if (this.parsed !== undefined) {
      const bytes = cameEmpty(request) ? noBytes : bytesOfParsed(this.parsed, this.header("content-type"));
      process.nextTick(() => {
        if (bytes.length > 0) receiver.data(bytes);
        receiver.end();
      });
      return;
    }
    let ended = false;
    if (this.asksFirst) response.writeContinue();
    this.asksFirst = false;
    request.on("data", (chunk: Uint8Array) => receiver.data(chunk));
    request.on("end", () => {
      ended = true;
      receiver.end();
    });
    request.on("error", ignore);
    request.on("close", () => {
      if (!ended) receiver.abort();
    });
  }

  pauseBody(): void {
    this.request.pause();
  }

  resumeBody(): void {
    this.request.resume();
  }

  send(status: number, headers: HeaderList, body: string | Uint8Array): void {
    if (this.response.headersSent || this.response.destroyed) return;
    const hasBody = !isBodyless(status);
    const length = typeof body === "string" ? Buffer.byteLength(body) : body.length;
    this.writeHead(status, hasBody ? [...headers, "content-length", String(length)] : headers);
    this.finish(this.method === "HEAD" || !hasBody ? "" : body);
  }

  start(status: number, headers: HeaderList): void {
    if (this.response.headersSent || this.response.destroyed) return;
    this.writeHead(status, headers);
    if (this.response instanceof http.ServerResponse) this.response.flushHeaders();
  }

  write(chunk: string | Uint8Array): boolean {
    if (this.response.destroyed || this.response.writableEnded) return true;
    if (this.response instanceof http.ServerResponse) return this.response.write(chunk);
    // Node 20 sends other bytes in place of a short text that waits behind a long one.
    return this.response.write(typeof chunk === "string" ? Buffer.from(chunk) : chunk);
  }

  end(trailers?: HeaderList): void {
    if (this.response.destroyed || this.response.writableEnded) return;
    if (trailers !== undefined && trailers.length > 0) this.response.addTrailers(toObject(trailers));
    this.finish("");
  }

  abort(): void {
    if (this.response instanceof http.ServerResponse) this.response.destroy();
    else this.response.stream.close(http2.constants.NGHTTP2_INTERNAL_ERROR);
  }

  onDrain(listener: () => void): void {
    this.response.on("drain", listener);
  }

  onClose(listener: () => void): void {
    const { response } = this;
    response.on("close", () => {
      // A response of HTTP/2 that broke off calls itself finished, though it was never ended.
      if (!response.writableEnded || !response.writableFinished) listener();
    });
    response.on("error", ignore);
  }

  private writeHead(status: number, headers: HeaderList): void {
    const { response } = this;
    // A client that never got leave to send its body may send its next request in its place.
    if (this.asksFirst && response instanceof http.ServerResponse) response.shouldKeepAlive = false;
    if (!(response instanceof http.ServerResponse)) response.writeHead(status, toObject(headers));
    else if (response.getHeaderNames().length === 0) response.writeHead(status, headers as string[]);
    else {
      // Beside headers that something before us has set, a list would keep the last of each name only.
      const own = toObject(headers);
      for (const name of additive) addPresent(own, name, response.getHeader(name));
      response.writeHead(status, own);
    }
  }

  private finish(body: string | Uint8Array): void {
    const { request, response } = this;
    if (response instanceof http.ServerResponse) response.end(body);
    else response.end(body);
    if (request.complete) return;
    // The client is still sending: it shall see the answer before its connection is cut.
    const cut = setTimeout(() => {
      if (request.complete || request.destroyed) return;
      if (request instanceof http.IncomingMessage) request.socket.destroy();
      else request.stream.close(http2.constants.NGHTTP2_NO_ERROR);
    }, LINGER_MS);
    cut.unref();
    request.once("end", () => clearTimeout(cut));
    request.resume();
  }
}

function ignore(): void {}

const noBytes = new Uint8Array(0);

/** Whether a request came without a body, so that whoever read it lost nothing. */
function cameEmpty(request: NodeRequest): boolean {
  if (!(request instanceof http.IncomingMessage)) return request.stream.endAfterHeaders;
  const { "content-length": length = "0", "transfer-encoding": coding } = request.headers;
  return length === "0" && coding === undefined;
}

/** The headers of a request whose body was read before us: they say nothing of what is left of it. */
function withoutCoding(headers: HeaderList): HeaderList {
  return headers.filter((_, index) => !/^content-(encoding|length)$/i.test(headers[index - (index % 2)] ?? ""));
}

/** Path and query of a target in absolute form. */
function pathOf(url: string): string {
  const match = /^[a-z][a-z0-9+.-]*:\/\/[^/?#]*(.*)$/i.exec(url);
  const path = match?.[1] ?? "";
  return path.startsWith("/") ? path : `/${path}`;
}

function toObject(headers: HeaderList): Record<string, string | string[]> {
  const object: Record<string, string | string[]> = {};
  for (let index = 0; index + 1 < headers.length; index += 2) {
    const name = (headers[index] ?? "").toLowerCase();
    const value = headers[index + 1] ?? "";
    const present = object[name];
    if (present === undefined) object[name] = value;
    else if (typeof present === "string") object[name] = [present, value];
    else present.push(value);
  }
  return object;
}

/** Headers that add up where both we and something before us have one. */
const additive: readonly string[] = ["set-cookie", "vary"];

function addPresent(
  own: Record<string, string | string[]>,
  name: string,
  present: number | string | string[] | undefined,
): void {
  const value = own[name];
  if (value === undefined || present === undefined) return;
  own[name] = [...[present].flat().map(String), ...[value].flat()];
}
