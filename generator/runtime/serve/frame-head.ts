/** The head of a WebSocket frame that a client sends, as RFC 6455 has it in section 5.2. */
export interface FrameHead {
  readonly opcode: number;
  /** The frame is the last of its message. */
  readonly isFinal: boolean;
  /** Whether reserved bits are clear and the payload is masked, as it must be. */
  readonly isSound: boolean;
  /** Bytes of the payload; Infinity for more than a number can say. */
  readonly length: number;
}

export const opcodes = { continuation: 0, text: 1, binary: 2, close: 8, pong: 10 } as const;

/** The longest head: two bytes, eight of length, four of mask. */
export const LONGEST_HEAD = 14;
const MASK_BYTES = 4;
/** Lengths that say where the length is. */
const SHORT_LENGTH = 126;
const LONG_LENGTH = 127;

/** Bytes of a head of which `known` are there: what is missing to say it, if nothing else. */
export function headSize(bytes: Uint8Array, known: number): number {
  if (known < 2) return 2;
  const second = bytes[1] as number;
  const length = second & 0x7f;
  const lengthBytes = length === SHORT_LENGTH ? 2 : length === LONG_LENGTH ? 8 : 0;
  return 2 + lengthBytes + ((second & 0x80) === 0 ? 0 : MASK_BYTES);
}

/** Reads a head that is whole. */
export function readFrameHead(bytes: Uint8Array): FrameHead {
  const first = bytes[0] as number;
  const second = bytes[1] as number;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let length = second & 0x7f;
  if (length === SHORT_LENGTH) length = view.getUint16(2);
  else if (length === LONG_LENGTH) {
    const long = view.getBigUint64(2);
    length = long > BigInt(Number.MAX_SAFE_INTEGER) ? Infinity : Number(long);
  }
  return {
    opcode: first & 0x0f,
    isFinal: (first & 0x80) !== 0,
    isSound: (first & 0x70) === 0 && (second & 0x80) !== 0,
    length,
  };
}

/** Undoes the mask of a piece of a payload in place; `mask` is as the piece begins, and is answered as what follows it begins. */
export function unmask(piece: Uint8Array, mask: Uint8Array): Uint8Array {
  const [a = 0, b = 0, c = 0, d = 0] = mask;
  const whole = piece.length & ~3;
  for (let at = 0; at < whole; at += 4) {
    piece[at] = (piece[at] as number) ^ a;
    piece[at + 1] = (piece[at + 1] as number) ^ b;
    piece[at + 2] = (piece[at + 2] as number) ^ c;
    piece[at + 3] = (piece[at + 3] as number) ^ d;
  }
  const rest = piece.length - whole;
  for (let at = 0; at < rest; at++) piece[whole + at] = (piece[whole + at] as number) ^ (mask[at] as number);
  return rest === 0 ? mask : Uint8Array.from({ length: MASK_BYTES }, (_, at) => mask[(at + rest) & 3] as number);
}

/** Frames that a client must not send, each with the close code that they lead to. */
export const wrongFrames: Readonly<Record<"outOfOrder" | "noUtf8" | "tooLong", Uint8Array>> = {
  /** A continuation of nothing: 1002. */
  outOfOrder: Uint8Array.of(0x80, 0x80, 0, 0, 0, 0),
  /** Text that is no UTF-8: 1007. */
  noUtf8: Uint8Array.of(0x81, 0x81, 0, 0, 0, 0, 0xff),
  /** The longest message there can be: 1009. */
  tooLong: Uint8Array.of(0x82, 0xff, 0, 0x1f, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0, 0, 0, 0),
};
