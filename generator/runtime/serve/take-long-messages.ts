import type { Duplex } from "node:stream";
import type { WebSocket } from "ws";
import type { SocketReceiver } from "../http/index.js";
import { LongMessages } from "./long-messages.js";

/** What reads a socket. */
export type DataListener = (chunk: Uint8Array) => void;

/** Everything that reads a socket now. */
export function listenersOf(socket: Duplex): readonly DataListener[] {
  return socket.listeners("data") as DataListener[];
}

/**
 * Puts `LongMessages` before the library, which reads a socket with `readers`; the long messages go to `message`, whatever else a client sends
 * to the library. Whatever throws in between ends the connection. Where that is the platform's own, which has no such readers, it keeps all of them.
 */
export function takeLongMessages(
  webSocket: WebSocket,
  socket: Duplex,
  readers: readonly DataListener[],
  maxMessageBytes: number,
  message: SocketReceiver["message"],
  onFault: (error: unknown) => void,
): void {
  if (readers.length === 0) return;
  let isOver = false;
  let isBroken = false;
  const messages = new LongMessages(maxMessageBytes, {
    piece(data, isText, isLast) {
      if (webSocket.readyState === webSocket.OPEN) message(data, isText, isLast);
    },
    others(bytes) {
      const own = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
      for (const reader of isOver ? [] : readers) reader.call(socket, own);
    },
  });
  socket.on("data", (chunk: Buffer) => {
    if (isBroken) return;
    try {
      messages.push(chunk);
    } catch (error) {
      // Where the next frame begins is not known any more.
      isBroken = true;
      webSocket.terminate();
      onFault(error);
    }
  });
  for (const reader of readers) socket.off("data", reader);
  // The library has ended the connection and reads no more.
  webSocket.on("error", () => (isOver = true));
  // What was not read of a socket that breaks off is nothing whole; the library would take it for frames.
  socket.prependListener("close", () => void socket.read());
}
