import { breakSession, breakStream, failStream, removeStream, streamGone } from "./end-stream.js";
import { limitTable } from "./hpack-encoder.js";
import { writeFrameHead, writePing } from "./output.js";
import { errorCodes, frameFlags, frameTypes, LARGEST_31_BIT, settingIds } from "./protocol.js";
import { readUint32 } from "./read-number.js";
import { markSendable, pump } from "./send.js";
import type { SessionState } from "./session-state.js";
import { countUseless, streamOf } from "./stream-of.js";

/** Handles a whole frame of any type but DATA, HEADERS and CONTINUATION. */
export function handleControl(
  session: SessionState,
  type: number,
  flags: number,
  streamId: number,
  bytes: Uint8Array,
  start: number,
  size: number,
): void {
  const fault = faultOf(type, flags, streamId, size);
  if (fault !== undefined) {
    const isSize = fault === WRONG_SIZE;
    breakSession(session, isSize ? errorCodes.FRAME_SIZE_ERROR : errorCodes.PROTOCOL_ERROR, `${fault} (type ${type})`);
    return;
  }
  switch (type) {
    case frameTypes.SETTINGS:
      if ((flags & frameFlags.ACK) !== 0) takeSettingsAck(session);
      else takeSettings(session, bytes, start, size);
      break;
    case frameTypes.WINDOW_UPDATE:
      takeWindowUpdate(session, streamId, readUint32(bytes, start) & LARGEST_31_BIT);
      break;
    case frameTypes.PING:
      if ((flags & frameFlags.ACK) === 0) writePing(session, true, bytes, start);
      countUseless(session);
      break;
    case frameTypes.RST_STREAM:
      takeReset(session, streamId, readUint32(bytes, start) >>> 0);
      break;
    case frameTypes.GOAWAY:
      takeGoaway(session, readUint32(bytes, start) & LARGEST_31_BIT, readUint32(bytes, start + 4) >>> 0);
      break;
    default:
      // PRIORITY, and types that later specifications add.
      countUseless(session);
  }
}

const WRONG_SIZE = "a frame of the wrong size";

/** What is wrong with a frame by its head alone. */
function faultOf(type: number, flags: number, streamId: number, size: number): string | undefined {
  switch (type) {
    case frameTypes.SETTINGS:
      if (streamId !== 0) return "a frame on a stream that belongs to the connection";
      return size % 6 !== 0 || ((flags & frameFlags.ACK) !== 0 && size > 0) ? WRONG_SIZE : undefined;
    case frameTypes.PING:
      if (streamId !== 0) return "a frame on a stream that belongs to the connection";
      return size === 8 ? undefined : WRONG_SIZE;
    case frameTypes.GOAWAY:
      if (streamId !== 0) return "a frame on a stream that belongs to the connection";
      return size >= 8 ? undefined : WRONG_SIZE;
    case frameTypes.WINDOW_UPDATE:
      return size === 4 ? undefined : WRONG_SIZE;
    case frameTypes.RST_STREAM:
      return size === 4 ? undefined : WRONG_SIZE;
    case frameTypes.PRIORITY:
      if (streamId === 0) return "a frame that belongs to a stream";
      return size === 5 ? undefined : WRONG_SIZE;
    case frameTypes.PUSH_PROMISE:
      return "a push, which we do not allow";
    default:
      return undefined;
  }
}

function takeSettingsAck(session: SessionState): void {
  if (session.awaitsSettingsAck) session.awaitsSettingsAck = false;
  else breakSession(session, errorCodes.PROTOCOL_ERROR, "SETTINGS acknowledged that were never sent");
}

function takeSettings(session: SessionState, bytes: Uint8Array, start: number, size: number): void {
  for (let at = start; at < start + size; at += 6) {
    const id = ((bytes[at] as number) << 8) | (bytes[at + 1] as number);
    takeSetting(session, id, readUint32(bytes, at + 2) >>> 0);
    if (session.isClosed) return;
  }
  writeFrameHead(session, frameTypes.SETTINGS, frameFlags.ACK, 0, 0);
  if (!session.isReady) {
    session.isReady = true;
    session.owner.ready();
    return;
  }
  countUseless(session);
  if (session.isClosed) return;
  pump(session);
  session.owner.freed();
}

