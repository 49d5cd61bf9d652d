import { encodeHead } from "./hpack-encoder.js";
import { addChunk, copyPayload, pendingBytes, scheduleFlush, writeFrameHead, writeOut, writeUint32 } from "./output.js";
import { frameFlags, frameTypes } from "./protocol.js";
import type { SessionState, StreamState } from "./session-state.js";
import type { RequestHead } from "./session.js";

/** A gRPC frame is a flag byte (1: compressed), four bytes of length and the message. */
const PREFIX_BYTES = 5;
/** What may wait in a socket, and be laid out in one turn, before messages queue with their streams. */
const CONGESTED_BYTES = 512 * 1024;
/** What may wait in a stream before its sender is asked to wait. */
const HELD_BACK_BYTES = 64 * 1024;
/** Messages from this size on are sent from where they are; the caller leaves them as they are. */
export const UNCOPIED_BYTES: number = 64 * 1024;
/** As much as every peer takes in one frame. */
const FIRST_FRAME_BYTES = 16 * 1024;
/** Pieces from this size on are sent from where they are. */
const LARGE_PIECE_BYTES = 4 * 1024;

/** Sends HEADERS; false if the head holds what cannot be sent. */
export function sendHead(session: SessionState, streamId: number, head: RequestHead): boolean {
  const { encoder } = session;
  if (!encodeHead(encoder, head)) return false;
  const { bytes, size } = encoder;
  let at = 0;
  let type: number = frameTypes.HEADERS;
  do {
    const length = Math.min(size - at, session.maxFrameBytes);
    writeFrameHead(session, type, at + length === size ? frameFlags.END_HEADERS : 0, streamId, length);
    copyPayload(session, bytes, at, at + length);
    at += length;
    type = frameTypes.CONTINUATION;
  } while (at < size);
  return true;
}

/** Sends a message in gRPC's framing; false if the sender should wait for `drain`. */
export function sendMessage(session: SessionState, stream: StreamState, message: Uint8Array, isLast: boolean): boolean {
  const total = PREFIX_BYTES + message.length;
  session.isAwaiting = true;
  if (
    stream.queue === undefined &&
    total <= session.maxFrameBytes &&
    total <= stream.sendWindow &&
    total <= session.sendWindow &&
    !session.outbound.isCongested &&
    pendingBytes(session.outbound) < CONGESTED_BYTES
  ) {
    const flags = isLast ? frameFlags.END_STREAM : 0;
    const bytes = writeFrameHead(session, frameTypes.DATA, flags, stream.id, total);
    writePrefix(bytes, session.outbound.at, message.length);
    session.outbound.at += PREFIX_BYTES;
    copyPayload(session, message, 0, message.length);
    stream.sendWindow -= total;
    session.sendWindow -= total;
    return true;
  }
  // Only the first frame of a long message is copied, to stand behind its prefix.
  const copied = message.length < UNCOPIED_BYTES ? message.length : FIRST_FRAME_BYTES - PREFIX_BYTES;
  const framed = Buffer.allocUnsafe(PREFIX_BYTES + copied);
  writePrefix(framed, 0, message.length);
  framed.set(message.subarray(0, copied), PREFIX_BYTES);
  stream.queue ??= [];
  stream.queue.push(framed);
  if (copied < message.length) stream.queue.push(message.subarray(copied));
  stream.queuedBytes += total;
  stream.endsQueue = isLast;
  markSendable(session, stream);
  if (stream.queuedBytes < HELD_BACK_BYTES) return true;
  stream.isHeldBack = true;
  return false;
}

/** Ends the sending side, behind what is queued. */
export function sendEnd(session: SessionState, stream: StreamState): void {
  if (stream.queue === undefined) writeFrameHead(session, frameTypes.DATA, frameFlags.END_STREAM, stream.id, 0);
  else stream.endsQueue = true;
}

function writePrefix(bytes: Uint8Array, at: number, length: number): void {
  bytes[at] = 0;
  writeUint32(bytes, at + 1, length);
}

/** Lets a stream take its turn if it has something to send and a window to send it in. */
export function markSendable(session: SessionState, stream: StreamState): void {
  if (stream.isSendable || stream.queue === undefined || stream.sendWindow <= 0) return;
  stream.isSendable = true;
  session.outbound.sendable.push(stream);
  pump(session);
}

/** Sends one frame of each waiting stream in turn, as far as windows and socket allow. */
export function pump(session: SessionState): void {
  const { outbound } = session;
  while (
    outbound.sendable.length > 0 &&
    session.sendWindow > 0 &&
    !outbound.isCongested &&
    pendingBytes(outbound) < CONGESTED_BYTES
  ) {
    const stream = outbound.sendable.shift() as StreamState;
    stream.isSendable = false;
    if (stream.isClosed || stream.queue === undefined || stream.sendWindow <= 0) continue;
    sendPiece(session, stream, stream.queue);
    // A handler that was told to go on may have put it back itself.
    if (!stream.isSendable && stream.queue !== undefined && stream.sendWindow > 0) {
      stream.isSendable = true;
      outbound.sendable.push(stream);
    }
  }
}

function sendPiece(session: SessionState, stream: StreamState, queue: Uint8Array[]): void {
  const first = queue[0] as Uint8Array;
  const start = stream.queueAt;
  const length = Math.min(first.length - start, session.maxFrameBytes, stream.sendWindow, session.sendWindow);
  const isWhole = start + length === first.length;
  const isLast = isWhole && queue.length === 1;
  const flags = isLast && stream.endsQueue ? frameFlags.END_STREAM : 0;
  const isLarge = length >= LARGE_PIECE_BYTES;
  writeFrameHead(session, frameTypes.DATA, flags, stream.id, length, isLarge ? 0 : length);
  if (isLarge) addChunk(session.outbound, first.subarray(start, start + length));
  else copyPayload(session, first, start, start + length);
  stream.sendWindow -= length;
  session.sendWindow -= length;
  stream.queuedBytes -= length;
  stream.queueAt = isWhole ? 0 : start + length;
  if (isWhole) queue.shift();
  if (!isLast) return;
  stream.queue = undefined;
  if (stream.isHeldBack) {
    stream.isHeldBack = false;
    stream.handler.drain();
  }
}

/** Ends a turn: everything laid out goes to the socket. False if the peer has stopped reading altogether. */
export function flush(session: SessionState): boolean {
  pump(session);
  const isRead = writeOut(session);
  session.outbound.isCongested = session.socket.writableLength > CONGESTED_BYTES;
  // What did not fit into this turn goes out with the next.
  if (session.outbound.sendable.length > 0 && !session.outbound.isCongested) scheduleFlush(session);
  return isRead;
}
