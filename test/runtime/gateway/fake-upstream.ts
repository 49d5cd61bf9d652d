import http2 from "node:http2";
import type { AddressInfo } from "node:net";
import { createFrameReader, frameMessage } from "../../../generator/runtime/grpc/grpc-frame.js";

/** One call at a fake upstream, in raw messages. */
export interface FakeCall {
  readonly path: string;
  readonly headers: http2.IncomingHttpHeaders;
  readonly stream: http2.ServerHttp2Stream;
  readonly messages: Uint8Array[];
  onMessage(listener: (message: Uint8Array) => void): void;
  /** The client has half-closed. */
  onEnd(listener: () => void): void;
  /** The stream has ended, with this HTTP/2 error code (8: cancelled). */
  readonly closed: Promise<number>;
  /** Sends leading metadata. */
  respond(headers?: http2.OutgoingHttpHeaders): void;
  send(message: Uint8Array): boolean;
  /** Sends bytes that need not be a frame. */
  sendRaw(bytes: Uint8Array): void;
  finish(code?: number, message?: string, trailers?: http2.OutgoingHttpHeaders): void;
  /** Answers with a status and nothing before it. */
  trailersOnly(code: number, message: string, more?: http2.OutgoingHttpHeaders): void;
}

/** A server that speaks gRPC's framing and nothing else. */
export interface FakeUpstream {
  readonly target: string;
  readonly port: number;
  readonly calls: FakeCall[];
  readonly sessions: Set<http2.ServerHttp2Session>;
  openStreams(): number;
  onSession(listener: () => void): void;
  /** Takes no more calls, lets those under way end, then closes. */
  shutDown(): Promise<void>;
  close(): Promise<void>;
}

/** Starts a fake upstream on loopback. */
export async function startFakeUpstream(
  handle: (call: FakeCall) => void,
  options: {
    readonly port?: number;
    readonly host?: string;
    readonly secure?: http2.SecureServerOptions;
    readonly settings?: http2.Settings;
  } = {},
): Promise<FakeUpstream> {
  const settings = { settings: { maxConcurrentStreams: 100_000, ...options.settings } };
  const server =
    options.secure === undefined
      ? http2.createServer(settings)
      : http2.createSecureServer({ ...settings, ...options.secure });
  const calls: FakeCall[] = [];
  const sessions = new Set<http2.ServerHttp2Session>();
  let open = 0;
  server.on("session", (session) => {
    sessions.add(session);
    session.on("error", () => {});
    session.on("close", () => sessions.delete(session));
  });
  server.on("sessionError", () => {});
  server.on("stream", (stream, headers) => {
    open++;
    stream.on("close", () => open--);
    const call = createCall(stream, headers);
    calls.push(call);
    handle(call);
  });
  await new Promise<void>((resolve) => server.listen(options.port ?? 0, options.host ?? "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    target: `127.0.0.1:${port}`,
    port,
    calls,
    sessions,
    openStreams: () => open,
    onSession: (listener) => void server.on("session", listener),
    shutDown: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const session of sessions) session.close();
      }),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const session of sessions) session.destroy();
      }),
  };
}

function createCall(stream: http2.ServerHttp2Stream, headers: http2.IncomingHttpHeaders): FakeCall {
  const reader = createFrameReader(2 ** 31);
  const messages: Uint8Array[] = [];
  const messageListeners: ((message: Uint8Array) => void)[] = [];
  const endListeners: (() => void)[] = [];
  let ended = false;
  let trailing: http2.OutgoingHttpHeaders = {};
  stream.on("error", () => {});
  stream.on("data", (chunk: Buffer) => {
    reader.push(chunk);
    for (let next = reader.next(); next instanceof Uint8Array; next = reader.next()) {
      messages.push(next);
      for (const listener of messageListeners) listener(next);
    }
  });
  stream.on("end", () => {
    ended = true;
    for (const listener of endListeners) listener();
  });
  stream.on("wantTrailers", () => stream.sendTrailers(trailing));
  const respond = (more: http2.OutgoingHttpHeaders = {}): void => {
    if (stream.headersSent || stream.destroyed) return;
    stream.respond({ ":status": 200, "content-type": "application/grpc", ...more }, { waitForTrailers: true });
  };
  return {
    path: headers[":path"] ?? "",
    headers,
    stream,
    messages,
    onMessage(listener) {
      messageListeners.push(listener);
      messages.forEach(listener);
    },
    onEnd(listener) {
      if (ended) listener();
      else endListeners.push(listener);
    },
    closed: new Promise((resolve) => stream.on("close", () => resolve(stream.rstCode ?? 0))),
    respond,
    send(message) {
      respond();
      return stream.destroyed || stream.write(frameMessage(message));
    },
    sendRaw(bytes) {
      respond();
      stream.write(bytes);
    },
    finish(code = 0, message = "", trailers = {}) {
      if (stream.destroyed) return;
      respond();
      trailing = {
        "grpc-status": String(code),
        ...(message !== "" && { "grpc-message": encodeURIComponent(message) }),
        ...trailers,
      };
      stream.end();
    },
    trailersOnly(code, message, more = {}) {
      if (stream.destroyed) return;
      stream.respond(
        {
          ":status": 200,
          "content-type": "application/grpc",
          "grpc-status": String(code),
          "grpc-message": encodeURIComponent(message),
          ...more,
        },
        { endStream: true },
      );
    },
  };
}
