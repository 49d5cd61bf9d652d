import { frameFlags, frameTypes } from "../../../generator/runtime/http2/protocol.js";

/** A frame as bytes; `length` lies about the payload's where it is given. */
export function frame(
  type: number,
  flags: number,
  streamId: number,
  payload: readonly number[] | Uint8Array = [],
  length = payload.length,
): Buffer {
  const bytes = Buffer.alloc(9 + payload.length);
  bytes.writeUIntBE(length, 0, 3);
  bytes[3] = type;
  bytes[4] = flags;
  bytes.writeUInt32BE(streamId, 5);
  bytes.set(payload, 9);
  return bytes;
}

export function uint32(value: number): number[] {
  return [value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255];
}

/** Header fields as literals that enter no table. */
export function literals(fields: readonly (readonly [string, string])[]): number[] {
  return fields.flatMap(([name, value]) => [0, ...text(name), ...text(value)]);
}

/** A string of HPACK without Huffman coding. */
export function text(value: string): number[] {
  const bytes = [...Buffer.from(value, "latin1")];
  if (bytes.length < 127) return [bytes.length, ...bytes];
  const rest = bytes.length - 127;
  return [127, ...(rest < 128 ? [rest] : [(rest & 127) | 128, (rest >> 7) & 127]), ...bytes];
}

/** Index 8 of the static table. */
export const STATUS_200 = 0x88;

export const settings = (...pairs: readonly (readonly [number, number])[]): Buffer =>
  frame(
    frameTypes.SETTINGS,
    0,
    0,
    pairs.flatMap(([id, value]) => [id >> 8, id & 255, ...uint32(value)]),
  );
export const headers = (
  id: number,
  block: readonly number[] = [STATUS_200],
  flags: number = frameFlags.END_HEADERS,
): Buffer => frame(frameTypes.HEADERS, flags, id, block);
export const trailers = (id: number, status = "0"): Buffer =>
  headers(id, literals([["grpc-status", status]]), frameFlags.END_HEADERS | frameFlags.END_STREAM);
export const data = (id: number, payload: readonly number[] | Uint8Array, flags = 0): Buffer =>
  frame(frameTypes.DATA, flags, id, payload);

/** A message in gRPC's framing. */
export const message = (value: string): number[] => [0, ...uint32(Buffer.byteLength(value)), ...Buffer.from(value)];

/** One frame that an endpoint has sent. */
export interface SentFrame {
  readonly type: number;
  readonly flags: number;
  readonly id: number;
  readonly payload: Buffer;
}

/** Cuts bytes into frames. */
export function readFrames(bytes: Buffer): SentFrame[] {
  const frames: SentFrame[] = [];
  for (let at = 0; at + 9 <= bytes.length;) {
    const length = bytes.readUIntBE(at, 3);
    const [type = 0, flags = 0] = bytes.subarray(at + 3);
    frames.push({ type, flags, id: bytes.readUInt32BE(at + 5), payload: bytes.subarray(at + 9, at + 9 + length) });
    at += 9 + length;
  }
  return frames;
}
