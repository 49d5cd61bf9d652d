/** A source of chance that gives the same for the same seed. */
export interface Random {
  /** A whole number from 0 up to, not including, `below`. */
  int(below: number): number;
  chance(probability: number): boolean;
  pick<T>(values: readonly T[]): T;
  /** Some of the values in a random order, at most `count`. */
  some<T>(values: readonly T[], count: number): T[];
}

/** Creates a source from a text, e.g. `createRandom("shapes GET /query")`. */
export function createRandom(seed: string): Random {
  let state = 0x9e3779b9;
  for (const char of seed) state = Math.imul(state ^ (char.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  const next = (): number => {
    // Two rounds of multiply and shift: enough for test data.
    state = (state + 0x6d2b79f5) >>> 0;
    let value = Math.imul(state ^ (state >>> 15), state | 1);
    value ^= value + Math.imul(value ^ (value >>> 7), value | 61);
    return ((value ^ (value >>> 14)) >>> 0) / 2 ** 32;
  };
  const int = (below: number): number => Math.floor(next() * below);
  return {
    int,
    chance: (probability) => next() < probability,
    pick: <T>(values: readonly T[]): T => {
      if (values.length === 0) throw new RangeError("nothing to pick from");
      return values[int(values.length)] as T;
    },
    some: <T>(values: readonly T[], count: number): T[] => {
      const rest = [...values];
      const chosen: T[] = [];
      while (chosen.length < count && rest.length > 0) chosen.push(...rest.splice(int(rest.length), 1));
      return chosen;
    },
  };
}
