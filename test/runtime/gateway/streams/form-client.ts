import http from "node:http";
import http2 from "node:http2";
import { WebSocket } from "ws";

/** Ways in which a client may have its stream. */
export const formNames = ["envelope", "ndjson", "sse", "array", "websocket"] as const;
export type FormName = (typeof formNames)[number];

/** One frame as a client of any form sees it, taken out of its envelope. */
export interface Frame {
  readonly kind: "message" | "error";
  readonly text: string;
  readonly id?: string;
}

/** How a stream ended: well, with an error that the client could read, or cut off. */
export interface Outcome {
  readonly how: "end" | "error" | "cut";
  /** HTTP status of the answer, or close code of the socket. */
  readonly code: number;
  /** Text of the error, if there was one. */
  readonly error: string;
  readonly messages: readonly string[];
  readonly ids: readonly (string | undefined)[];
}

/** A client with an open stream. */
export interface FormClient {
  send(json: string): void;
  /** Sends, and resolves once the operating system has taken it. */
  push(json: string): Promise<void>;
  /** Tells the gateway that nothing will follow. */
  endInput(): void;
  /** Stops and goes on reading from the socket. */
  pause(): void;
  resume(): void;
  /** Vanishes without a word. */
  destroy(): void;
  readonly messages: readonly string[];
  /** Resolves when so many messages are there; rejects if the stream ends before. */
  received(count: number): Promise<readonly string[]>;
  readonly outcome: Promise<Outcome>;
}

/** Settings of a client. */
export interface FormClientOptions {
  readonly headers?: Readonly<Record<string, string>>;
  readonly method?: string;
  /** Speak HTTP/2 in the clear. */
  readonly http2?: boolean;
  /** Do not keep the messages, only count them by `onMessage`. */
  readonly onMessage?: (text: string) => void;
  readonly protocols?: readonly string[];
}

const accepts: Readonly<Record<Exclude<FormName, "websocket">, string>> = {
  envelope: "application/json",
  ndjson: "application/x-ndjson",
  sse: "text/event-stream",
  array: "application/json;stream=array",
};

/** Opens a stream in a form. */
export function openForm(form: FormName, port: number, path: string, options: FormClientOptions = {}): FormClient {
  if (form === "websocket") return openSocket(port, path, options);
  return options.http2 === true ? openHttp2(form, port, path, options) : openHttp1(form, port, path, options);
}

function ignore(): void {}

/** Collects frames and settles the promises. */
function createCollector(onMessage?: (text: string) => void): {
  readonly messages: string[];
  readonly outcome: Promise<Outcome>;
  take(frame: Frame): void;
  finish(how: Outcome["how"], code: number, error?: string): void;
  received(count: number): Promise<readonly string[]>;
} {
  const messages: string[] = [];
  const ids: (string | undefined)[] = [];
  let count = 0;
  let errorText = "";
  let settle: (outcome: Outcome) => void = ignore;
  let done: Outcome | undefined;
  const outcome = new Promise<Outcome>((resolve) => (settle = resolve));
  let waiters: {
    readonly count: number;
    readonly resolve: (messages: readonly string[]) => void;
    readonly reject: (error: Error) => void;
  }[] = [];
  return {
    messages,
    outcome,
    take(frame) {
      if (frame.kind === "error") {
        errorText = frame.text;
        return;
      }
      count++;
      if (onMessage === undefined) {
        messages.push(frame.text);
        ids.push(frame.id);
      } else onMessage(frame.text);
      waiters = waiters.filter((waiter) => {
        if (count < waiter.count) return true;
        waiter.resolve(messages);
        return false;
      });
    },
    finish(how, code, error = "") {
      if (done !== undefined) return;
      const text = errorText === "" ? error : errorText;
      done = { how: errorText === "" ? how : "error", code, error: text, messages, ids };
      settle(done);
      for (const waiter of waiters)
        waiter.reject(
          new Error(`the stream ended after ${count} messages: ${JSON.stringify({ ...done, messages: count })}`),
        );
      waiters = [];
    },
    received: (wanted) =>
      new Promise((resolve, reject) => {
        if (count >= wanted) resolve(messages);
        else if (done !== undefined) reject(new Error(`the stream ended after ${count} messages: ${done.error}`));
        else waiters.push({ count: wanted, resolve, reject });
      }),
  };
}

