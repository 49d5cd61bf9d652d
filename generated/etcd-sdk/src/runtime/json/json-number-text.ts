/** JSON text of a double: the shortest that reads back the same; NaN and infinities are strings. */
export function doubleText(value: number): string {
  if (!Number.isFinite(value)) return Number.isNaN(value) ? '"NaN"' : value > 0 ? '"Infinity"' : '"-Infinity"';
  return value === 0 && 1 / value < 0 ? "-0" : `${value}`;
}

/** JSON text of a 32-bit float: the shortest that reads back as the same float (`0.1`, not `0.10000000149011612`). */
export function floatText(value: number): string {
  const exact = doubleText(value);
  // Short texts cannot become shorter, and the largest floats are infinite or have no fraction.
  if (exact.length < 8 || !Number.isFinite(value)) return exact;
  // Six digits tell all normal floats apart from their neighbours; the tiniest need fewer.
  for (let digits = Math.abs(value) < 1.2e-38 ? 1 : 6; digits < 9; digits++) {
    const shortened = Number(value.toPrecision(digits));
    if (Math.fround(shortened) === value) return `${shortened}`;
  }
  return exact.length < 16 ? exact : `${Number(value.toPrecision(9))}`;
}
