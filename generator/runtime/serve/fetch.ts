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
        handler(createExchange(request, context, resolve));
      } catch (error) {
        // A handler answers for what it throws itself; what is left is a request that cannot be answered.
        printFault("a request", error);
        resolve(new Response(null, { status: 500 }));
      }
    });
}

/** Bytes of an answer that may wait for its reader. */
const BUFFER_BYTES = 64 * 1024;

function createExchange(request: Request, context: FetchContext, resolve: (response: Response) => void): HttpExchange {
  const { path, query } = splitUrl(request.url);
  const headers: string[] = [];
  request.headers.forEach((value, name) => headers.push(name, value));
  const encoder = new TextEncoder();
  let controller: ReadableStreamDefaultController<Uint8Array> | undefined;
  let closed = false;
  let full = false;
  let answered = false;
  let onDrain = ignore;
  const closeListeners: (() => void)[] = [];
  let resumeReading: (() => void) | undefined;
  let reading: "flowing" | "paused" = "flowing";

  const close = (): void => {
    if (closed) return;
    closed = true;
    for (const listener of closeListeners) listener();
  };
  request.signal.addEventListener("abort", close, { once: true });

  const respond = (status: number, list: HeaderList, body: ConstructorParameters<typeof Response>[0]): void => {
    const fields = new Headers();
    for (let index = 0; index + 1 < list.length; index += 2) fields.append(list[index] ?? "", list[index + 1] ?? "");
    resolve(new Response(body, { status, headers: fields }));
    answered = true;
  };

  return {
    method: request.method,
    path,
    query,
    headers,
    remoteAddress: context.remoteAddress ?? "",
    fullDuplex: true,
    get progress() {
      if (answered && closed) return "ended";
      return answered ? "begun" : "unanswered";
    },
    header: (name) => request.headers.get(name) ?? undefined,
    readBody(receiver) {
      if (context.body === undefined && request.bodyUsed)
        throw new Error(
          "The body was read before the gateway. Hand its bytes over as `body` of the context, or a clone of the request.",
        );
      if (context.body !== undefined) {
        const { body } = context;
        queueMicrotask(() => {
          receiver.data(body);
          receiver.end();
        });
        return;
      }
      void pump(request.body, receiver, () =>
        reading === "flowing" ? undefined : new Promise((go) => (resumeReading = go)),
      );
    },
    pauseBody() {
      reading = "paused";
    },
    resumeBody() {
      reading = "flowing";
      resumeReading?.();
      resumeReading = undefined;
    },
    send(status, list, body) {
      const bytes = typeof body === "string" ? encoder.encode(body) : new Uint8Array(body);
      if (isBodyless(status)) respond(status, list, null);
      else respond(status, [...list, "content-length", String(bytes.length)], bytes);
      closed = true;
    },
    start(status, list) {
      const stream = new ReadableStream<Uint8Array>(
        {
          start(own) {
            controller = own;
          },
          pull() {
            if (!full) return;
            full = false;
            onDrain();
          },
          cancel: close,
        },
        new ByteLengthQueuingStrategy({ highWaterMark: BUFFER_BYTES }),
      );
      respond(status, list, stream);
    },
    write(chunk) {
      if (closed || controller === undefined) return true;
      controller.enqueue(typeof chunk === "string" ? encoder.encode(chunk) : new Uint8Array(chunk));
      full = (controller.desiredSize ?? 0) <= 0;
      return !full;
    },
    end() {
      if (closed) return;
      closed = true;
      controller?.close();
    },
    abort() {
      if (closed) return;
      closed = true;
      controller?.error(new Error("the answer was broken off"));
    },
    onDrain(listener) {
      onDrain = listener;
    },
    onClose(listener) {
      if (closed) listener();
      else closeListeners.push(listener);
    },
  };
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
