import type { NameSource } from "../render/code.js";
import type { Declaration, SourceModule } from "../render/module.js";
import type { EntryExport } from "./artifact.js";

interface Names {
  readonly source: NameSource;
  readonly names: { name: string; alias?: string; typeOnly: boolean }[];
}

/** The entry file: every name the artifacts pass on, grouped by module. A name given twice keeps its first owner. */
export function entryModule(exports: readonly EntryExport[]): SourceModule {
  const taken = new Set<string>();
  const byModule = new Map<string, Names>();
  for (const { origin = "output", from, name, alias, typeOnly } of exports) {
    const shown = alias ?? name;
    if (taken.has(shown)) continue;
    taken.add(shown);
    const key = `${origin} ${from}`;
    const group = byModule.get(key) ?? { source: { origin, from }, names: [] };
    byModule.set(key, group);
    group.names.push({ name, typeOnly, ...(alias !== undefined && { alias }) });
  }
  const declarations: Declaration[] = [...byModule.values()].map((each) => ({ kind: "reexport", ...each }));
  return { path: "index", declarations };
}
