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

/** Least number of letters to insert, delete or replace to make one text of the other (Levenshtein). */
function countEdits(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let at = 1; at <= from.length; at++) {
    const next = [at];
    for (let place = 1; place <= to.length; place++) {
      const replaced = (row[place - 1] ?? 0) + (from[at - 1] === to[place - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[place] ?? 0) + 1, (next[place - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[to.length] ?? 0;
}
