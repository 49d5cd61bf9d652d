import type { ConformanceCase } from "./case.js";

/** Cases of one method, binding and rule: what a test runner shows as one test. */
export interface CaseGroup {
  /** e.g. `"Put POST /v3/kv/put: integer-limits (4 cases)"`. */
  readonly title: string;
  readonly cases: readonly ConformanceCase[];
}

/** Groups cases by method, binding and rule, in the order in which they first appear. */
export function groupCases(cases: readonly ConformanceCase[]): readonly CaseGroup[] {
  const groups = new Map<string, ConformanceCase[]>();
  for (const each of cases) {
    const key = `${each.method} ${each.binding}: ${each.rule}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [each]);
    else group.push(each);
  }
  return [...groups].map(([key, group]) => ({
    title: `${key} (${group.length} ${group.length === 1 ? "case" : "cases"})`,
    cases: group,
  }));
}
