import type { SocketConnection } from "../../../generator/runtime/http/socket-form.js";
import type { Fault } from "./fault.js";

/** Faults of WebSockets. */
export const socketFaults: readonly Fault[] = [
  {
    name: "every WebSocket is closed with 1000",
    rule: "websocket",
    socket: (connection) => ({ ...bound(connection), close: (_code, reason) => connection.close(1000, reason) }),
  },
  {
    name: "errors of a WebSocket are not sent",
    rule: "websocket",
    socket: (connection) => ({
      ...bound(connection),
      send: (message) => (String(message).startsWith('{"error"') ? true : connection.send(message)),
    }),
  },
  {
    name: "messages of a WebSocket have no envelope",
    rule: "websocket",
    socket: (connection) => ({
      ...bound(connection),
      send: (message) => connection.send(String(message).replace(/^\{"result":(.*)\}$/s, "$1")),
    }),
  },
  {
    name: "a WebSocket stays open behind the end",
    rule: "websocket",
    socket: (connection) => ({ ...bound(connection), close: () => undefined }),
  },
  {
    name: "a token as subprotocol is lost",
    rule: "websocket",
    socketRequest: (request) =>
      new Proxy(request, {
        get: (target, name) => (name === "protocols" ? [] : (Reflect.get(target, name) as unknown)),
      }),
  },
];

function bound(connection: SocketConnection): SocketConnection {
  return {
    send: (message) => connection.send(message),
    sendPiece: (piece, isLast) => connection.sendPiece(piece, isLast),
    pause: () => connection.pause(),
    resume: () => connection.resume(),
    close: (code, reason) => connection.close(code, reason),
  };
}
