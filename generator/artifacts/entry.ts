import type { NameSource } from "../render/code.js";
import type { Declaration, SourceModule } from "../render/module.js";
import type { EntryExport } from "./artifact.js";

interface Names {
  readonly source: NameSource;
  readonly names: { name: string; alias?: string; typeOnly: boolean }[];
}

/**
 * The entry file: every name the artifacts pass on, grouped by module. Of two things of one name the second is passed on with its module:
 * `Item`, `ItemFromRightV1Items`.
 */
export function entryModule(exports: readonly EntryExport[]): SourceModule {
  const owners = new Map<string, string>();
  const byModule = new Map<string, Names>();
  for (const { origin = "output", from, name, alias, typeOnly } of exports) {
    const key = `${origin} ${from}`;
    const thing = `${key} ${name}`;
    const plain = alias ?? name;
    const shown = (owners.get(plain) ?? thing) === thing ? plain : `${plain}From${moduleName(from)}`;
    if (owners.has(shown)) continue;
    owners.set(shown, thing);
    const group = byModule.get(key) ?? { source: { origin, from }, names: [] };
    byModule.set(key, group);
    group.names.push({ name, typeOnly, ...(shown !== name && { alias: shown }) });
  }
  const declarations: Declaration[] = [...byModule.values()].map((each) => ({ kind: "reexport", ...each }));
  return { path: "index", declarations };
}

/** `messages/right/v1/items` -> `RightV1Items`; a room of the runtime has its own name. */
function moduleName(from: string): string {
  return from
    .replace(/^[^/]*\/(?=.)/, "")
    .replace(/(?:^|[^A-Za-z0-9]+)(\w)/g, (_all, first: string) => first.toUpperCase())
    .replace(/\W/g, "");
}
