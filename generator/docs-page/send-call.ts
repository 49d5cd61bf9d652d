import type { CallKind, StreamFormName } from "./document.js";
import type { BuiltRequest } from "./request.js";
import { createStreamReader, readSocketMessage, type StreamPart } from "./stream-reader.js";

/** What a call tells while it goes on; `end` comes last, once. */
export interface CallListener {
  /** Status and headers; of a WebSocket that it is open. */
  head(status: string, isGood: boolean, headers: readonly (readonly [string, string])[]): void;
  /** A whole body. */
  body(bytes: Uint8Array, mediaType: string): void;
  part(part: StreamPart): void;
  end(note: string, isGood: boolean): void;
}

/** A call under way. */
export interface RunningCall {
  stop(): void;
  /** Sends a further message; absent where a request is sent as one. */
  readonly send?: (text: string) => void;
}

/** Sends a request; answers come as they arrive, until the other side ends or `stop` is called. */
export function sendCall(
  request: BuiltRequest,
  kind: CallKind,
  form: StreamFormName | undefined,
  listener: CallListener,
): RunningCall {
  return form === "websocket" ? openSocket(request, listener) : fetchCall(request, kind, form, listener);
}

function fetchCall(
  { method, url, headers, body }: BuiltRequest,
  kind: CallKind,
  form: StreamFormName | undefined,
  listener: CallListener,
): RunningCall {
  const abort = new AbortController();
  const run = async (): Promise<void> => {
    const response = await fetch(url, {
      method,
      headers: headers.map(([name, value]): [string, string] => [name, value]),
      ...(body !== undefined && { body }),
      signal: abort.signal,
      cache: "no-store",
      // Whoever is logged in elsewhere does not send that along.
      credentials: "same-origin",
    });
    listener.head(`${response.status} ${response.statusText}`.trim(), response.ok, [...response.headers]);
    const mediaType = response.headers.get("content-type") ?? "";
    const isStream = kind === "server_streaming" || kind === "bidi_streaming";
    if (!isStream || !response.ok || response.body === null || !/json|event-stream/i.test(mediaType)) {
      listener.body(new Uint8Array(await response.arrayBuffer()), mediaType);
      listener.end("", response.ok);
      return;
    }
    const isGood = await readStream(response.body, form ?? "envelope", listener);
    listener.end(isGood ? "ended by the server" : "ended with an error", isGood);
  };
  run().catch((error: unknown) => {
    const isStopped = abort.signal.aborted;
    listener.end(isStopped ? "stopped" : explain(error), isStopped);
  });
  return { stop: () => abort.abort() };
}

/** Tells each message; false if one of them is an error. */
async function readStream(
  body: ReadableStream<Uint8Array>,
  form: StreamFormName,
  listener: CallListener,
): Promise<boolean> {
  const read = createStreamReader(form);
  const decoder = new TextDecoder();
  const reader = body.getReader();
  let isGood = true;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return isGood;
    for (const part of read(decoder.decode(value, { stream: true }))) {
      if (part.kind === "error") isGood = false;
      listener.part(part);
    }
  }
}

/** A WebSocket, which takes further messages while it is open. A browser can send no header with it but a token. */
function openSocket({ url, headers, body }: BuiltRequest, listener: CallListener): RunningCall {
  const token = headers.find(([name]) => name.toLowerCase() === "authorization")?.[1].replace(/^bearer /i, "");
  const socket = new WebSocket(url.replace(/^http/, "ws"), token === undefined ? [] : ["Bearer", token]);
  let isStopped = false;
  socket.addEventListener("open", () => {
    listener.head("101 Switching Protocols", true, []);
    for (const line of (body ?? "").split("\n")) if (line !== "") socket.send(line);
  });
  socket.addEventListener("message", ({ data }: MessageEvent<unknown>) => {
    if (typeof data === "string") listener.part(readSocketMessage(data));
  });
  socket.addEventListener("close", ({ code, reason }) => {
    const note = isStopped ? "stopped" : code === 1000 ? "ended by the server" : `closed with ${code} ${reason}`.trim();
    listener.end(note, isStopped || code === 1000);
  });
  return {
    stop() {
      isStopped = true;
      socket.close();
    },
    send: (text) => socket.send(text),
  };
}

function explain(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return `no answer: ${text}. Is the server there, and may this page call it?`;
}
