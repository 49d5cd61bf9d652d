import type http2 from "node:http2";
import type net from "node:net";

/** What a client may do on one connection of HTTP/2. */
export interface SessionRules {
  /** Streams a client may reset before their answer, within ten seconds. */
  readonly maxResets: number;
  /** Milliseconds without any stream after which a connection is closed. */
  readonly idleMs: number;
  /** Milliseconds between pings; a client that has not answered one by the second next is cut. */
  readonly pingMs: number;
}

const WINDOW_MS = 10_000;
/** Milliseconds a connection may go on after it was told to end because of a fault. */
const LINGER_MS = 1_000;

/** Destroys sessions of clients that misbehave (rapid resets, protocol errors), with their sockets, and closes those that are idle. */
export function guardSession(session: http2.ServerHttp2Session, socket: net.Socket, rules: SessionRules): void {
  let resets = 0;
  let windowEnds = 0;
  const destroySocket = (): void => void socket.destroy();
  // A session alone waits for its socket, which waits for a client that has no intention to go.
  const cut = (): void => {
    session.destroy();
    setImmediate(destroySocket);
  };
  const noteReset = (): void => {
    const now = performance.now();
    if (now > windowEnds) {
      windowEnds = now + WINDOW_MS;
      resets = 0;
    }
    if (++resets > rules.maxResets) cut();
  };
  session.on("stream", (stream) => {
    stream.once("close", () => {
      // What the client broke off before its answer was whole.
      if (stream.aborted) noteReset();
    });
  });
  session.on("error", cut);
  session.on("frameError", cut);
  // The library itself says farewell to clients that reset too much or speak nonsense, but leaves the connection open.
  session.on("goaway", (code) => {
    if (code !== 0) cut();
  });
  session.setTimeout(rules.idleMs, () => session.close());
  let silent = 0;
  // After some errors of a client the library neither reads nor says so: only a ping that stays without an answer shows it.
  const beat = setInterval(() => {
    if (session.destroyed) return;
    if (++silent > 2) cut();
    else session.ping(() => (silent = 0));
  }, rules.pingMs);
  beat.unref();
  session.once("close", () => {
    clearInterval(beat);
    const timer = setTimeout(destroySocket, LINGER_MS);
    timer.unref();
    if (socket.destroyed) clearTimeout(timer);
    else socket.once("close", () => clearTimeout(timer));
  });
}
