import { isUtf8 } from "node:buffer";

/** Checks text that comes in pieces, cut anywhere: false for a piece with which it is no UTF-8, the last one also if it breaks off in a character. */
export type Utf8Check = (piece: Uint8Array, isLast: boolean) => boolean;

/** Begins to check a text. */
export function createUtf8Check(): Utf8Check {
  /** The character that the last piece broke off in, and how many bytes of it are still to come. */
  const character = new Uint8Array(4);
  let known = 0;
  let missing = 0;
  return (piece, isLast) => {
    let start = 0;
    for (; missing > 0 && start < piece.length; missing--) character[known++] = piece[start++] as number;
    if (missing > 0) return !isLast;
    if (known > 0 && !isUtf8(character.subarray(0, known))) return false;
    known = 0;
    const end = startOfUnfinished(piece, start);
    if (!isUtf8(piece.subarray(start, end))) return false;
    if (end === piece.length) return true;
    character.set(piece.subarray(end));
    known = piece.length - end;
    missing = sizeByLead(piece[end] as number) - known;
    return !isLast;
  };
}

/** Where the last character begins if it is not whole, else the end. */
function startOfUnfinished(bytes: Uint8Array, from: number): number {
  for (let at = bytes.length - 1; at >= from && at > bytes.length - 4; at--) {
    const byte = bytes[at] as number;
    // A byte 10xxxxxx continues a character.
    if ((byte & 0xc0) !== 0x80) return at + sizeByLead(byte) > bytes.length ? at : bytes.length;
  }
  return bytes.length;
}

function sizeByLead(byte: number): number {
  if (byte < 0xc0) return 1;
  if (byte < 0xe0) return 2;
  return byte < 0xf0 ? 3 : 4;
}
