import { breakSession, breakStream, finishStream, streamGone } from "./end-stream.js";
import { writeNumbers } from "./output.js";
import { errorCodes, frameFlags, frameTypes } from "./protocol.js";
import type { SessionState, StreamState } from "./session-state.js";
import { countUseful, countUseless, refuseClosed, streamOf } from "./stream-of.js";
import { CONNECTION_WINDOW, STREAM_WINDOW } from "./windows.js";

/** Reads the head of a DATA frame. Its payload is handed on as it comes. */
export function beginData(session: SessionState, flags: number, streamId: number, size: number): void {
  const { inbound } = session;
  const isPadded = (flags & frameFlags.PADDED) !== 0;
  const isLast = (flags & frameFlags.END_STREAM) !== 0;
  if (isPadded && size === 0) {
    breakSession(session, errorCodes.FRAME_SIZE_ERROR, "padding without a length");
    return;
  }
  let stream = streamOf(session, streamId);
  if (session.isClosed) return;
  session.receiveWindow -= size;
  if (session.receiveWindow < 0) {
    breakSession(session, errorCodes.FLOW_CONTROL_ERROR, "more than the connection's window allows");
    return;
  }
  if (stream === undefined) refuseClosed(session, streamId, isLast);
  else if (!stream.hasHeaders) {
    breakStream(session, stream, errorCodes.PROTOCOL_ERROR, "DATA before HEADERS");
    stream = undefined;
  } else if (size > stream.receiveWindow) {
    breakStream(session, stream, errorCodes.FLOW_CONTROL_ERROR, "more than the stream's window allows");
    stream = undefined;
  } else {
    stream.receiveWindow -= size;
    if (size > 0) countUseful(session);
    else if (!isLast) countUseless(session);
  }
  if (session.isClosed) return;
  session.uncredited += size;
  if (session.uncredited >= CONNECTION_WINDOW / 2) {
    writeNumbers(session, frameTypes.WINDOW_UPDATE, 0, [session.uncredited]);
    session.receiveWindow += session.uncredited;
    session.uncredited = 0;
  }
  if (stream !== undefined) stream.uncredited += size;
  inbound.dataStream = stream;
  inbound.dataEnds = isLast;
  inbound.dataLeft = size;
  inbound.padding = isPadded ? -1 : 0;
  if (size === 0) endData(session);
}

/** Hands on what there is of a DATA frame; answers where reading goes on. */
export function takeData(session: SessionState, bytes: Uint8Array, at: number, length: number): number {
  const { inbound } = session;
  let start = at;
  if (inbound.padding < 0) {
    inbound.padding = bytes[start++] as number;
    inbound.dataLeft--;
    if (inbound.padding > inbound.dataLeft) {
      breakSession(session, errorCodes.PROTOCOL_ERROR, "more padding than payload");
      return length;
    }
  }
  const end = start + Math.min(inbound.dataLeft, length - start);
  const dataEnd = Math.min(end, start + inbound.dataLeft - inbound.padding);
  inbound.dataLeft -= end - start;
  const stream = inbound.dataStream;
  if (dataEnd > start && stream !== undefined && !stream.isClosed) {
    session.answers++;
    stream.contentReceived += dataEnd - start;
    stream.handler.data(bytes, start, dataEnd);
  }
  if (inbound.dataLeft === 0 && !session.isClosed) endData(session);
  return end;
}

function endData(session: SessionState): void {
  const { dataStream: stream, dataEnds } = session.inbound;
  session.inbound.dataStream = undefined;
  if (stream === undefined || stream.isClosed) return;
  if (dataEnds) {
    if (!hasPromisedLength(session, stream)) return;
    finishStream(session, stream);
    stream.handler.end(undefined);
    streamGone(session);
  } else creditStream(session, stream);
}

/** Whether as much has come as `content-length` said; if not, the stream is ended. */
export function hasPromisedLength(session: SessionState, stream: StreamState): boolean {
  if (stream.contentLength < 0 || stream.contentLength === stream.contentReceived) return true;
  breakStream(session, stream, errorCodes.PROTOCOL_ERROR, "a body that is not as long as content-length says");
  return false;
}

/** Gives back what a stream has received, unless its reader has paused. */
export function creditStream(session: SessionState, stream: StreamState): void {
  if (stream.isPaused || stream.uncredited < STREAM_WINDOW / 2) return;
  writeNumbers(session, frameTypes.WINDOW_UPDATE, stream.id, [stream.uncredited]);
  stream.receiveWindow += stream.uncredited;
  stream.uncredited = 0;
}
