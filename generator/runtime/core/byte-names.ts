import { encodeUtf8 } from "./utf8.js";

/** Names to be found among bytes without making text of them. */
export interface ByteNames {
  /** Index of the name that stands in bytes `[start, end)`, or -1. */
  find(bytes: Uint8Array, start: number, end: number): number;
}

/** A hash table of names in UTF-8; of equal names the first counts. */
export function byteNames(names: readonly string[]): ByteNames {
  let size = 8;
  while (size < names.length * 3) size *= 2;
  const mask = size - 1;
  /** Index + 1 of the name in each slot. */
  const table = new Int32Array(size);
  const encoded = names.map(encodeUtf8);
  encoded.forEach((name, index) => {
    let slot = hashName(name, 0, name.length) & mask;
    while (table[slot] !== 0) slot = (slot + 1) & mask;
    table[slot] = index + 1;
  });
  return {
    find(bytes, start, end) {
      for (let slot = hashName(bytes, start, end) & mask; table[slot] !== 0; slot = (slot + 1) & mask) {
        const index = (table[slot] as number) - 1;
        if (isEqual(encoded[index] as Uint8Array, bytes, start, end)) return index;
      }
      return -1;
    },
  };
}

function isEqual(name: Uint8Array, bytes: Uint8Array, start: number, end: number): boolean {
  if (name.length !== end - start) return false;
  for (let index = 0; index < name.length; index++) if (name[index] !== bytes[start + index]) return false;
  return true;
}

function hashName(bytes: Uint8Array, start: number, end: number): number {
  let hash = end - start;
  for (let at = start; at < end; at++) hash = (Math.imul(hash, 31) + (bytes[at] as number)) | 0;
  return hash ^ (hash >>> 15);
}
