import type net from "node:net";

/** What a connection begins with. */
export type FirstBytes = "tls" | "http2" | "http1";

/** First byte of a TLS connection. */
const TLS_HANDSHAKE = 0x16;
/** What HTTP/2 begins with; no method of HTTP/1 does. */
const PREFACE = Buffer.from("PRI");

/**
 * Reads the first bytes of a connection, as many as it takes to know its protocol however they are split, puts them back and says which it
 * is. A client that says nothing for `timeoutMs`, or goes before it has, is destroyed.
 */
export function sniffConnection(socket: net.Socket, timeoutMs: number, decide: (first: FirstBytes) => void): void {
  let seen: Buffer = Buffer.alloc(0);
  const give = (): void => void socket.destroy();
  const timer = setTimeout(give, timeoutMs);
  const read = (): void => {
    const chunk = socket.read() as Buffer | null;
    if (chunk !== null) seen = seen.length === 0 ? chunk : Buffer.concat([seen, chunk]);
    const first = recognize(seen);
    if (first === undefined) return;
    clearTimeout(timer);
    socket.off("readable", read);
    socket.off("end", give);
    socket.unshift(seen);
    decide(first);
  };
  socket.on("readable", read);
  socket.on("end", give);
  socket.once("close", () => clearTimeout(timer));
}

function recognize(seen: Buffer): FirstBytes | undefined {
  if (seen.length === 0) return undefined;
  if (seen[0] === TLS_HANDSHAKE) return "tls";
  const known = Math.min(seen.length, PREFACE.length);
  if (PREFACE.compare(seen, 0, known, 0, known) !== 0) return "http1";
  return known === PREFACE.length ? "http2" : undefined;
}
