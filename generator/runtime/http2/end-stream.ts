import { errorCodes, frameTypes } from "./protocol.js";
import { copyPayload, discardOutput, writeFrameHead, writeNumbers, writeOut, writeUint32 } from "./output.js";
import type { SessionState, StreamState } from "./session-state.js";
import type { StreamFailure } from "./session.js";

/** Reset streams that are remembered, the latest ones; few peers send more on them. */
const REMEMBERED_RESETS = 1_000;
/** How long a peer may take to read our last words. */
const FAREWELL_MS = 1_000;

/** Takes a stream out of the session. Its handler is the caller's affair. */
export function removeStream(session: SessionState, stream: StreamState): void {
  stream.isClosed = true;
  stream.queue = undefined;
  session.streams.delete(stream.id);
}

/** Tells the owner that there is room, and ends a connection that only waited for its last stream. */
export function streamGone(session: SessionState): void {
  if (session.isClosed) return;
  if (session.isDraining && session.streams.size === 0)
    endSession(session, errorCodes.NO_ERROR, "all calls have ended");
  else session.owner.freed();
}

/** Sends RST_STREAM and takes the stream out. */
export function resetStream(session: SessionState, stream: StreamState, code: number): void {
  removeStream(session, stream);
  writeNumbers(session, frameTypes.RST_STREAM, stream.id, [code]);
  session.resetIds.add(stream.id);
  if (session.resetIds.size <= REMEMBERED_RESETS) return;
  const [oldest = 0] = session.resetIds;
  session.resetIds.delete(oldest);
}

/** Ends a stream on which the peer has broken a rule; the connection goes on. */
export function breakStream(session: SessionState, stream: StreamState, code: number, message: string): void {
  resetStream(session, stream, code);
  failStream(session, stream, { kind: "malformed", code, message, isUnprocessed: false });
}

/** Tells the handler of a stream that is out already. */
export function failStream(session: SessionState, stream: StreamState, failure: StreamFailure): void {
  stream.handler.fail(failure);
  streamGone(session);
}

/** Ends the connection for a rule that the peer has broken. Every stream fails at once. */
export function breakSession(session: SessionState, code: number, reason: string): void {
  endSession(session, code, `the upstream broke the rules of HTTP/2: ${reason}`);
}

/** Says GOAWAY, sends what is laid out, and ends the connection. */
export function endSession(session: SessionState, code: number, reason: string): void {
  if (session.isClosed) return;
  const { flushedId } = session;
  // What is not with the socket yet need not be said any more, and its calls were certainly never seen.
  discardOutput(session);
  const debug = code === errorCodes.NO_ERROR ? noDebug : Buffer.from(reason.slice(0, 200), "latin1");
  const bytes = writeFrameHead(session, frameTypes.GOAWAY, 0, 0, 8 + debug.length);
  writeUint32(bytes, session.outbound.at, 0);
  writeUint32(bytes, session.outbound.at + 4, code);
  session.outbound.at += 8;
  copyPayload(session, debug, 0, debug.length);
  writeOut(session);
  session.flushedId = flushedId;
  const { socket } = session;
  if (session.isReady) {
    socket.destroySoon();
    setTimeout(() => socket.destroy(), FAREWELL_MS).unref();
  } else socket.destroy();
  closeSession(session, reason);
}

const noDebug = new Uint8Array(0);

/** The connection is gone: every stream fails, then the owner hears of it. */
export function closeSession(session: SessionState, reason: string): void {
  if (session.isClosed) return;
  session.isClosed = true;
  session.isDraining = true;
  const streams = [...session.streams.values()];
  session.streams.clear();
  for (const stream of streams) {
    // A handler may have ended others meanwhile.
    if (stream.isClosed) continue;
    removeStream(session, stream);
    const isUnprocessed = stream.id > session.flushedId || stream.id > session.goawayId;
    stream.handler.fail({ kind: "lost", code: 0, message: reason, isUnprocessed });
  }
  session.owner.closed(reason);
}

/** The peer ended its side. What we had still to say does not matter any more. */
export function finishStream(session: SessionState, stream: StreamState): void {
  if (stream.isEnded && stream.queue === undefined) removeStream(session, stream);
  else {
    removeStream(session, stream);
    writeNumbers(session, frameTypes.RST_STREAM, stream.id, [errorCodes.NO_ERROR]);
  }
}
