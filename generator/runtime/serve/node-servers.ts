import http from "node:http";
import http2 from "node:http2";
import type net from "node:net";
import type { Duplex } from "node:stream";
import type { SecureContextOptions } from "node:tls";
import { printFault } from "../core/index.js";
import type { HttpHandler } from "../http/index.js";
import { guardSession } from "./http2-guard.js";
import { createNodeListener, hasTwoHosts } from "./node-listener.js";
import type { NodeServerOptions, NodeServerTls } from "./node-options.js";
import { replayWithoutUpgrade } from "./upgrade-replay.js";

/** Node's servers behind one port. None of them listens: each is handed the connections that are for it. */
export interface NodeServers {
  readonly clear: http.Server;
  readonly clear2: http2.Http2Server;
  /** Absent where no TLS is served. */
  readonly secure?: http2.Http2SecureServer;
  /** Connections of HTTP/2. */
  readonly sessions: ReadonlySet<http2.Http2Session>;
}

/** Milliseconds for the headers of a request to arrive. */
export function headersTimeoutOf(options: NodeServerOptions): number {
  return options.headersTimeoutMs ?? 60_000;
}

/** Milliseconds that a client has which closed its own side. */
export function halfCloseGraceOf(options: NodeServerOptions): number {
  return options.halfCloseGraceMs ?? 1_000;
}

function keepAliveTimeoutOf(options: NodeServerOptions): number {
  return options.keepAliveTimeoutMs ?? 75_000;
}

/** Creates the servers; `begin` sees each answer of HTTP/1.1 before its handler. */
export function createNodeServers(
  handler: HttpHandler,
  options: NodeServerOptions,
  begin: (response: http.ServerResponse) => void,
): NodeServers {
  const listener = createNodeListener(handler, begin);
  const maxHeaderSize = options.maxHeaderBytes ?? 32 * 1024;
  const http1Options: http.ServerOptions = {
    headersTimeout: headersTimeoutOf(options),
    // Node looks for those that are late every half minute.
    connectionsCheckingInterval: Math.min(30_000, Math.max(100, headersTimeoutOf(options) / 2)),
    // A stream may send its request for days; bodies have a limit of their own.
    requestTimeout: 0,
    keepAliveTimeout: keepAliveTimeoutOf(options),
    maxHeaderSize,
    noDelay: true,
  };
  const http2Options = {
    settings: { maxConcurrentStreams: options.maxConcurrentStreams ?? 1_000, maxHeaderListSize: maxHeaderSize },
    maxSessionMemory: 64,
  };
  const clear = http.createServer(http1Options, listener);
  const clear2 = http2.createServer(http2Options, listener);
  const { tls } = options;
  const secure =
    tls === undefined
      ? undefined
      : http2.createSecureServer(
          {
            ...http2Options,
            ...http1Options,
            allowHTTP1: true,
            handshakeTimeout: headersTimeoutOf(options),
            ...toContext(tls),
            ...(tls.clientCa !== undefined && { requestCert: true, rejectUnauthorized: true }),
          },
          listener,
        );
  // A client may close its side behind its request; Node knows how to go on then, but has no option for it.
  if (halfCloseGraceOf(options) > 0)
    for (const server of [clear, secure]) if (server !== undefined) Object.assign(server, { httpAllowHalfOpen: true });
  clear.on("clientError", refuseMalformed);
  secure?.on("tlsClientError", (_error: Error, socket: Duplex) => socket.destroy());
  // A request that asks first is handed on without the answer that lets its body come: reading the body gives it.
  const asking = createNodeListener(handler, begin, true);
  for (const server of [clear, clear2, secure]) server?.on("checkContinue", asking);
  if (options.onUpgrade !== undefined)
    for (const server of [clear, secure]) if (server !== undefined) passUpgrades(server, options.onUpgrade);
  const sessions = new Set<http2.Http2Session>();
  watchSessions(clear2, "connection", sessions, options);
  if (secure !== undefined) watchSessions(secure, "secureConnection", sessions, options);
  return { clear, clear2, ...(secure !== undefined && { secure }), sessions };
}

/** A certificate as Node takes it. */
export function toContext({ cert, key, clientCa }: NodeServerTls): SecureContextOptions {
  return {
    cert: toPem(cert),
    key: toPem(key),
    ...(clientCa !== undefined && { ca: toPem(clientCa) }),
  };
}

/** Hands over requests to upgrade to WebSocket; those that ask for something else are served as what they are. */
function passUpgrades(
  server: http.Server | http2.Http2SecureServer,
  onUpgrade: NonNullable<NodeServerOptions["onUpgrade"]>,
): void {
  server.on("upgrade", (request: http.IncomingMessage, socket: Duplex, head: Buffer) => {
    try {
      if (request.headers.upgrade?.toLowerCase() !== "websocket") replayWithoutUpgrade(server, request, socket, head);
      else if (hasTwoHosts(request)) refuseMalformed(new Error("two hosts"), socket);
      else onUpgrade(request, socket, head);
    } catch (error) {
      printFault("an upgrade", error);
      socket.destroy();
    }
  });
}

/** Keeps the connections of HTTP/2 that a server has, and guards each. */
function watchSessions(
  server: http2.Http2Server | http2.Http2SecureServer,
  arrival: "connection" | "secureConnection",
  sessions: Set<http2.Http2Session>,
  options: NodeServerOptions,
): void {
  // A session begins within the event that brings its socket, and shows only a shadow of it.
  let bringing: net.Socket | undefined;
  server.prependListener(arrival, (socket: net.Socket) => {
    bringing = socket;
  });
  server.on("session", (session) => {
    sessions.add(session);
    session.once("close", () => sessions.delete(session));
    session.on("error", ignore);
    if (bringing === undefined) return;
    try {
      guardSession(session, bringing, {
        maxResets: options.maxResets ?? 200,
        idleMs: keepAliveTimeoutOf(options),
        pingMs: options.pingMs ?? 15_000,
      });
    } catch (error) {
      printFault("a connection", error);
      // The session is still being made.
      setImmediate(() => session.destroy());
    }
  });
  server.on("sessionError", ignore);
}

/** Answers what is no HTTP, without repeating any of it. */
function refuseMalformed(error: NodeJS.ErrnoException, socket: Duplex): void {
  if (!socket.writable || error.code === "ECONNRESET") {
    socket.destroy();
    return;
  }
  const status =
    error.code === "HPE_HEADER_OVERFLOW"
      ? "431 Request Header Fields Too Large"
      : error.code === "ERR_HTTP_REQUEST_TIMEOUT"
        ? "408 Request Timeout"
        : "400 Bad Request";
  // Whoever sends nonsense is not waited for to close its own side.
  socket.once("finish", () => socket.destroy());
  socket.end(`HTTP/1.1 ${status}\r\nconnection: close\r\ncontent-length: 0\r\n\r\n`);
}

function toPem(value: string | Uint8Array): string | Buffer {
  return typeof value === "string" ? value : Buffer.from(value);
}

function ignore(): void {}
