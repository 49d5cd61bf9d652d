import http from "node:http";
import http2 from "node:http2";
import net from "node:net";
import type { Duplex } from "node:stream";
import type { SecureContextOptions } from "node:tls";
import { printFault } from "../core/index.js";
import type { HttpHandler } from "../http/index.js";
import { type FirstBytes, sniffConnection } from "./connection-sniff.js";
import { guardSession } from "./http2-guard.js";
import { NodeExchange, type NodeRequest, type NodeResponse } from "./node-exchange.js";
import { replayWithoutUpgrade } from "./upgrade-replay.js";

/** TLS of a server, each in PEM. */
export interface NodeServerTls {
  readonly cert: string | Uint8Array;
  readonly key: string | Uint8Array;
  /** Authorities of client certificates; set, a client must have one. */
  readonly clientCa?: string | Uint8Array;
}

/** Settings of a server. */
export interface NodeServerOptions {
  /** Serve TLS; HTTP/1.1 and HTTP/2 are agreed by ALPN. */
  readonly tls?: NodeServerTls;
  /** With `tls`: serve plain connections on the same port too. Default false. */
  readonly alsoPlain?: boolean;
  /** Milliseconds for the headers of a request to arrive, default 60,000. */
  readonly headersTimeoutMs?: number;
  /** Milliseconds an idle connection is kept, default 75,000. */
  readonly keepAliveTimeoutMs?: number;
  /** Largest header block, default 32 KiB. */
  readonly maxHeaderBytes?: number;
  /** Connections open at once, default 20,000; further ones are closed at once. */
  readonly maxConnections?: number;
  /** Streams of HTTP/2 that a client may reset on one connection within ten seconds, default 200; then the connection is cut. */
  readonly maxResets?: number;
  /** Milliseconds between pings on a connection of HTTP/2, default 15,000; one that has not answered by the second next is cut. */
  readonly pingMs?: number;
  /** Streams of HTTP/2 open at once on one connection, default 1,000. */
  readonly maxConcurrentStreams?: number;
  /** Takes over requests to upgrade to WebSocket; absent, they are served as ordinary requests. */
  readonly onUpgrade?: (request: http.IncomingMessage, socket: Duplex, head: Buffer) => void;
}

/** A server that hands its exchanges to a handler. */
export interface NodeServer {
  /** Starts to listen; port 0 takes a free one. Answers the port. */
  listen(port: number, host?: string): Promise<number>;
  /**
   * Stops accepting, lets exchanges under way end for `graceMs` (default 5,000), then cuts what is left. Answers from now on carry
   * `Connection: close`, so that clients send their next request elsewhere.
   */
  close(graceMs?: number): Promise<void>;
  /** Uses another certificate for connections from now on. Throws for one that cannot be used, or without TLS, and changes nothing then. */
  renewTls(tls: NodeServerTls): void;
  /** Connections open now. */
  readonly connections: number;
}

