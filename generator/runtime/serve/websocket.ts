import type { IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";
import { WebSocketServer, type ServerOptions, type WebSocket } from "ws";
import { printFault } from "../core/index.js";
import { reasonPhrase } from "../gateway/index.js";
import {
  type HeaderList,
  type SocketConnection,
  type SocketHandler,
  type SocketReceiver,
  type SocketRequest,
  cutReason,
  findHeader,
} from "../http/index.js";
import { listenersOf, takeLongMessages } from "./take-long-messages.js";

/** Settings of the WebSockets of a server. */
export interface WebSocketAdapterOptions {
  /** Largest message of a client, default 4 MiB; a larger one closes its socket with 1009. */
  readonly maxMessageBytes?: number;
  /** Milliseconds between pings, default 15,000, 0 for none. A client that has not answered one by the next is taken for dead. */
  readonly pingMs?: number;
  /** Told of a handshake or connection that ended with an error nobody foresaw; default: an entry on the console. */
  readonly onFault?: (error: unknown) => void;
}

/** What waits in a socket beyond this asks the sender to wait. */
const HIGH_WATER_BYTES = 256 * 1024;
/** Milliseconds a client has to answer a close frame. */
const CLOSE_TIMEOUT_MS = 5_000;

/** A socket as the sweep that pings sees it. */
interface Peer {
  readonly socket: WebSocket;
  answered: boolean;
  paused: boolean;
}

/** The WebSockets of a server. */
export interface WebSocketAdapter {
  /** Serves an event `upgrade` of a node:http server. */
  readonly onUpgrade: (request: IncomingMessage, socket: Duplex, head: Buffer) => void;
  /** Sockets open now. */
  readonly size: number;
  /** Stops the pings. */
  close(): void;
}

/** Serves WebSockets with package `ws`: `createNodeServer(gateway.handle, { onUpgrade: createWebSocketAdapter(gateway.upgrade).onUpgrade })`. */
export function createWebSocketAdapter(handle: SocketHandler, options: WebSocketAdapterOptions = {}): WebSocketAdapter {
  const maxMessageBytes = options.maxMessageBytes ?? 4 * 1024 * 1024;
  const onFault = options.onFault ?? printWebSocketFault;
  const chosen = new WeakMap<IncomingMessage, string | undefined>();
  const peers = new Set<Peer>();
  const serverOptions: ServerOptions & { readonly closeTimeout: number } = {
    noServer: true,
    clientTracking: false,
    perMessageDeflate: false,
    maxPayload: maxMessageBytes,
    closeTimeout: CLOSE_TIMEOUT_MS,
    handleProtocols: (_offered, request) => chosen.get(request) ?? false,
  };
  const sockets = new WebSocketServer(serverOptions);
  const onUpgrade = (incoming: IncomingMessage, socket: Duplex, head: Buffer): void => {
    socket.on("error", () => socket.destroy());
    const accept = (protocol: string | undefined, receiver: SocketReceiver): SocketConnection => {
      chosen.set(incoming, protocol);
      let connection = deadConnection;
      let upgraded = false;
      const before = listenersOf(socket);
      sockets.handleUpgrade(incoming, socket, head, (webSocket) => {
        upgraded = true;
        const readers = listenersOf(socket).filter((each) => !before.includes(each));
        const peer: Peer = { socket: webSocket, answered: true, paused: false };
        const message: SocketReceiver["message"] = (data, isText, isLast) => {
          peer.answered = true;
          receiver.message(data, isText, isLast);
        };
        webSocket.on("message", (data, isBinary) => message(data as Buffer, !isBinary, true));
        takeLongMessages(webSocket, socket, readers, maxMessageBytes, message, onFault);
        connection = connect(peer, socket, receiver, peers);
      });
      // A handshake that is not right has been answered by then.
      if (!upgraded) queueMicrotask(() => receiver.close());
      return connection;
    };
    try {
      handle(readRequest(incoming, socket, accept));
    } catch (error) {
      // A handler answers for what it throws itself; what is left is a handshake that cannot be answered.
      socket.destroy();
      onFault(error);
    }
  };
  const stopPings = startPings(peers, options.pingMs ?? 15_000);
  return {
    onUpgrade,
    get size() {
      return peers.size;
    },
    close: stopPings,
  };
}

function readRequest(incoming: IncomingMessage, socket: Duplex, accept: SocketRequest["accept"]): SocketRequest {
  const url = incoming.url ?? "/";
  const question = url.indexOf("?");
  const headers = incoming.rawHeaders;
  return {
    method: incoming.method ?? "GET",
    path: question < 0 ? url : url.slice(0, question),
    query: question < 0 ? "" : url.slice(question + 1),
    headers,
    remoteAddress: incoming.socket.remoteAddress ?? "",
    connection: socket,
    header: (name) => findHeader(headers, name),
    protocols: (incoming.headers["sec-websocket-protocol"] ?? "")
      .split(",")
      .map((each) => each.trim())
      .filter((each) => each !== ""),
    refuse: (status, more, body) => refuse(socket, status, more, body),
    accept,
  };
}

function refuse(socket: Duplex, status: number, headers: HeaderList, body: string): void {
  const lines = [`HTTP/1.1 ${status} ${reasonPhrase(status)}`];
  for (let index = 0; index + 1 < headers.length; index += 2) lines.push(`${headers[index]}: ${headers[index + 1]}`);
  lines.push(`content-length: ${Buffer.byteLength(body)}`, "connection: close", "", body);
  socket.once("finish", () => socket.destroy());
  socket.end(lines.join("\r\n"));
}

function connect(peer: Peer, socket: Duplex, receiver: SocketReceiver, peers: Set<Peer>): SocketConnection {
  const { socket: webSocket } = peer;
  peers.add(peer);
  let corked = false;
  let blocked = false;
  const uncork = (): void => {
    corked = false;
    socket.uncork();
  };
  const mayGoOn = (): boolean => {
    if (webSocket.bufferedAmount <= HIGH_WATER_BYTES) return true;
    blocked = true;
    return false;
  };
  // Its close code tells the client; `close` follows.
  webSocket.on("error", () => undefined);
  webSocket.on("pong", () => (peer.answered = true));
  webSocket.on("close", () => {
    peers.delete(peer);
    receiver.close();
  });
  socket.on("drain", () => {
    if (!blocked) return;
    blocked = false;
    receiver.drain();
  });
  return {
    send(message) {
      if (webSocket.readyState !== webSocket.OPEN) return true;
      // Messages that come in one burst leave in one write.
      if (!corked) {
        corked = true;
        socket.cork();
        process.nextTick(uncork);
      }
      webSocket.send(message);
      return mayGoOn();
    },
    sendPiece(piece, isLast) {
      if (webSocket.readyState !== webSocket.OPEN) return true;
      webSocket.send(piece, { fin: isLast });
      return mayGoOn();
    },
    pause() {
      peer.paused = true;
      webSocket.pause();
    },
    resume() {
      peer.paused = false;
      // Its answers to pings so far may be among what was not read.
      peer.answered = true;
      webSocket.resume();
    },
    close(code, reason) {
      // A socket that is not read would never see the client's own close frame.
      webSocket.resume();
      webSocket.close(code, cutReason(reason));
    },
  };
}

const printWebSocketFault = (error: unknown): void => printFault("a WebSocket", error);

const deadConnection: SocketConnection = {
  send: () => true,
  sendPiece: () => true,
  pause: () => undefined,
  resume: () => undefined,
  close: () => undefined,
};

/** Pings all sockets but those with more to read already; one that we do not read need not answer, but a broken one shows when it is written to. */
function startPings(peers: ReadonlySet<Peer>, pingMs: number): () => void {
  if (pingMs <= 0) return () => undefined;
  const timer = setInterval(() => {
    for (const peer of peers) {
      if (peer.socket.bufferedAmount > 0) continue;
      if (!peer.answered && !peer.paused) peer.socket.terminate();
      else {
        peer.answered = false;
        peer.socket.ping();
      }
    }
  }, pingMs);
  timer.unref();
  return () => clearInterval(timer);
}
