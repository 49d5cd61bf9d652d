import type { HeaderList, HttpRequest } from "./http-form.js";

/**
 * The smallest form of a WebSocket that every server adapter maps onto: first the request that asks for the upgrade, then, if it is
 * accepted, the connection. Pings, fragments, UTF-8 (1007) and the limit of a message (1009) are the adapter's affair.
 */
export interface SocketRequest extends HttpRequest {
  /** Subprotocols the client offers, in its order. */
  readonly protocols: readonly string[];
  /** Answers the request with an HTTP error instead of the upgrade. */
  refuse(status: number, headers: HeaderList, body: string): void;
  /** Completes the handshake, with one of the offered subprotocols or none. */
  accept(protocol: string | undefined, receiver: SocketReceiver): SocketConnection;
}

/** Receives what a client sends over its socket; `close` is called exactly once, as the last. */
export interface SocketReceiver {
  /** A message, or the next piece of a long one as it comes, the last of them with `isLast`; text as UTF-8, which pieces may cut anywhere. */
  message(data: Uint8Array, isText: boolean, isLast: boolean): void;
  /** The client has taken enough for `send` to go on after it answered false. */
  drain(): void;
  /** The connection has ended, whoever ended it. */
  close(): void;
}

/** The gateway's side of a WebSocket. Calls on it after its end do nothing. */
export interface SocketConnection {
  /** Sends a text or binary message; false asks to wait for `drain`. */
  send(message: string | Uint8Array): boolean;
  /** Sends a piece of a message, whose first one says whether it is text or binary, the last one with `isLast`; no other message may come in between. False asks to wait as well. */
  sendPiece(piece: string | Uint8Array, isLast: boolean): boolean;
  /** Stops delivery of messages (as far as they are not yet under way) until `resume`. */
  pause(): void;
  resume(): void;
  /** Ends the connection behind what was sent; `reason` is cut to what a close frame can hold. */
  close(code: number, reason: string): void;
}

/** Serves upgrade requests; a gateway is one. */
export type SocketHandler = (request: SocketRequest) => void;

/** What a close frame can hold beside its code, in bytes of UTF-8. */
const LONGEST_REASON = 123;

/** Cuts a close reason to 123 bytes of UTF-8, between characters. */
export function cutReason(reason: string): string {
  const bytes = new TextEncoder().encode(reason);
  if (bytes.length <= LONGEST_REASON) return reason;
  let end = LONGEST_REASON;
  // A byte 10xxxxxx continues a character.
  while (end > 0 && ((bytes[end] ?? 0) & 0xc0) === 0x80) end--;
  return new TextDecoder().decode(bytes.subarray(0, end));
}
