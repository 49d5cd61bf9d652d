import { breakSession } from "./end-stream.js";
import { handleControl } from "./receive-control.js";
import { beginData, takeData } from "./receive-data.js";
import { continueBlock, handleHeaders } from "./receive-headers.js";
import { DEFAULT_FRAME_BYTES, FRAME_HEAD_BYTES, errorCodes, frameFlags, frameTypes } from "./protocol.js";
import { readUint32 } from "./read-number.js";
import type { Inbound, SessionState } from "./session-state.js";

/** Creates the state of a reader that has read nothing. */
export function createInbound(): Inbound {
  return {
    carry: new Uint8Array(FRAME_HEAD_BYTES + DEFAULT_FRAME_BYTES),
    carried: 0,
    dataLeft: 0,
    padding: 0,
    dataStream: undefined,
    dataEnds: false,
    blockStream: 0,
    blockEnds: false,
    block: new Uint8Array(0),
    blockSize: 0,
    blockFrames: 0,
  };
}

/** Reads `[0, length)` of what came over the socket, split anywhere. The bytes may be overwritten afterwards. */
export function receive(session: SessionState, bytes: Uint8Array, length: number): void {
  session.received++;
  session.isAwaiting = false;
  let at = 0;
  while (at < length && !session.isClosed) {
    at = session.inbound.dataLeft > 0 ? takeData(session, bytes, at, length) : takeFrame(session, bytes, at, length);
  }
}

/** Handles the frame at `at`, or carries its start over to the next time; answers where reading goes on. */
function takeFrame(session: SessionState, bytes: Uint8Array, at: number, length: number): number {
  const { inbound } = session;
  const { carry } = inbound;
  let next = at;
  if (inbound.carried > 0 || length - at < FRAME_HEAD_BYTES) {
    next = carryUpTo(inbound, bytes, at, length, FRAME_HEAD_BYTES);
    if (inbound.carried < FRAME_HEAD_BYTES) return next;
  }
  const isCarried = inbound.carried > 0;
  const source = isCarried ? carry : bytes;
  const head = isCarried ? 0 : at;
  const size = ((source[head] as number) << 16) | ((source[head + 1] as number) << 8) | (source[head + 2] as number);
  const type = source[head + 3] as number;
  const flags = source[head + 4] as number;
  const streamId = readUint32(source, head + 5) & 0x7fffffff;
  if (!acceptHead(session, size, type, flags, streamId)) return length;
  if (type === frameTypes.DATA) {
    inbound.carried = 0;
    beginData(session, flags, streamId, size);
    return isCarried ? next : at + FRAME_HEAD_BYTES;
  }
  let start = at + FRAME_HEAD_BYTES;
  let payload = bytes;
  if (isCarried || length - start < size) {
    next = carryUpTo(inbound, bytes, isCarried ? next : at, length, FRAME_HEAD_BYTES + size);
    if (inbound.carried < FRAME_HEAD_BYTES + size) return next;
    inbound.carried = 0;
    payload = carry;
    start = FRAME_HEAD_BYTES;
  } else next = start + size;
  if (type === frameTypes.HEADERS) handleHeaders(session, flags, streamId, payload, start, start + size);
  else if (type === frameTypes.CONTINUATION) continueBlock(session, flags, payload, start, start + size);
  else handleControl(session, type, flags, streamId, payload, start, size);
  return next;
}

/** Copies until `wanted` bytes are carried, or there are no more. */
function carryUpTo(inbound: Inbound, bytes: Uint8Array, at: number, length: number, wanted: number): number {
  const count = Math.min(wanted - inbound.carried, length - at);
  if (count <= 0) return at;
  inbound.carry.set(bytes.subarray(at, at + count), inbound.carried);
  inbound.carried += count;
  return at + count;
}

/** What can be said of a frame by its head alone. */
function acceptHead(session: SessionState, size: number, type: number, flags: number, streamId: number): boolean {
  const { blockStream } = session.inbound;
  if (!session.isReady && (type !== frameTypes.SETTINGS || (flags & frameFlags.ACK) !== 0)) {
    breakSession(session, errorCodes.PROTOCOL_ERROR, "it does not begin with SETTINGS");
  } else if (size > DEFAULT_FRAME_BYTES) {
    breakSession(session, errorCodes.FRAME_SIZE_ERROR, `a frame of ${size} bytes`);
  } else if (blockStream !== 0 && (type !== frameTypes.CONTINUATION || streamId !== blockStream)) {
    breakSession(session, errorCodes.PROTOCOL_ERROR, "another frame within a header block");
  } else if (blockStream === 0 && type === frameTypes.CONTINUATION) {
    breakSession(session, errorCodes.PROTOCOL_ERROR, "CONTINUATION without HEADERS");
  } else return true;
  return false;
}
