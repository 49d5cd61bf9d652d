/** Two digits in ASCII, the first in the low byte, for each number below 100. */
const pairs = new Uint16Array(100);
for (let value = 0; value < 100; value++) pairs[value] = (0x30 + Math.floor(value / 10)) | ((0x30 + (value % 10)) << 8);

/** Writes an integer of 0 to 2^53 - 1 in decimal at `at`, where 16 bytes must be free; answers the offset behind. */
export function writeDigits(view: DataView, at: number, value: number): number {
  if (value < 1e9) return writeUpTo9(view, at, value | 0);
  const high = Math.floor(value / 1e9);
  return write9(view, writeUpTo9(view, at, high), (value - high * 1e9) | 0);
}

/** Writes a 64-bit integer given as upper and lower 32 bits, both unsigned, in decimal; 20 bytes must be free. */
export function writeDigits64(view: DataView, at: number, hi: number, lo: number): number {
  if (hi < 0x200000) return writeDigits(view, at, hi * 4294967296 + lo);
  // Long division by 10^9 in steps of 16 bits, each exact in a double.
  const q1 = Math.floor(hi / 1e9);
  const t1 = (hi - q1 * 1e9) * 65536 + (lo >>> 16);
  const q2 = Math.floor(t1 / 1e9);
  const t2 = (t1 - q2 * 1e9) * 65536 + (lo & 0xffff);
  const q3 = Math.floor(t2 / 1e9);
  const quotient = q1 * 4294967296 + q2 * 65536 + q3;
  return write9(view, writeDigits(view, at, quotient), (t2 - q3 * 1e9) | 0);
}

function writeUpTo9(view: DataView, at: number, value: number): number {
  let rest = value;
  const size =
    rest < 10 ? 1 : rest < 100 ? 2 : rest < 1000 ? 3 : rest < 10000 ? 4
    : rest < 100000 ? 5 : rest < 1000000 ? 6 : rest < 10000000 ? 7 : rest < 100000000 ? 8 : 9;
  const end = at + size;
  let to = end;
  while (rest >= 10) {
    const hundreds = (rest / 100) | 0;
    to -= 2;
    view.setUint16(to, pairs[rest - hundreds * 100] as number, true);
    rest = hundreds;
  }
  if (to > at) view.setUint8(at, 0x30 + rest);
  return end;
}

/** Exactly nine digits, zeros in front. */
function write9(view: DataView, at: number, value: number): number {
  const high = (value / 10000) | 0;
  const low = value - high * 10000;
  const top = (high / 10000) | 0;
  const middle = high - top * 10000;
  view.setUint8(at, 0x30 + top);
  write4(view, at + 1, middle);
  write4(view, at + 5, low);
  return at + 9;
}

function write4(view: DataView, at: number, value: number): void {
  const high = (value / 100) | 0;
  view.setUint16(at, pairs[high] as number, true);
  view.setUint16(at + 2, pairs[value - high * 100] as number, true);
}
