import { utf8Length } from "../core/index.js";
import type { SocketConnection, SocketReceiver, SocketRequest } from "../http/index.js";
import type { ExchangeRecord } from "./exchange-record.js";

const SWITCHING_PROTOCOLS = 101;

/** A request for a WebSocket that writes into a record what passes through it and through its socket. */
export function observeSocket(upgrade: SocketRequest, record: ExchangeRecord): SocketRequest {
  return {
    ...upgrade,
    header: (name) => upgrade.header(name),
    refuse(status, headers, body) {
      upgrade.refuse(status, headers, body);
      record.httpStatus ??= status;
      record.bytesOut += utf8Length(body);
      record.finish(false);
    },
    accept(protocol, receiver) {
      record.httpStatus = SWITCHING_PROTOCOLS;
      return observeConnection(upgrade.accept(protocol, observeReceiver(receiver, record)), record);
    },
  };
}

function observeReceiver(receiver: SocketReceiver, record: ExchangeRecord): SocketReceiver {
  return {
    message(data, isText, isLast) {
      record.bytesIn += data.length;
      receiver.message(data, isText, isLast);
    },
    drain: () => receiver.drain(),
    close() {
      record.finish(true);
      receiver.close();
    },
  };
}

function observeConnection(connection: SocketConnection, record: ExchangeRecord): SocketConnection {
  return {
    send(message) {
      record.bytesOut += sizeOf(message);
      return connection.send(message);
    },
    sendPiece(piece, isLast) {
      record.bytesOut += sizeOf(piece);
      return connection.sendPiece(piece, isLast);
    },
    pause: () => connection.pause(),
    resume: () => connection.resume(),
    close(code, reason) {
      connection.close(code, reason);
      record.finish(false);
    },
  };
}

function sizeOf(message: string | Uint8Array): number {
  return typeof message === "string" ? utf8Length(message) : message.length;
}
