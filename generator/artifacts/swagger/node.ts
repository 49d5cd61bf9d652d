/**
 * A value of a document before it is printed. What a struct of Go holds is printed in the order of its members, a map in that of its keys; `raw`
 * is JSON that somebody else wrote, which keeps the spelling of its numbers.
 */
export type Node =
  | string
  | boolean
  /** An integer. */
  | number
  | readonly Node[]
  | { readonly kind: "struct" | "map"; readonly members: Members }
  | { readonly kind: "float"; readonly value: number }
  | { readonly kind: "raw"; readonly json: string };

/** Members of an object, in order; a name may be any text. */
export type Members = readonly (readonly [name: string, value: Node])[];

/** Members of a struct under their names; those that are undefined are left out. */
export function struct(members: readonly (readonly [string, Node | undefined])[]): Node {
  return { kind: "struct", members: members.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])) };
}

/** A map, in the order of the bytes of its keys. */
export function map(members: Iterable<readonly [string, Node]>): Node {
  return { kind: "map", members: [...members].toSorted(([a], [b]) => compareBytes(a, b)) };
}

/** Orders texts by their bytes in UTF-8. */
export function compareBytes(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}

/** The value, unless it is empty: what `omitempty` leaves out. */
export function unlessEmpty<T extends string | readonly Node[]>(value: T | undefined): T | undefined {
  return value === undefined || value.length === 0 ? undefined : value;
}
