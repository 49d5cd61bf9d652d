import type { NameSource } from "../render/code.js";
import type { Declaration, SourceModule } from "../render/module.js";
import type { EntryExport } from "./artifact.js";

interface Names {
  readonly source: NameSource;
  readonly names: Pick<EntryExport, "name" | "alias" | "typeOnly">[];
}

/**
 * The entry file: every name the artifacts pass on, grouped by module. Of two things of one name the second is passed on with its module:
 * `Item`, `ItemFromRightV1Items`.
 */
export function entryModule(exports: readonly EntryExport[]): SourceModule {
  const owners = new Map<string, EntryExport>();
  const suffixes = new Map<string, string>();
  const byModule = new Map<string, Names>();
  let group: Names | undefined;
  for (const each of exports) {
    const { origin = "output", from, name, alias, typeOnly } = each;
    const plain = alias ?? name;
    const owner = owners.get(plain);
    let shown = plain;
    if (owner !== undefined) {
      if (isSame(owner, each)) continue;
      const suffix = suffixes.get(from) ?? moduleName(from);
      suffixes.set(from, suffix);
      shown = `${plain}From${suffix}`;
      if (owners.has(shown)) continue;
    }
    owners.set(shown, each);
    // Names of one module mostly follow each other.
    if (group?.source.from !== from || group.source.origin !== origin) {
      const key = `${origin} ${from}`;
      group = byModule.get(key) ?? { source: { origin, from }, names: [] };
      byModule.set(key, group);
    }
    group.names.push(shown === plain ? each : { name, typeOnly, alias: shown });
  }
  const declarations: Declaration[] = [...byModule.values()].map((each) => ({ kind: "reexport", ...each }));
  return { path: "index", declarations };
}

function isSame(a: EntryExport, b: EntryExport): boolean {
  return a.name === b.name && a.from === b.from && (a.origin ?? "output") === (b.origin ?? "output");
}

/** `messages/right/v1/items` -> `RightV1Items`; a room of the runtime has its own name. */
function moduleName(from: string): string {
  return from
    .replace(/^[^/]*\/(?=.)/, "")
    .replace(/(?:^|[^A-Za-z0-9]+)(\w)/g, (_all, first: string) => first.toUpperCase())
    .replace(/\W/g, "");
}
