import { breakSession, breakStream, finishStream, streamGone } from "./end-stream.js";
import type { HeaderBlock } from "./header-block.js";
import { errorCodes, frameFlags } from "./protocol.js";
import { hasPromisedLength } from "./receive-data.js";
import type { SessionState, StreamState } from "./session-state.js";
import { countUseful, countUseless, refuseClosed, streamOf } from "./stream-of.js";

/** Largest header block before decompression, and the most frames it may be cut into. */
const MOST_BLOCK_BYTES = 256 * 1024;
const MOST_BLOCK_FRAMES = 64;
const PRIORITY_BYTES = 5;

/** Handles a whole HEADERS frame. */
export function handleHeaders(
  session: SessionState,
  flags: number,
  streamId: number,
  bytes: Uint8Array,
  from: number,
  to: number,
): void {
  let start = from;
  let end = to;
  if ((flags & frameFlags.PADDED) !== 0) {
    if (start === end) {
      breakSession(session, errorCodes.FRAME_SIZE_ERROR, "padding without a length");
      return;
    }
    end -= bytes[start++] as number;
  }
  if ((flags & frameFlags.PRIORITY) !== 0) start += PRIORITY_BYTES;
  if (start > end) {
    breakSession(session, errorCodes.PROTOCOL_ERROR, "more padding than payload");
    return;
  }
  const isLast = (flags & frameFlags.END_STREAM) !== 0;
  if ((flags & frameFlags.END_HEADERS) !== 0) {
    takeBlock(session, streamId, isLast, bytes, start, end);
    return;
  }
  const { inbound } = session;
  inbound.blockStream = streamId;
  inbound.blockEnds = isLast;
  inbound.blockSize = 0;
  inbound.blockFrames = 0;
  addToBlock(session, bytes, start, end);
}

/** Handles a whole CONTINUATION frame of the block that is being gathered. */
export function continueBlock(
  session: SessionState,
  flags: number,
  bytes: Uint8Array,
  start: number,
  end: number,
): void {
  const { inbound } = session;
  addToBlock(session, bytes, start, end);
  if ((flags & frameFlags.END_HEADERS) === 0 || session.isClosed) return;
  const { block, blockSize, blockStream, blockEnds } = inbound;
  inbound.blockStream = 0;
  inbound.block = new Uint8Array(0);
  takeBlock(session, blockStream, blockEnds, block, 0, blockSize);
}

function addToBlock(session: SessionState, bytes: Uint8Array, start: number, end: number): void {
  const { inbound } = session;
  const size = inbound.blockSize + end - start;
  if (size > MOST_BLOCK_BYTES || ++inbound.blockFrames > MOST_BLOCK_FRAMES) {
    breakSession(session, errorCodes.ENHANCE_YOUR_CALM, "an endless header block");
    return;
  }
  if (size > inbound.block.length) {
    const larger = new Uint8Array(size * 2);
    larger.set(inbound.block.subarray(0, inbound.blockSize));
    inbound.block = larger;
  }
  inbound.block.set(bytes.subarray(start, end), inbound.blockSize);
  inbound.blockSize = size;
}

/** Decodes a whole block. That is done for a stream that has ended too, since the tables of both ends must stay alike. */
function takeBlock(
  session: SessionState,
  streamId: number,
  isLast: boolean,
  bytes: Uint8Array,
  start: number,
  end: number,
): void {
  const stream = streamOf(session, streamId);
  if (session.isClosed) return;
  const block = session.decoder.decode(bytes, start, end, stream?.hasHeaders === true);
  if (block === undefined) {
    breakSession(session, errorCodes.COMPRESSION_ERROR, "header fields that cannot be decoded");
  } else if (stream === undefined) {
    refuseClosed(session, streamId, isLast);
  } else if (block.fault !== undefined) {
    breakStream(session, stream, errorCodes.PROTOCOL_ERROR, `malformed headers: ${block.fault}`);
  } else if (stream.hasHeaders) takeTrailers(session, stream, block, isLast);
  else takeHeaders(session, stream, block, isLast);
}

function takeHeaders(session: SessionState, stream: StreamState, block: HeaderBlock, isLast: boolean): void {
  if (block.status < 200) {
    if (isLast || block.status === 101)
      breakStream(session, stream, errorCodes.PROTOCOL_ERROR, `malformed headers: status ${block.status}`);
    else countUseless(session);
    return;
  }
  countUseful(session);
  session.answers++;
  stream.hasHeaders = true;
  const length = block.fields["content-length"];
  if (length !== undefined) {
    stream.contentLength = typeof length === "string" && /^\d{1,15}$/.test(length) ? Number(length) : -2;
    if (stream.contentLength === -2) {
      breakStream(session, stream, errorCodes.PROTOCOL_ERROR, "malformed headers: content-length");
      return;
    }
  }
  if (!isLast) {
    stream.handler.headers(block);
    return;
  }
  // An answer of trailers only may name the length of the body it does not have.
  finishStream(session, stream);
  stream.handler.headers(block);
  stream.handler.end(undefined);
  streamGone(session);
}

function takeTrailers(session: SessionState, stream: StreamState, block: HeaderBlock, isLast: boolean): void {
  countUseful(session);
  session.answers++;
  if (!isLast) {
    breakStream(session, stream, errorCodes.PROTOCOL_ERROR, "malformed headers: trailers that do not end the stream");
    return;
  }
  if (!hasPromisedLength(session, stream)) return;
  finishStream(session, stream);
  stream.handler.end(block);
  streamGone(session);
}
