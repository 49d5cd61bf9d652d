import type { Location } from "../model/api.js";
import type { Change } from "./change.js";
import { wireChange, type WireChangeKind } from "./wire-kinds.js";

/** One comparison of protos. */
export interface WireComparison {
  readonly changes: Change[];
  /** Fields, messages, enums and methods, of either version, that have changed, come or gone. */
  readonly touched: Set<object>;
  /** The full name that a declaration of the old version has in the new one. */
  readonly rename: (fullName: string) => string;
}

/** What is told of one side. */
export interface WireSide {
  readonly text?: string;
  readonly location?: Location;
  /** The declaration that has changed. */
  readonly part?: object;
}

/** Notes a change. */
export function note(
  comparison: WireComparison,
  kind: WireChangeKind,
  subject: string,
  old: WireSide,
  now: WireSide,
): void {
  for (const part of [old.part, now.part]) if (part !== undefined) comparison.touched.add(part);
  comparison.changes.push(
    wireChange(
      kind,
      subject,
      { ...(old.text !== undefined && { old: old.text }), ...(now.text !== undefined && { new: now.text }) },
      { ...(old.location && { old: old.location }), ...(now.location && { new: now.location }) },
    ),
  );
}

/** Declarations of both versions by name: those of both, those that are gone, those that are new. */
export function pairUp<T extends object>(
  old: readonly T[],
  now: readonly T[],
  nameOf: (each: T) => string,
  rename: (name: string) => string = (name) => name,
): { readonly both: readonly (readonly [T, T])[]; readonly gone: readonly T[]; readonly come: readonly T[] } {
  const news = new Map(now.map((each) => [nameOf(each), each]));
  const both = old.flatMap((each) => {
    const other = news.get(rename(nameOf(each)));
    return other === undefined ? [] : [[each, other] as const];
  });
  const [olds, kept] = [new Set(both.map(([each]) => each)), new Set(both.map(([, each]) => each))];
  return { both, gone: old.filter((each) => !olds.has(each)), come: now.filter((each) => !kept.has(each)) };
}
