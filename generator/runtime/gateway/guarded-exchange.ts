import type { Boundary } from "../core/index.js";
import type { BodyReceiver, HeaderList, HttpExchange, Progress } from "../http/index.js";
import type { ExchangeRecord, WatchedRequest } from "./exchange-record.js";

/** An exchange whose listeners run inside its boundary. */
export interface GuardedExchange extends HttpExchange {
  readonly boundary: Boundary;
  /** What hooks get to know of it; undefined where there is no hook that would. */
  readonly record?: ExchangeRecord | undefined;
}

/** Puts the listeners of an exchange inside a boundary. A class, since one is made for every request. */
export class ExchangeGuard implements GuardedExchange {
  readonly method: string;
  readonly path: string;
  readonly query: string;
  readonly headers: HeaderList;
  readonly fullDuplex: boolean;
  readonly boundary: Boundary;
  readonly record: ExchangeRecord | undefined;
  private readonly inner: HttpExchange;

  constructor(inner: HttpExchange & WatchedRequest, boundary: Boundary) {
    this.method = inner.method;
    this.path = inner.path;
    this.query = inner.query;
    this.headers = inner.headers;
    this.fullDuplex = inner.fullDuplex;
    this.boundary = boundary;
    this.record = inner.record;
    this.inner = inner;
  }

  get remoteAddress(): string {
    return this.inner.remoteAddress;
  }

  get connection(): object | undefined {
    return this.inner.connection;
  }

  get progress(): Progress {
    return this.inner.progress;
  }

  header(name: string): string | undefined {
    return this.inner.header(name);
  }

  readBody(receiver: BodyReceiver): void {
    const { boundary } = this;
    this.inner.readBody({
      data: boundary.guard((chunk: Uint8Array) => receiver.data(chunk)),
      end: boundary.guard(() => receiver.end()),
      abort: boundary.guard(() => receiver.abort()),
    });
  }

  pauseBody(): void {
    this.inner.pauseBody();
  }

  resumeBody(): void {
    this.inner.resumeBody();
  }

  send(status: number, headers: HeaderList, body: string | Uint8Array): void {
    this.inner.send(status, headers, body);
  }

  start(status: number, headers: HeaderList, trailers?: boolean): void {
    this.inner.start(status, headers, trailers);
  }

  write(chunk: string | Uint8Array): boolean {
    return this.inner.write(chunk);
  }

  end(trailers?: HeaderList): void {
    this.inner.end(trailers);
  }

  abort(): void {
    this.inner.abort();
  }

  onDrain(listener: () => void): void {
    this.inner.onDrain(this.boundary.guard(listener));
  }

  onClose(listener: () => void): void {
    this.inner.onClose(this.boundary.guard(listener));
  }
}
