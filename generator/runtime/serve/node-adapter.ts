import type http from "node:http";
import net from "node:net";
import type { TLSSocket } from "node:tls";
import { printFault } from "../core/index.js";
import type { HttpHandler } from "../http/index.js";
import { type FirstBytes, sniffConnection } from "./connection-sniff.js";
import type { NodeServerOptions, NodeServerTls } from "./node-options.js";
import { type NodeServers, createNodeServers, halfCloseGraceOf, headersTimeoutOf, toContext } from "./node-servers.js";

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
  const servers = createNodeServers(handler, options, (response) => {
    if (stopping) response.shouldKeepAlive = false;
    answers.add(response);
    response.once("close", () => answers.delete(response));
  });
  const { http1, secure, sessions } = servers;
  const sockets = new Set<net.Socket>();
  const front = createFront(servers, options, sockets);
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
          http1.emit("listening");
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
          http1.close();
          secure?.close();
          resolve();
        });
        for (const session of sessions) session.close();
        http1.closeIdleConnections();
        const idle = setInterval(() => http1.closeIdleConnections(), 50);
        front.once("close", () => clearInterval(idle));
      }),
  };
}

/** The server that listens: it gives each connection to the server that speaks its protocol. */
function createFront(servers: NodeServers, options: NodeServerOptions, sockets: Set<net.Socket>): net.Server {
  const { secure } = servers;
  const graceMs = halfCloseGraceOf(options);
  const giveHttp = (socket: net.Socket, isHttp2: boolean): void => {
    // A connection of HTTP/2 has no half that could go on.
    if (isHttp2) socket.allowHalfOpen = false;
    else limitHalfOpen(socket, graceMs);
    (isHttp2 ? servers.http2 : servers.http1).emit("connection", socket);
  };
  secure?.on("secureConnection", (socket: TLSSocket) => {
    socket.on("error", ignore);
    giveHttp(socket, socket.alpnProtocol === "h2");
  });
  const isAlwaysSecure = secure !== undefined && options.alsoPlain !== true;
  const give = (socket: net.Socket, first: FirstBytes): void => {
    if (secure !== undefined && (first === "tls" || isAlwaysSecure)) secure.emit("connection", socket);
    else giveHttp(socket, first === "http2");
  };
  // A client may close its side behind its request and still wait for the answer.
  const front = net.createServer({ noDelay: true, allowHalfOpen: true }, (socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
    socket.on("error", ignore);
    try {
      if (isAlwaysSecure) give(socket, "tls");
      else sniffConnection(socket, headersTimeoutOf(options), (first) => give(socket, first));
    } catch (error) {
      printFault("a connection", error);
      socket.destroy();
    }
  });
  front.maxConnections = options.maxConnections ?? 20_000;
  return front;
}

/** A client that closes its side behind its request has so long until it is taken for gone. */
function limitHalfOpen(socket: net.Socket, graceMs: number): void {
  if (graceMs <= 0) {
    socket.allowHalfOpen = false;
    return;
  }
  socket.once("end", () => {
    const cut = setTimeout(() => socket.destroy(), graceMs);
    socket.once("close", () => clearTimeout(cut));
  });
}

function ignore(): void {}
