import { createClientSession, type ClientSession } from "../../../generator/runtime/http2/client-session.js";
import { frameTypes, PREFACE } from "../../../generator/runtime/http2/protocol.js";
import type { Http2Stream } from "../../../generator/runtime/http2/session.js";
import { readFrames, settings, type SentFrame } from "./frames.js";

/** A session whose peer is the test, byte by byte. */
export interface ScriptedSession {
  readonly session: ClientSession;
  /** What owner and handlers heard, as words: `1 headers 200`, `1 data 6869`, `1 fail reset 8`, `closed`. */
  readonly events: string[];
  /** Lets the session read bytes, in pieces of that size. */
  feed(bytes: Uint8Array, pieceBytes?: number): void;
  open(path?: string): Http2Stream;
  /** Frames that the session has sent since the last time. */
  sent(): Promise<SentFrame[]>;
  /** Error codes of GOAWAY and RST_STREAM among them. */
  errors(): Promise<{ readonly goaway: number | undefined; readonly resets: Record<number, number> }>;
  readonly isDestroyed: boolean;
  /** What the socket says is waiting in it. */
  writableLength: number;
  /** Everything the session has written. */
  readonly written: Buffer[];
}

/** Opens a session that has received the peer's SETTINGS, unless they are to come later. */
export function openScripted(greeting: Uint8Array = settings()): ScriptedSession {
  const events: string[] = [];
  const written: Buffer[] = [];
  let destroyed = false;
  let read = PREFACE.length;
  const socket = {
    writableLength: 0,
    write(bytes: Uint8Array) {
      written.push(Buffer.from(bytes));
      return true;
    },
    cork() {},
    uncork() {},
    destroy() {
      destroyed = true;
    },
    destroySoon() {
      destroyed = true;
    },
  };
  const session = createClientSession(
    socket,
    { scheme: "http", authority: "peer:1", more: [["te", "trailers"]] },
    {
      ready: () => events.push("ready"),
      freed: () => {},
      fault: (error) => {
        throw error;
      },
      draining: (code) => events.push(`draining ${code}`),
      closed: (reason) => events.push(`closed ${reason}`),
    },
  );
  let count = 0;
  const scripted: ScriptedSession = {
    session,
    events,
    written,
    feed(bytes, pieceBytes = Math.max(bytes.length, 1)) {
      for (let at = 0; at < bytes.length; at += pieceBytes) {
        // A copy that is spoilt afterwards, since that is what happens to the buffer of a socket.
        const piece = Uint8Array.from(bytes.subarray(at, at + pieceBytes));
        session.receive(piece, piece.length);
        piece.fill(0xee);
      }
    },
    open(path = "/a/b") {
      const id = 1 + 2 * count++;
      const stream = session.request(
        { path, metadata: undefined, timeout: undefined },
        {
          headers: ({ status }) => events.push(`${id} headers ${status}`),
          data: (bytes, start, end) =>
            events.push(`${id} data ${Buffer.from(bytes.slice(start, end)).toString("hex")}`),
          drain: () => events.push(`${id} drain`),
          end: (trailers) => events.push(`${id} end ${trailers === undefined ? "" : JSON.stringify(trailers.fields)}`),
          fail: ({ kind, code, isUnprocessed }) =>
            events.push(`${id} fail ${kind} ${code}${isUnprocessed ? " unprocessed" : ""}`),
        },
      );
      if (stream === undefined) throw new Error("no stream");
      return stream;
    },
    async sent() {
      await new Promise((resolve) => setImmediate(resolve));
      const all = Buffer.concat(written);
      const frames = readFrames(all.subarray(read));
      read = all.length;
      return frames;
    },
    async errors() {
      const frames = await scripted.sent();
      const goaway = frames.find(({ type }) => type === frameTypes.GOAWAY)?.payload.readUInt32BE(4);
      const resets = frames.filter(({ type }) => type === frameTypes.RST_STREAM);
      return { goaway, resets: Object.fromEntries(resets.map(({ id, payload }) => [id, payload.readUInt32BE(0)])) };
    },
    get isDestroyed() {
      return destroyed;
    },
    get writableLength() {
      return socket.writableLength;
    },
    set writableLength(bytes) {
      socket.writableLength = bytes;
    },
  };
  scripted.feed(greeting);
  return scripted;
}
