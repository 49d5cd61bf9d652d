/** The name among `known` that differs least from `name`, if it is close enough to be what was meant: `mapers` is `mappers`. */
export function findSimilar(name: string, known: Iterable<string>): string | undefined {
  const limit = Math.max(1, Math.floor(name.length / 3));
  let best: { readonly name: string; readonly distance: number } | undefined;
  for (const each of known) {
    const distance = countEdits(name.toLowerCase(), each.toLowerCase());
    if (distance <= limit && (best === undefined || distance < best.distance)) best = { name: each, distance };
  }
  return best?.name;
}

/** ` Did you mean mappers?` behind a complaint about a name, where one of those that are known is close to it. */
export function hintAt(name: string, known: Iterable<string>): string {
  const similar = findSimilar(name, known);
  return similar === undefined ? "" : ` Did you mean ${similar}?`;
}

/** Least number of letters to insert, delete, replace or swap with their neighbour to make one text of the other. */
function countEdits(from: string, to: string): number {
  let before: readonly number[] = [];
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let at = 1; at <= from.length; at++) {
    const next = [at];
    for (let place = 1; place <= to.length; place++) {
      const replaced = (row[place - 1] ?? 0) + (from[at - 1] === to[place - 1] ? 0 : 1);
      const isSwap = at > 1 && from[at - 1] === to[place - 2] && from[at - 2] === to[place - 1];
      const swapped = isSwap ? (before[place - 2] ?? 0) + 1 : Infinity;
      next.push(Math.min(replaced, swapped, (row[place] ?? 0) + 1, (next[place - 1] ?? 0) + 1));
    }
    before = row;
    row = next;
  }
  return row[to.length] ?? 0;
}
