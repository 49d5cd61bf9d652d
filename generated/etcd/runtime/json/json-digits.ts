/** Two digits in ASCII, the first in the low byte, for each number below 100. */
const pairs = new Uint16Array(100);
for (let value = 0; value < 100; value++) pairs[value] = (0x30 + Math.floor(value / 10)) | ((0x30 + (value % 10)) << 8);

/** Writes an unsigned 32-bit integer in decimal at `at`, where 10 bytes must be free; answers the offset behind. */
export function writeDigits(view: DataView, at: number, value: number): number {
  if (value < 1e9) return writeUpTo9(view, at, value | 0);
  const high = (value / 1e9) | 0;
  view.setUint8(at, 0x30 + high);
  return write9(view, at + 1, (value - high * 1e9) | 0);
}

/** Writes an unsigned 64-bit integer given as upper and lower 32 bits (either sign) in decimal; 20 bytes must be free. */
export function writeDigits64(view: DataView, at: number, hi: number, lo: number): number {
  if (hi === 0 && lo >= 0) return writeDigits(view, at, lo);
  // The quotient by 10^9 is at most one off, since the double is not exact; the rest, exact in 32 bits, shows it.
  let quotient = Math.floor(((hi >>> 0) * 4294967296 + (lo >>> 0)) / 1e9);
  let rest = (lo - Math.imul(quotient | 0, 1e9)) | 0;
  if (rest < 0) {
    quotient--;
    rest += 1e9;
  } else if (rest >= 1e9) {
    quotient++;
    rest -= 1e9;
  }
  if (quotient < 1e9) return write9(view, writeUpTo9(view, at, quotient | 0), rest);
  const top = Math.floor(quotient / 1e9);
  return write9(view, write9(view, writeUpTo9(view, at, top | 0), (quotient - top * 1e9) | 0), rest);
}

function writeUpTo9(view: DataView, at: number, value: number): number {
  // The compiler divides integers by multiplying, once it knows that they are integers.
  let rest = value | 0;
  const size =
    rest < 10
      ? 1
      : rest < 100
        ? 2
        : rest < 1000
          ? 3
          : rest < 10000
            ? 4
            : rest < 100000
              ? 5
              : rest < 1000000
                ? 6
                : rest < 10000000
                  ? 7
                  : rest < 100000000
                    ? 8
                    : 9;
  const end = at + size;
  let to = end;
  while (rest >= 10) {
    const hundreds = (rest / 100) | 0;
    to -= 2;
    view.setUint16(to, pairs[(rest - hundreds * 100) | 0] as number, true);
    rest = hundreds;
  }
  if (to > at) view.setUint8(at, 0x30 + rest);
  return end;
}

/** Exactly nine digits, zeros in front. */
function write9(view: DataView, at: number, value: number): number {
  const whole = value | 0;
  const high = (whole / 10000) | 0;
  const low = (whole - high * 10000) | 0;
  const top = (high / 10000) | 0;
  const middle = (high - top * 10000) | 0;
  view.setUint8(at, 0x30 + top);
  write4(view, at + 1, middle);
  write4(view, at + 5, low);
  return at + 9;
}

function write4(view: DataView, at: number, value: number): void {
  const whole = value | 0;
  const high = (whole / 100) | 0;
  view.setUint16(at, pairs[high] as number, true);
  view.setUint16(at + 2, pairs[(whole - high * 100) | 0] as number, true);
}