function takeSetting(session: SessionState, id: number, value: number): void {
  switch (id) {
    case settingIds.HEADER_TABLE_SIZE:
      limitTable(session.encoder, value);
      break;
    case settingIds.ENABLE_PUSH:
      if (value !== 0) breakSession(session, errorCodes.PROTOCOL_ERROR, `the setting ENABLE_PUSH ${value}`);
      break;
    case settingIds.MAX_CONCURRENT_STREAMS:
      session.maxStreams = value;
      break;
    case settingIds.INITIAL_WINDOW_SIZE:
      if (value > LARGEST_31_BIT) breakSession(session, errorCodes.FLOW_CONTROL_ERROR, `an initial window of ${value}`);
      else changeInitialWindow(session, value);
      break;
    case settingIds.MAX_FRAME_SIZE:
      if (value < 16_384 || value > 0xffffff)
        breakSession(session, errorCodes.PROTOCOL_ERROR, `a largest frame of ${value}`);
      else session.maxFrameBytes = value;
      break;
    default:
  }
}

/** Windows of open streams change by the difference, and may become negative. */
function changeInitialWindow(session: SessionState, value: number): void {
  const difference = value - session.initialWindow;
  session.initialWindow = value;
  for (const stream of session.streams.values()) {
    stream.sendWindow += difference;
    if (stream.sendWindow > LARGEST_31_BIT) {
      breakSession(session, errorCodes.FLOW_CONTROL_ERROR, "a window larger than any may be");
      return;
    }
    markSendable(session, stream);
  }
}

function takeWindowUpdate(session: SessionState, streamId: number, increment: number): void {
  if (streamId === 0) {
    session.sendWindow += increment;
    if (increment === 0) breakSession(session, errorCodes.PROTOCOL_ERROR, "a window update of 0");
    else if (session.sendWindow > LARGEST_31_BIT)
      breakSession(session, errorCodes.FLOW_CONTROL_ERROR, "a window larger than any may be");
    else pump(session);
    return;
  }
  const stream = streamOf(session, streamId);
  if (stream === undefined) return;
  stream.sendWindow += increment;
  if (increment === 0) breakStream(session, stream, errorCodes.PROTOCOL_ERROR, "a window update of 0");
  else if (stream.sendWindow > LARGEST_31_BIT)
    breakStream(session, stream, errorCodes.FLOW_CONTROL_ERROR, "a window larger than any may be");
  else markSendable(session, stream);
}

function takeReset(session: SessionState, streamId: number, code: number): void {
  const stream = streamOf(session, streamId);
  if (stream === undefined) {
    session.resetIds.delete(streamId);
    if (!session.isClosed) countUseless(session);
    return;
  }
  removeStream(session, stream);
  // A server may ask us to stop sending once its answer is complete; that we know already.
  const isUnprocessed = code === errorCodes.REFUSED_STREAM && !stream.hasHeaders;
  failStream(session, stream, { kind: "reset", code, message: `HTTP/2 error ${code}`, isUnprocessed });
}

/** The peer handles streams up to `lastId` and no new ones. */
function takeGoaway(session: SessionState, lastId: number, code: number): void {
  const wasDraining = session.isDraining;
  session.isDraining = true;
  session.goawayId = Math.min(session.goawayId, lastId);
  // First the owner, so that calls that are made again do not come back here.
  if (!wasDraining) session.owner.draining(code);
  else countUseless(session);
  for (const stream of session.streams.values()) {
    if (stream.id <= lastId || session.isClosed) continue;
    removeStream(session, stream);
    stream.handler.fail({ kind: "lost", code, message: `GOAWAY (HTTP/2 error ${code})`, isUnprocessed: true });
  }
  streamGone(session);
}
