import http from "node:http";
import http2 from "node:http2";
import net from "node:net";
import type { Duplex } from "node:stream";
import { printFault } from "../core/index.js";
import type { HttpHandler } from "../http/index.js";
import { NodeExchange, type NodeRequest, type NodeResponse } from "./node-exchange.js";
import { replayWithoutUpgrade } from "./upgrade-replay.js";

/** Settings of a server. */
export interface NodeServerOptions {
  /** Serve TLS; HTTP/1.1 and HTTP/2 are agreed by ALPN. Each in PEM. */
  readonly tls?: {
    readonly cert: string | Uint8Array;
    readonly key: string | Uint8Array;
    /** Authorities of client certificates; set, a client must have one. */
    readonly clientCa?: string | Uint8Array;
  };
  /** With `tls`: serve plain connections on the same port too. Default false. */
  readonly alsoPlain?: boolean;
  /** Milliseconds for the headers of a request to arrive, default 60,000. */
  readonly headersTimeoutMs?: number;
  /** Milliseconds an idle connection is kept, default 75,000. */
  readonly keepAliveTimeoutMs?: number;
  /** Largest header block, default 32 KiB. */
  readonly maxHeaderBytes?: number;
  /** Connections open at once; absent means any number. */
  readonly maxConnections?: number;
  /** Takes over requests to upgrade to WebSocket; absent, they are served as ordinary requests. */
  readonly onUpgrade?: (request: http.IncomingMessage, socket: Duplex, head: Buffer) => void;
}

/** A server that hands its exchanges to a handler. */
export interface NodeServer {
  /** Starts to listen; port 0 takes a free one. Answers the port. */
  listen(port: number, host?: string): Promise<number>;
  /** Stops accepting, lets exchanges under way end for `graceMs` (default 5,000), then cuts what is left. */
  close(graceMs?: number): Promise<void>;
}

/** Serves HTTP/1.1 and HTTP/2 on one port: over TLS by ALPN, in the clear by how a connection begins. */
export function createNodeServer(handler: HttpHandler, options: NodeServerOptions = {}): NodeServer {
  const listener = createNodeListener(handler);
  const headersTimeout = options.headersTimeoutMs ?? 60_000;
  const http1Options: http.ServerOptions = {
    headersTimeout,
    // A stream may send its request for days; bodies have a limit of their own.
    requestTimeout: 0,
    keepAliveTimeout: options.keepAliveTimeoutMs ?? 75_000,
    maxHeaderSize: options.maxHeaderBytes ?? 32 * 1024,
    noDelay: true,
  };
  const http2Options = {
    settings: { maxConcurrentStreams: 1_000, maxHeaderListSize: options.maxHeaderBytes ?? 32 * 1024 },
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
            cert: toPem(options.tls.cert),
            key: toPem(options.tls.key),
            ...(options.tls.clientCa !== undefined && {
              ca: toPem(options.tls.clientCa),
              requestCert: true,
              rejectUnauthorized: true,
            }),
          },
          listener,
        );
  const { onUpgrade } = options;
  if (onUpgrade !== undefined) {
    for (const server of secure === undefined ? [clear] : [clear, secure]) {
      server.on("upgrade", (request: http.IncomingMessage, socket: Duplex, head: Buffer) => {
        try {
          if (request.headers.upgrade?.toLowerCase() === "websocket") onUpgrade(request, socket, head);
          else replayWithoutUpgrade(server, request, socket, head);
        } catch (error) {
          printFault("an upgrade", error);
          socket.destroy();
        }
      });
    }
  }
  clear.on("clientError", refuseMalformed);

  const sessions = new Set<http2.Http2Session>();
  for (const server of secure === undefined ? [clear2] : [clear2, secure]) {
    server.on("session", (session) => {
      sessions.add(session);
      session.on("error", () => session.destroy());
      session.on("close", () => sessions.delete(session));
    });
    server.on("sessionError", ignore);
  }
  secure?.on("tlsClientError", (_error: Error, socket: Duplex) => socket.destroy());

  const sockets = new Set<net.Socket>();
  const front = net.createServer({ noDelay: true }, (socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
    socket.on("error", ignore);
    if (secure !== undefined && options.alsoPlain !== true) {
      secure.emit("connection", socket);
      return;
    }
    socket.setTimeout(headersTimeout, () => socket.destroy());
    socket.once("readable", function peek() {
      const first = socket.read() as Buffer | null;
      if (first === null) {
        socket.once("readable", peek);
        return;
      }
      socket.setTimeout(0);
      socket.removeAllListeners("timeout");
      socket.unshift(first);
      serverOf(first).emit("connection", socket);
    });
  });
  if (options.maxConnections !== undefined) front.maxConnections = options.maxConnections;
  const serverOf = (first: Buffer): net.Server => {
    if (secure !== undefined && first[0] === TLS_HANDSHAKE) return secure;
    // No method of HTTP/1 begins like HTTP/2's preface, `PRI * HTTP/2.0`.
    return first.length >= 3 && first.toString("latin1", 0, 3) === "PRI" ? clear2 : clear;
  };

  return {
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
    close: (graceMs = 5_000) =>
      new Promise((resolve) => {
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

/** First byte of a TLS connection. */
const TLS_HANDSHAKE = 0x16;

/** The listener for a node:http or node:http2 server of one's own. */
export function createNodeListener(handler: HttpHandler): (request: NodeRequest, response: NodeResponse) => void {
  return (request, response) => {
    try {
      handler(new NodeExchange(request, response));
    } catch (error) {
      // A handler answers for what it throws itself; what is left is a request that cannot be answered.
      printFault("a request", error);
      response.destroy();
    }
  };
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
  socket.end(`HTTP/1.1 ${status}\r\nconnection: close\r\ncontent-length: 0\r\n\r\n`);
}

function toPem(value: string | Uint8Array): string | Buffer {
  return typeof value === "string" ? value : Buffer.from(value);
}

function ignore(): void {}
