import { type Status, createStatus, statusCodes } from "../core/index.js";

/** A gRPC frame is a flag byte (1: compressed), four bytes of length and the message. */
const PREFIX_BYTES = 5;

/** Frames a message for the wire. */
export function frameMessage(message: Uint8Array): Uint8Array {
  const length = message.length;
  const frame = Buffer.allocUnsafe(PREFIX_BYTES + length);
  frame[0] = 0;
  frame.writeUInt32BE(length, 1);
  frame.set(message, PREFIX_BYTES);
  return frame;
}

/** What stands in front of a message of so many bytes. */
export function framePrefix(length: number): Uint8Array {
  const prefix = Buffer.alloc(PREFIX_BYTES);
  prefix.writeUInt32BE(length, 1);
  return prefix;
}

/** Cuts messages out of a stream of chunks that are split anywhere. */
interface FrameReader {
  push(chunk: Uint8Array): void;
  /** The next whole message, undefined if more bytes are needed, or the status of a frame that cannot be read. */
  next(): Uint8Array | Status | undefined;
  /** Whether bytes of a message that is not whole are left. */
  isTruncated(): boolean;
}

/** Creates a reader; each message is copied out of its chunk only if it spans several. */
export function createFrameReader(maxMessageBytes: number): FrameReader {
  let chunks: Uint8Array[] = [];
  let available = 0;
  let offset = 0;
  /** One run of bytes over all chunks, for a prefix or message that spans several. */
  const gather = (): Uint8Array => {
    const [first] = chunks;
    if (chunks.length === 1 && first !== undefined) return first;
    const whole = Buffer.concat(chunks);
    chunks = [whole];
    return whole;
  };
  return {
    push(chunk) {
      if (chunk.length === 0) return;
      chunks.push(chunk);
      available += chunk.length;
    },
    next() {
      const first = chunks[0];
      if (first === undefined || available < PREFIX_BYTES) return undefined;
      const head = first.length - offset >= PREFIX_BYTES ? first : gather();
      const length = lengthAt(head, offset);
      const refused = refuseFrame(head[offset] ?? 0, length, maxMessageBytes);
      if (refused !== undefined) return refused;
      if (available < PREFIX_BYTES + length) return undefined;
      const bytes = head.length - offset >= PREFIX_BYTES + length ? head : gather();
      const start = offset + PREFIX_BYTES;
      const message = bytes.subarray(start, start + length);
      offset = start + length;
      available -= PREFIX_BYTES + length;
      if (offset === bytes.length) {
        chunks.shift();
        offset = 0;
      }
      return message;
    },
    isTruncated: () => available > 0,
  };
}

function lengthAt(bytes: Uint8Array, offset: number): number {
  return (
    (bytes[offset + 1] ?? 0) * 0x1000000 +
    (((bytes[offset + 2] ?? 0) << 16) | ((bytes[offset + 3] ?? 0) << 8) | (bytes[offset + 4] ?? 0))
  );
}

function refuseFrame(flag: number, length: number, maxMessageBytes: number): Status | undefined {
  if (flag !== 0) {
    return createStatus(
      statusCodes.INTERNAL,
      `the upstream sent a frame with flag ${flag}, though no compression was agreed`,
    );
  }
  if (length > maxMessageBytes) {
    return createStatus(
      statusCodes.RESOURCE_EXHAUSTED,
      `the upstream sent a message larger than max (${length} vs. ${maxMessageBytes})`,
    );
  }
  return undefined;
}
