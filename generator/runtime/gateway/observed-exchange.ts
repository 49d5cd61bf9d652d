import { utf8Length } from "../core/index.js";
import type { BodyReceiver, HeaderList, HttpExchange, Progress } from "../http/index.js";
import type { ExchangeRecord } from "./exchange-record.js";

/** An exchange that writes into a record what passes through it. */
export class ObservedExchange implements HttpExchange {
  readonly method: string;
  readonly path: string;
  readonly query: string;
  readonly headers: HeaderList;
  readonly fullDuplex: boolean;
  readonly record: ExchangeRecord;
  private readonly inner: HttpExchange;

  constructor(inner: HttpExchange, record: ExchangeRecord) {
    this.method = inner.method;
    this.path = inner.path;
    this.query = inner.query;
    this.headers = inner.headers;
    this.fullDuplex = inner.fullDuplex;
    this.record = record;
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
    const { record } = this;
    this.inner.readBody({
      data(chunk) {
        record.bytesIn += chunk.length;
        receiver.data(chunk);
      },
      end: () => receiver.end(),
      abort: () => receiver.abort(),
    });
  }

  pauseBody(): void {
    this.inner.pauseBody();
  }

  resumeBody(): void {
    this.inner.resumeBody();
  }

  send(status: number, headers: HeaderList, body: string | Uint8Array): void {
    const { record } = this;
    this.inner.send(status, headers, body);
    record.httpStatus ??= status;
    if (this.method !== "HEAD") record.bytesOut += sizeOf(body);
    record.finish(false);
  }

  start(status: number, headers: HeaderList, trailers?: boolean): void {
    this.inner.start(status, headers, trailers);
    this.record.httpStatus ??= status;
  }

  write(chunk: string | Uint8Array): boolean {
    this.record.bytesOut += sizeOf(chunk);
    return this.inner.write(chunk);
  }

  end(trailers?: HeaderList): void {
    this.inner.end(trailers);
    this.record.finish(false);
  }

  abort(): void {
    this.inner.abort();
    this.record.finish(true);
  }

  onDrain(listener: () => void): void {
    this.inner.onDrain(listener);
  }

  onClose(listener: () => void): void {
    this.inner.onClose(listener);
  }
}

function sizeOf(body: string | Uint8Array): number {
  return typeof body === "string" ? utf8Length(body) : body.length;
}
