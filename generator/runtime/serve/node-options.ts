import type { IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";

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
  /**
   * Milliseconds that a client of HTTP/1.1 has which closed its own side: it may wait for its answer, or have gone. Default 1,000; 0 takes it for
   * gone at once. What its call does upstream within that time, it does for nobody: a lock may be granted to a caller who is not there.
   */
  readonly halfCloseGraceMs?: number;
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
  readonly onUpgrade?: (request: IncomingMessage, socket: Duplex, head: Buffer) => void;
}
