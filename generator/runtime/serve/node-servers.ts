import http from "node:http";
import http2 from "node:http2";
import type net from "node:net";
import type { Duplex } from "node:stream";
import tls, { type SecureContextOptions } from "node:tls";
import { printFault } from "../core/index.js";
import type { HttpHandler } from "../http/index.js";
import { guardSession } from "./http2-guard.js";
import { createNodeListener, hasTwoHosts } from "./node-listener.js";
import type { NodeServerOptions, NodeServerTls } from "./node-options.js";
import { replayWithoutUpgrade } from "./upgrade-replay.js";

/** Node's servers behind one port. None of them listens: each is handed the connections that are for it, in the clear or out of TLS. */
export interface NodeServers {
  readonly http1: http.Server;
  readonly http2: http2.Http2Server;
  /** Opens TLS and hands on what is within; absent where none is served. */
  readonly secure?: tls.Server;
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
  const server1 = http.createServer(
    {
      headersTimeout: headersTimeoutOf(options),
      // Node looks for those that are late every half minute.
      connectionsCheckingInterval: Math.min(30_000, Math.max(100, headersTimeoutOf(options) / 2)),
      // A stream may send its request for days; bodies have a limit of their own.
      requestTimeout: 0,
      keepAliveTimeout: keepAliveTimeoutOf(options),
      maxHeaderSize,
      noDelay: true,
    },
    listener,
  );
  const server2 = http2.createServer(
    {
      settings: { maxConcurrentStreams: options.maxConcurrentStreams ?? 1_000, maxHeaderListSize: maxHeaderSize },
      maxSessionMemory: 64,
    },
    listener,
  );
  // A client may close its side behind its request; Node knows how to go on then, but has no option for it.
  if (halfCloseGraceOf(options) > 0) Object.assign(server1, { httpAllowHalfOpen: true });
  server1.on("clientError", refuseMalformed);
  // A request that asks first is handed on without the answer that lets its body come: reading the body gives it.
  const asking = createNodeListener(handler, begin, true);
  for (const server of [server1, server2]) server.on("checkContinue", asking);
  if (options.onUpgrade !== undefined) passUpgrades(server1, options.onUpgrade);
  const sessions = new Set<http2.Http2Session>();
  watchSessions(server2, sessions, options);
  const servers = { http1: server1, http2: server2, sessions };
  return options.tls === undefined ? servers : { ...servers, secure: createSecureServer(options.tls, options) };
}

/** A server of TLS. Node's own for HTTP/2 over TLS has a second one of HTTP/1.1 inside, which takes none of the limits above. */
function createSecureServer(pem: NodeServerTls, options: NodeServerOptions): tls.Server {
  const server = tls.createServer({
    ALPNProtocols: ["h2", "http/1.1"],
    handshakeTimeout: headersTimeoutOf(options),
    ...toContext(pem),
    ...(pem.clientCa !== undefined && { requestCert: true, rejectUnauthorized: true }),
  });
  server.on("tlsClientError", (_error: Error, socket: Duplex) => socket.destroy());
  return server;
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
function passUpgrades(server: http.Server, onUpgrade: NonNullable<NodeServerOptions["onUpgrade"]>): void {
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
function watchSessions(server: http2.Http2Server, sessions: Set<http2.Http2Session>, options: NodeServerOptions): void {
  // A session begins within the event that brings its socket, and shows only a shadow of it.
  let bringing: net.Socket | undefined;
  server.prependListener("connection", (socket: net.Socket) => {
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