/** Serves HTTP/1.1 and HTTP/2 on one port: over TLS by ALPN, in the clear by how a connection begins. */
export function createNodeServer(handler: HttpHandler, options: NodeServerOptions = {}): NodeServer {
  const answers = new Set<http.ServerResponse>();
  let stopping = false;
  const begin = (response: http.ServerResponse): void => {
    if (stopping) response.shouldKeepAlive = false;
    answers.add(response);
    response.once("close", () => answers.delete(response));
  };
  const listener = createNodeListener(handler, begin);
  const headersTimeout = options.headersTimeoutMs ?? 60_000;
  const keepAliveTimeout = options.keepAliveTimeoutMs ?? 75_000;
  const http1Options: http.ServerOptions = {
    headersTimeout,
    // A stream may send its request for days; bodies have a limit of their own.
    requestTimeout: 0,
    keepAliveTimeout,
    maxHeaderSize: options.maxHeaderBytes ?? 32 * 1024,
    noDelay: true,
  };
  const http2Options = {
    settings: {
      maxConcurrentStreams: options.maxConcurrentStreams ?? 1_000,
      maxHeaderListSize: options.maxHeaderBytes ?? 32 * 1024,
    },
    maxSessionMemory: 64,
  };
  const clear = http.createServer(http1Options, listener);
  const clear2 = http2.createServer(http2Options, listener);
  const secure =
    options.tls === undefined
      ? undefined
      : http2.createSecureServer(
          {
            ...http2Options,
            ...http1Options,
            allowHTTP1: true,
            ...toContext(options.tls),
            ...(options.tls.clientCa !== undefined && { requestCert: true, rejectUnauthorized: true }),
          },
          listener,
        );
  const { onUpgrade } = options;
  if (onUpgrade !== undefined) {
    for (const server of secure === undefined ? [clear] : [clear, secure]) {
      server.on("upgrade", (request: http.IncomingMessage, socket: Duplex, head: Buffer) => {
        try {
          if (request.headers.upgrade?.toLowerCase() !== "websocket")
            replayWithoutUpgrade(server, request, socket, head);
          else if (hasTwoHosts(request)) refuseMalformed(new Error("two hosts"), socket);
          else onUpgrade(request, socket, head);
        } catch (error) {
          printFault("an upgrade", error);
          socket.destroy();
        }
      });
    }
  }
  // A client may close its side behind its request; Node knows how to go on then, but has no option for it.
  Object.assign(clear, { httpAllowHalfOpen: true });
  clear.on("clientError", refuseMalformed);
  // A request that asks first is handed on without the answer that lets its body come: reading the body gives it.
  for (const server of secure === undefined ? [clear, clear2] : [clear, clear2, secure])
    server.on("checkContinue", createNodeListener(handler, begin, true));

  const sessions = new Set<http2.Http2Session>();
  for (const server of secure === undefined ? [clear2] : [clear2, secure]) {
    // A session begins within the event that brings its socket, and shows only a shadow of it.
    let bringing: net.Socket | undefined;
    server.prependListener(server === secure ? "secureConnection" : "connection", (socket: net.Socket) => {
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
          idleMs: keepAliveTimeout,
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
  secure?.on("tlsClientError", (_error: Error, socket: Duplex) => socket.destroy());

  const sockets = new Set<net.Socket>();
  // A client may close its side behind its request and still wait for the answer.
  const front = net.createServer({ noDelay: true, allowHalfOpen: true }, (socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
    socket.on("error", ignore);
    const serve = (first: FirstBytes): void => {
      if (secure !== undefined && (first === "tls" || options.alsoPlain !== true)) secure.emit("connection", socket);
      else {
        // A connection of HTTP/2 has no half that could go on.
        if (first === "http2") socket.allowHalfOpen = false;
        else socket.once("end", () => limitHalfOpen(socket));
        (first === "http2" ? clear2 : clear).emit("connection", socket);
      }
    };
    try {
      if (secure !== undefined && options.alsoPlain !== true) serve("tls");
      else sniffConnection(socket, headersTimeout, serve);
    } catch (error) {
      printFault("a connection", error);
      socket.destroy();
    }
  });
  front.maxConnections = options.maxConnections ?? 20_000;

  return {
    get connections() {
      return sockets.size;
    },
    listen: (port, host) =>
      new Promise((resolve, reject) => {
        front.once("error", reject);
        front.listen(port, host, () => {
          front.off("error", reject);
          // Timeouts of headers are watched by a server that listens; this one is handed its connections.
          clear.emit("listening");
          const address = front.address();
          resolve(typeof address === "object" && address !== null ? address.port : port);
        });
      }),
    renewTls(tls) {
      if (secure === undefined) throw new TypeError("the server does not speak TLS");
      secure.setSecureContext(toContext(tls));
    },
    close: (graceMs = 5_000) =>
      new Promise((resolve) => {
        stopping = true;
        for (const response of answers) response.shouldKeepAlive = false;
        const cut = setTimeout(() => {
          for (const session of sessions) session.destroy();
          for (const socket of sockets) socket.destroy();
        }, graceMs);
        front.close(() => {
          clearTimeout(cut);
          clear.close();
          resolve();
        });
        for (const session of sessions) session.close();
        clear.closeIdleConnections();
        const idle = setInterval(() => clear.closeIdleConnections(), 50);
        front.once("close", () => clearInterval(idle));
      }),
  };
}

/** The listener for a node:http or node:http2 server of one's own; `begin` sees each answer of HTTP/1.1 before its handler, `asksFirst` makes it one for the event `checkContinue`. */
export function createNodeListener(
  handler: HttpHandler,
  begin: (response: http.ServerResponse) => void = ignore,
  asksFirst = false,
): (request: NodeRequest, response: NodeResponse) => void {
  return (request, response) => {
    try {
      if (request instanceof http.IncomingMessage && response instanceof http.ServerResponse) {
        begin(response);
        if (hasTwoHosts(request)) {
          response.shouldKeepAlive = false;
          response.writeHead(400, { "content-length": 0 }).end();
          return;
        }
      }
      handler(new NodeExchange(request, response, asksFirst));
    } catch (error) {
      // A handler answers for what it throws itself; what is left is a request that cannot be answered.
      printFault("a request", error);
      response.destroy();
    }
  };
}

/** Milliseconds a client has that closed its side: it may still wait for its answer, or have gone. */
const HALF_OPEN_MS = 1_000;

function limitHalfOpen(socket: net.Socket): void {
  const cut = setTimeout(() => socket.destroy(), HALF_OPEN_MS);
  socket.once("close", () => clearTimeout(cut));
}

/** Two hosts would let a request mean one thing to us and another to who stands before us. */
function hasTwoHosts({ rawHeaders }: http.IncomingMessage): boolean {
  let hosts = 0;
  for (let index = 0; index < rawHeaders.length; index += 2) {
    const name = rawHeaders[index] ?? "";
    if (name.length === 4 && name.toLowerCase() === "host") hosts++;
  }
  return hosts > 1;
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

function toContext({ cert, key, clientCa }: NodeServerTls): SecureContextOptions {
  return {
    cert: toPem(cert),
    key: toPem(key),
    ...(clientCa !== undefined && { ca: toPem(clientCa) }),
  };
}

function toPem(value: string | Uint8Array): string | Buffer {
  return typeof value === "string" ? value : Buffer.from(value);
}

function ignore(): void {}