type HttpForm = Exclude<FormName, "websocket">;

/** Cuts the text of a body into frames; throws on anything the form does not allow. */
export function createFrameCutter(
  form: HttpForm,
  take: (frame: Frame) => void,
): { push(text: string): void; end(): "end" | "cut" } {
  let parts: string[] = [];
  let closed = form !== "array" && form !== "sse";
  const separator = form === "sse" ? "\n\n" : "\n";
  const cut = (piece: string): void => {
    switch (form) {
      case "envelope":
      case "ndjson": {
        if (piece === "") return;
        const json = JSON.parse(piece) as Record<string, unknown>;
        if ("error" in json) take({ kind: "error", text: JSON.stringify(json["error"]) });
        else take({ kind: "message", text: form === "ndjson" ? piece : piece.slice('{"result":'.length, -1) });
        return;
      }
      case "sse": {
        const lines = new Map(
          piece
            .split("\n")
            .filter((line) => !line.startsWith(":"))
            .map((line) => line.split(/: (.*)/s).slice(0, 2) as [string, string]),
        );
        const data = lines.get("data");
        if (data === undefined) return;
        JSON.parse(data);
        const event = lines.get("event");
        if (event === "end") closed = true;
        else if (event === "error") {
          closed = true;
          take({ kind: "error", text: data });
        } else
          take({
            kind: "message",
            text: data,
            ...(lines.get("id") !== undefined && { id: lines.get("id") as string }),
          });
        return;
      }
      case "array": {
        let line = piece;
        if (line.startsWith("[")) line = line.slice(1);
        if (line.endsWith("]")) {
          closed = true;
          line = line.slice(0, -1);
        }
        line = line.replace(/,$/, "");
        if (line === "") return;
        const json = JSON.parse(line) as Record<string, unknown>;
        if ("error" in json) take({ kind: "error", text: JSON.stringify(json["error"]) });
        else take({ kind: "message", text: line });
        return;
      }
      default:
        form satisfies never;
    }
  };
  return {
    push(text) {
      parts.push(text);
      // A long message in many pieces is put together once.
      const mayEnd = text.includes("\n") || (form === "array" && text.endsWith("}"));
      if (!mayEnd) return;
      const pieces = parts.join("").split(separator);
      let rest = pieces.pop() ?? "";
      pieces.forEach(cut);
      // An element of an array has its comma in front of the next one.
      if (form === "array" && rest.endsWith("}") && isWhole(rest.replace(/^\[/, ""))) {
        cut(rest);
        rest = "";
      }
      parts = [rest];
    },
    end() {
      const rest = parts.join("");
      if (rest !== "") cut(rest);
      return closed ? "end" : "cut";
    },
  };
}

function isWhole(json: string): boolean {
  try {
    JSON.parse(json);
    return true;
  } catch {
    return false;
  }
}

function openHttp1(form: HttpForm, port: number, path: string, options: FormClientOptions): FormClient {
  const collector = createCollector(options.onMessage);
  const request = http.request({
    port,
    host: "127.0.0.1",
    path,
    method: options.method ?? "POST",
    headers: { accept: accepts[form], ...options.headers },
    agent: false,
  });
  request.on("error", (error) => collector.finish("cut", 0, error.message));
  let response: http.IncomingMessage | undefined;
  let paused = false;
  request.on("response", (incoming) => {
    response = incoming;
    readBody(form, incoming, incoming.statusCode ?? 0, collector, () => incoming.complete);
    if (paused) incoming.pause();
  });
  request.flushHeaders();
  return {
    send: (json) => void request.write(json),
    push: (json) => new Promise((resolve) => request.write(json, () => resolve())),
    endInput: () => void request.end(),
    pause() {
      paused = true;
      response?.pause();
    },
    resume() {
      paused = false;
      response?.resume();
    },
    destroy: () => void request.destroy(),
    messages: collector.messages,
    received: (count) => collector.received(count),
    outcome: collector.outcome,
  };
}

function readBody(
  form: HttpForm,
  stream: NodeJS.ReadableStream & { setEncoding(encoding: "utf8"): unknown },
  status: number,
  collector: ReturnType<typeof createCollector>,
  isComplete: () => boolean,
): void {
  let errorBody = "";
  const cutter = createFrameCutter(form, (frame) => collector.take(frame));
  stream.setEncoding("utf8");
  stream.on("data", (chunk: string) => {
    try {
      if (status === 200) cutter.push(chunk);
      else errorBody += chunk;
    } catch (error) {
      collector.finish("cut", status, `malformed: ${String(error)}`);
    }
  });
  stream.on("error", () => {});
  const conclude = (): void => {
    if (!isComplete()) collector.finish("cut", status);
    // What the upstream itself says of a stream is a frame, even as its first.
    else if (status !== 200)
      collector.finish("error", status, /^\{"error":(\{.*\})\}$/s.exec(errorBody)?.[1] ?? errorBody);
    else {
      try {
        collector.finish(cutter.end(), status);
      } catch (error) {
        collector.finish("cut", status, `malformed: ${String(error)}`);
      }
    }
  };
  stream.on("end", conclude);
  stream.on("close", conclude);
}

function openHttp2(form: HttpForm, port: number, path: string, options: FormClientOptions): FormClient {
  const collector = createCollector(options.onMessage);
  const session = http2.connect(`http://127.0.0.1:${port}`);
  session.on("error", (error: Error) => collector.finish("cut", 0, error.message));
  const stream = session.request({
    ":method": options.method ?? "POST",
    ":path": path,
    accept: accepts[form],
    ...options.headers,
  });
  let ended = false;
  stream.on("end", () => (ended = true));
  stream.on("response", (headers) => readBody(form, stream, Number(headers[":status"]), collector, () => ended));
  stream.on("error", () => {});
  stream.on("close", () => {
    session.close();
    // The reader of the body, if there is one, has the better word.
    setImmediate(() => collector.finish("cut", 0));
  });
  return {
    send: (json) => void stream.write(json),
    push: (json) => new Promise((resolve) => stream.write(json, () => resolve())),
    endInput: () => void stream.end(),
    pause: () => void stream.pause(),
    resume: () => void stream.resume(),
    destroy: () => session.destroy(),
    messages: collector.messages,
    received: (count) => collector.received(count),
    outcome: collector.outcome,
  };
}

function openSocket(port: number, path: string, options: FormClientOptions): FormClient {
  const collector = createCollector(options.onMessage);
  const socket = new WebSocket(`ws://127.0.0.1:${port}${path}`, [...(options.protocols ?? [])], {
    headers: options.headers ?? {},
    maxPayload: 1 << 28,
    perMessageDeflate: false,
  });
  const waiting: string[] = [];
  let opened = false;
  const transmit = (text: string): void => {
    if (opened) socket.send(text);
    else waiting.push(text);
  };
  socket.on("open", () => {
    opened = true;
    for (const each of waiting) socket.send(each);
  });
  socket.on("unexpected-response", (_request, incoming) => {
    let body = "";
    incoming.setEncoding("utf8");
    incoming.on("data", (chunk: string) => (body += chunk));
    incoming.on("end", () => collector.finish("error", incoming.statusCode ?? 0, body));
  });
  socket.on("message", (data) => {
    const text = (data as Buffer).toString();
    if (text.startsWith('{"result":')) collector.take({ kind: "message", text: text.slice('{"result":'.length, -1) });
    else if (text.startsWith('{"error":')) collector.take({ kind: "error", text: text.slice('{"error":'.length, -1) });
    else if (/^\{"code":\d+,"message"/.test(text)) collector.take({ kind: "error", text });
    else collector.take({ kind: "message", text });
  });
  socket.on("error", (error) => {
    if (!opened) collector.finish("cut", 0, error.message);
  });
  socket.on("close", (code, reason) => {
    const how = code === 1000 ? "end" : code === 1006 ? "cut" : "error";
    collector.finish(how, code, reason.toString());
  });
  return {
    send: transmit,
    async push(json) {
      if (!opened) await new Promise((resolve) => socket.once("open", resolve));
      await new Promise<void>((resolve) => socket.send(json, () => resolve()));
    },
    endInput: () => transmit(""),
    pause: () => socket.pause(),
    resume: () => socket.resume(),
    destroy: () => socket.terminate(),
    messages: collector.messages,
    received: (count) => collector.received(count),
    outcome: collector.outcome,
  };
}
