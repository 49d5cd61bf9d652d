/** Writes an integer of 0 to 2^53 - 1 in decimal at `at`, where 16 bytes must be free; answers the offset behind. */
export function writeDigits(bytes: Uint8Array, at: number, value: number): number {
  if (value < 1e9) return writeUpTo9(bytes, at, value | 0);
  const high = Math.floor(value / 1e9);
  return write9(bytes, writeUpTo9(bytes, at, high), (value - high * 1e9) | 0);
}

/** Writes a 64-bit integer given as upper and lower 32 bits, both unsigned, in decimal; 20 bytes must be free. */
export function writeDigits64(bytes: Uint8Array, at: number, hi: number, lo: number): number {
  if (hi < 0x200000) return writeDigits(bytes, at, hi * 4294967296 + lo);
  // Long division by 10^9 in steps of 16 bits, each exact in a double.
  const q1 = Math.floor(hi / 1e9);
  const t1 = (hi - q1 * 1e9) * 65536 + (lo >>> 16);
  const q2 = Math.floor(t1 / 1e9);
  const t2 = (t1 - q2 * 1e9) * 65536 + (lo & 0xffff);
  const q3 = Math.floor(t2 / 1e9);
  const quotient = q1 * 4294967296 + q2 * 65536 + q3;
  return write9(bytes, writeDigits(bytes, at, quotient), (t2 - q3 * 1e9) | 0);
}

function writeUpTo9(bytes: Uint8Array, at: number, value: number): number {
  let rest = value;
  const size =
    rest < 10 ? 1 : rest < 100 ? 2 : rest < 1000 ? 3 : rest < 10000 ? 4
    : rest < 100000 ? 5 : rest < 1000000 ? 6 : rest < 10000000 ? 7 : rest < 100000000 ? 8 : 9;
  const end = at + size;
  let to = end;
  while (rest >= 10) {
    const tens = (rest / 10) | 0;
    bytes[--to] = 48 + rest - tens * 10;
    rest = tens;
  }
  bytes[--to] = 48 + rest;
  return end;
}

/** Exactly nine digits, zeros in front. */
function write9(bytes: Uint8Array, at: number, value: number): number {
  let rest = value;
  for (let to = at + 8; to >= at; to--) {
    const tens = (rest / 10) | 0;
    bytes[to] = 48 + rest - tens * 10;
    rest = tens;
  }
  return at + 9;
}
