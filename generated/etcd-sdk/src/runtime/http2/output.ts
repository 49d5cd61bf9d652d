import { FRAME_HEAD_BYTES, frameFlags, frameTypes } from "./protocol.js";
import type { Outbound, SessionState } from "./session-state.js";

const SLAB_BYTES = 64 * 1024;
/** A peer that lets so much pile up does not read. */
const MOST_UNREAD_BYTES = 64 * 1024 * 1024;

/** Creates an empty output. */
export function createOutbound(): Outbound {
  return {
    slab: new Uint8Array(0),
    start: 0,
    at: 0,
    chunks: [],
    chunkBytes: 0,
    isScheduled: false,
    isCongested: false,
    sendable: [],
  };
}

/** Bytes of this turn that are not with the socket yet. */
export function pendingBytes({ at, start, chunkBytes }: Outbound): number {
  return at - start + chunkBytes;
}

/** Makes room for `count` bytes behind one another; they are written at `outbound.at`, which the caller moves. */
export function reserve(outbound: Outbound, count: number): Uint8Array {
  if (outbound.at + count > outbound.slab.length) {
    closeChunk(outbound);
    // What has been handed to the socket must not change, so a slab is never used twice.
    outbound.slab = Buffer.allocUnsafeSlow(Math.max(SLAB_BYTES, count));
    outbound.start = outbound.at = 0;
  }
  return outbound.slab;
}

/** Adds bytes that are sent without being copied. */
export function addChunk(outbound: Outbound, bytes: Uint8Array): void {
  closeChunk(outbound);
  outbound.chunks.push(bytes);
  outbound.chunkBytes += bytes.length;
}

function closeChunk(outbound: Outbound): void {
  const { slab, start, at } = outbound;
  if (at === start) return;
  outbound.chunks.push(slab.subarray(start, at));
  outbound.chunkBytes += at - start;
  outbound.start = at;
}

/** Writes a frame head and leaves `outbound.at` at the payload, for which there is room. */
export function writeFrameHead(
  session: SessionState,
  type: number,
  flags: number,
  streamId: number,
  length: number,
  inlineBytes: number = length,
): Uint8Array {
  const { outbound } = session;
  const bytes = reserve(outbound, FRAME_HEAD_BYTES + inlineBytes);
  const { at } = outbound;
  bytes[at] = length >>> 16;
  bytes[at + 1] = length >>> 8;
  bytes[at + 2] = length;
  bytes[at + 3] = type;
  bytes[at + 4] = flags;
  writeUint32(bytes, at + 5, streamId);
  outbound.at = at + FRAME_HEAD_BYTES;
  scheduleFlush(session);
  return bytes;
}

/** Writes 32 bits, the highest first. */
export function writeUint32(bytes: Uint8Array, at: number, value: number): void {
  bytes[at] = value >>> 24;
  bytes[at + 1] = value >>> 16;
  bytes[at + 2] = value >>> 8;
  bytes[at + 3] = value;
}

/** Writes a frame whose payload is 32-bit numbers: RST_STREAM, WINDOW_UPDATE, GOAWAY without debug data. */
export function writeNumbers(session: SessionState, type: number, streamId: number, numbers: readonly number[]): void {
  const bytes = writeFrameHead(session, type, 0, streamId, numbers.length * 4);
  for (const number of numbers) {
    writeUint32(bytes, session.outbound.at, number);
    session.outbound.at += 4;
  }
}

/** Writes SETTINGS as pairs of identifier and value. */
export function writeSettings(session: SessionState, pairs: readonly (readonly [number, number])[]): void {
  const bytes = writeFrameHead(session, frameTypes.SETTINGS, 0, 0, pairs.length * 6);
  for (const [id, value] of pairs) {
    const { at } = session.outbound;
    bytes[at] = id >>> 8;
    bytes[at + 1] = id;
    writeUint32(bytes, at + 2, value);
    session.outbound.at = at + 6;
  }
}

/** Writes PING with eight bytes of the peer's, or zeros. */
export function writePing(session: SessionState, isAck: boolean, source?: Uint8Array, start = 0): void {
  const bytes = writeFrameHead(session, frameTypes.PING, isAck ? frameFlags.ACK : 0, 0, 8);
  for (let index = 0; index < 8; index++) bytes[session.outbound.at++] = source?.[start + index] ?? 0;
}

/** Writes bytes of the encoder or the like behind the current frame head. */
export function copyPayload(session: SessionState, source: Uint8Array, start: number, end: number): void {
  const { outbound } = session;
  let { at } = outbound;
  const { slab } = outbound;
  if (end - start > 64) {
    slab.set(source.subarray(start, end), at);
    at += end - start;
  } else for (let index = start; index < end; index++) slab[at++] = source[index] as number;
  outbound.at = at;
}

/** Forgets what is laid out. */
export function discardOutput({ outbound }: SessionState): void {
  outbound.chunks = [];
  outbound.chunkBytes = 0;
  outbound.at = outbound.start;
}

/** Everything of one turn of the event loop goes to the socket together. */
export function scheduleFlush(session: SessionState): void {
  if (session.outbound.isScheduled) return;
  session.outbound.isScheduled = true;
  setImmediate(session.flush);
}

/** Hands everything to the socket in one write. Answers false if the peer has stopped reading altogether. */
export function writeOut(session: SessionState): boolean {
  const { outbound, socket } = session;
  outbound.isScheduled = false;
  session.flushedId = session.nextId - 2;
  closeChunk(outbound);
  const { chunks } = outbound;
  if (chunks.length === 0) return true;
  if (chunks.length === 1) socket.write(chunks[0] as Uint8Array);
  else {
    socket.cork();
    for (const chunk of chunks) socket.write(chunk);
    socket.uncork();
  }
  outbound.chunks = [];
  outbound.chunkBytes = 0;
  return socket.writableLength <= MOST_UNREAD_BYTES;
}
