import type { Declaration, SourceModule } from "../render/module.js";
import type { EntryExport } from "./artifact.js";

/** The entry file: every name the artifacts pass on, grouped by module. A name given twice keeps its first owner. */
export function entryModule(exports: readonly EntryExport[]): SourceModule {
  const taken = new Set<string>();
  const byModule = new Map<string, { name: string; alias?: string; typeOnly: boolean }[]>();
  for (const { from, name, alias, typeOnly } of exports) {
    const shown = alias ?? name;
    if (taken.has(shown)) continue;
    taken.add(shown);
    byModule.set(from, [...(byModule.get(from) ?? []), { name, typeOnly, ...(alias !== undefined && { alias }) }]);
  }
  const declarations: Declaration[] = [...byModule].map(([from, names]) => ({
    kind: "reexport",
    from: `./${from}.js`,
    names,
  }));
  return { path: "index", declarations };
}
