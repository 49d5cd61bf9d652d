import type { Metadata } from "../core/index.js";
import type { HeaderBlock } from "./header-block.js";

/**
 * A client's end of one HTTP/2 connection that carries gRPC. Ours and the one over node:http2 have this form, and calls know no other.
 */
export interface Http2Session {
  /** Whether new streams may be opened, as far as the peer's limit on them goes; false from GOAWAY on. */
  readonly isOpen: boolean;
  readonly openStreams: number;
  /** Streams the peer takes at once. */
  readonly maxStreams: number;
  /** More is waiting to be sent than socket or connection window take. */
  readonly isCongested: boolean;
  /** Grows with everything the peer sends, answers to pings included. */
  readonly received: number;
  /** Grows with headers and messages the peer sends. */
  readonly answers: number;
  /** Whether a request or message has been sent behind what was received last. */
  readonly isAwaiting: boolean;
  /** Opens a stream; undefined if a name or value in `head` cannot be sent. Ask `isOpen` and `maxStreams` before. */
  request(head: RequestHead, handler: StreamHandler): Http2Stream | undefined;
  ping(): void;
  /** Opens no more streams, and ends the connection when those that are open have ended. */
  close(): void;
  /** Ends the connection and every stream. */
  destroy(reason: string): void;
}

/** What a request says beside what all requests of its connection say. */
export interface RequestHead {
  readonly path: string;
  readonly metadata: Metadata | undefined;
  /** Value of `grpc-timeout`. */
  readonly timeout: string | undefined;
}

/** The sending side of a stream. Calls on it after the stream has ended do nothing. */
export interface Http2Stream {
  /** Sends a message in gRPC's framing, the last one with `isLast`. False asks to wait for `drain`. Bytes beyond 64 KiB are not copied: they must stay as they are. */
  send(message: Uint8Array, isLast: boolean): boolean;
  /** Ends the sending side. */
  end(): void;
  /** Lets the peer's window run out, until `resume`. What it has sent already is still delivered. */
  pause(): void;
  resume(): void;
  /** Ends the stream; the handler hears nothing more. */
  reset(code: number): void;
}

/** Receives what the peer sends on a stream. `end` or `fail` is called once, as the last of its calls. */
export interface StreamHandler {
  headers(block: HeaderBlock): void;
  /** Bytes `[start, end)` of the body; they are overwritten when the call has returned. */
  data(bytes: Uint8Array, start: number, end: number): void;
  drain(): void;
  /** The peer has ended the stream; without trailers where it sent none, or where the headers are all it sent. */
  end(trailers: HeaderBlock | undefined): void;
  fail(failure: StreamFailure): void;
}

/** Why a stream ended early. */
export interface StreamFailure {
  /** `reset`: by the peer, with `code`; `malformed`: by us, for what the peer sent on it; `lost`: with its connection. */
  readonly kind: "reset" | "malformed" | "lost";
  readonly code: number;
  readonly message: string;
  /** The peer has certainly not looked at the request, so that it may be made again. */
  readonly isUnprocessed: boolean;
}

/** Hears of a session's life. */
export interface SessionOwner {
  /** The peer's SETTINGS have come: it speaks HTTP/2. */
  ready(): void;
  /** A stream has ended, or the peer's limit on them has changed. */
  freed(): void;
  /** No more streams can be opened; `code` is that of GOAWAY. */
  draining(code: number): void;
  /** Something was thrown inside the session; it ends. */
  fault(error: unknown): void;
  /** The connection is gone. Called once, as the last; the streams have failed before. */
  closed(reason: string): void;
}

/** A way to open sessions. */
export type OpenSession = (options: SessionOptions, owner: SessionOwner) => Http2Session;

/** Where a session goes and what it says in every request. */
export interface SessionOptions {
  readonly host: string;
  readonly port: number;
  /** Value of `:authority`. */
  readonly authority: string;
  readonly userAgent: string;
  readonly tls: SessionTls | undefined;
}

/** TLS of a session, each in PEM. */
export interface SessionTls {
  readonly ca?: string | Uint8Array;
  readonly cert?: string | Uint8Array;
  readonly key?: string | Uint8Array;
  /** Name the certificate must carry. */
  readonly serverName: string;
  readonly insecure?: boolean;
}
