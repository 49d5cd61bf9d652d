import { printFault } from "../core/index.js";
import { type BodyReceiver, type HeaderList, type HttpExchange, type HttpHandler, isBodyless } from "../http/index.js";

/** What a fetch server may know of a request beyond the request. */
export interface FetchContext {
  /** Address of the peer without port. */
  readonly remoteAddress?: string;
  /** The bytes of the body, where something has read them from the request before. */
  readonly body?: Uint8Array;
}

/** A handler in the form of Deno, Bun, Workers and service workers. Answers come as streams; a client that goes away cancels its call. */
export function createFetchHandler(
  handler: HttpHandler,
): (request: Request, context?: FetchContext) => Promise<Response> {
  return (request, context = {}) =>
    new Promise((resolve) => {
      try {
        handler(new FetchExchange(request, context, resolve));
      } catch (error) {
        // A handler answers for what it throws itself; what is left is a request that cannot be answered.
        printFault("a request", error);
        resolve(new Response(null, { status: 500 }));
      }
    });
}

/** Bytes of an answer that may wait for its reader. */
const BUFFER_BYTES = 64 * 1024;

class FetchExchange implements HttpExchange {
  readonly method: string;
  readonly path: string;
  readonly query: string;
  readonly headers: readonly string[];
  readonly remoteAddress: string;
  readonly fullDuplex = true;
  readonly #request: Request;
  readonly #body: Uint8Array | undefined;
  readonly #resolve: (response: Response) => void;
  readonly #closeListeners: (() => void)[] = [];
  #controller: ReadableStreamDefaultController<Uint8Array> | undefined;
  #isClosed = false;
  #isAnswered = false;
  #isFull = false;
  #onDrain: () => void = ignore;
  /** While reading of the request is paused: what has it go on, once somebody waits for that. */
  #paused: { resume: () => void } | undefined;

  constructor(request: Request, { remoteAddress = "", body }: FetchContext, resolve: (response: Response) => void) {
    const { path, query } = splitUrl(request.url);
    const headers: string[] = [];
    request.headers.forEach((value, name) => headers.push(name, value));
    this.method = request.method;
    this.path = path;
    this.query = query;
    this.headers = headers;
    this.remoteAddress = remoteAddress;
    this.#request = request;
    this.#body = body;
    this.#resolve = resolve;
    request.signal.addEventListener("abort", () => this.#close(), { once: true });
  }

  get progress(): HttpExchange["progress"] {
    if (!this.#isAnswered) return "unanswered";
    return this.#isClosed ? "ended" : "begun";
  }

  header(name: string): string | undefined {
    return this.#request.headers.get(name) ?? undefined;
  }

  readBody(receiver: BodyReceiver): void {
    const body = this.#body;
    if (body !== undefined) {
      queueMicrotask(() => {
        receiver.data(body);
        receiver.end();
      });
      return;
    }
    if (this.#request.bodyUsed)
      throw new Error(
        "The body was read before the gateway. Hand its bytes over as `body` of the context, or a clone of the request.",
      );
    void pump(this.#request.body, receiver, () => {
      const paused = this.#paused;
      return paused === undefined ? undefined : new Promise((go) => (paused.resume = go));
    });
  }

  pauseBody(): void {
    this.#paused ??= { resume: ignore };
  }

  resumeBody(): void {
    const paused = this.#paused;
    this.#paused = undefined;
    paused?.resume();
  }

  send(status: number, list: HeaderList, body: string | Uint8Array): void {
    const bytes = toBytes(body);
    if (isBodyless(status)) this.#respond(status, list, null);
    else this.#respond(status, [...list, "content-length", String(bytes.length)], bytes);
    this.#isClosed = true;
  }

  start(status: number, list: HeaderList): void {
    const stream = new ReadableStream<Uint8Array>(
      {
        start: (own) => {
          this.#controller = own;
        },
        pull: () => {
          if (!this.#isFull) return;
          this.#isFull = false;
          this.#onDrain();
        },
        cancel: () => this.#close(),
      },
      new ByteLengthQueuingStrategy({ highWaterMark: BUFFER_BYTES }),
    );
    this.#respond(status, list, stream);
  }

  write(chunk: string | Uint8Array): boolean {
    const controller = this.#controller;
    if (this.#isClosed || controller === undefined) return true;
    controller.enqueue(toBytes(chunk));
    this.#isFull = (controller.desiredSize ?? 0) <= 0;
    return !this.#isFull;
  }

  end(): void {
    if (this.#isClosed) return;
    this.#isClosed = true;
    this.#controller?.close();
  }

  abort(): void {
    if (this.#isClosed) return;
    this.#isClosed = true;
    this.#controller?.error(new Error("the answer was broken off"));
  }

  onDrain(listener: () => void): void {
    this.#onDrain = listener;
  }

  onClose(listener: () => void): void {
    if (this.#isClosed) listener();
    else this.#closeListeners.push(listener);
  }

  /** The client has gone. */
  #close(): void {
    if (this.#isClosed) return;
    this.#isClosed = true;
    for (const listener of this.#closeListeners) listener();
  }

  #respond(status: number, list: HeaderList, body: ConstructorParameters<typeof Response>[0]): void {
    const fields = new Headers();
    for (let index = 0; index + 1 < list.length; index += 2) fields.append(list[index] ?? "", list[index + 1] ?? "");
    this.#resolve(new Response(body, { status, headers: fields }));
    this.#isAnswered = true;
  }
}

const encoder = new TextEncoder();

function toBytes(text: string | Uint8Array): Uint8Array<ArrayBuffer> {
  return typeof text === "string" ? encoder.encode(text) : new Uint8Array(text);
}

async function pump(
  body: ReadableStream<Uint8Array> | null,
  receiver: BodyReceiver,
  gate: () => Promise<void> | undefined,
): Promise<void> {
  try {
    const reader = body?.getReader();
    for (;;) {
      const wait = gate();
      if (wait !== undefined) await wait;
      const next = await reader?.read();
      if (next === undefined || next.done) break;
      receiver.data(next.value);
    }
  } catch {
    receiver.abort();
    return;
  }
  receiver.end();
}

/** Path and query as sent; `URL` would tidy them up. */
function splitUrl(url: string): { readonly path: string; readonly query: string } {
  const match = /^[a-z][a-z0-9+.-]*:\/\/[^/?#]*([^?#]*)(?:\?([^#]*))?/i.exec(url);
  const path = match?.[1] ?? "";
  return { path: path === "" ? "/" : path, query: match?.[2] ?? "" };
}

function ignore(): void {}
