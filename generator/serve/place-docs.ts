import { existsSync } from "node:fs";
import { join } from "node:path";
import type { ServedApi, ServedOptions } from "./served-api.js";

/** The page of an API, and what serves it. */
export interface PlacedDocs {
  readonly api: ServedApi;
  /** `/docs`, or `/docs/acme` where several APIs have one. */
  readonly path: string;
  readonly paths: NonNullable<ServedOptions["paths"]>;
}

/** Whether a page has been written into a folder. */
export function hasPage(folder: string): boolean {
  return existsSync(join(folder, "index.html"));
}

/** The pages of APIs that have one: at `path` the only one, else each below it by its name. */
export function placeDocs(
  served: readonly { readonly api: ServedApi }[],
  path: string | undefined,
): readonly PlacedDocs[] {
  if (path === undefined) return [];
  const shown = served.flatMap(({ api }) => {
    const { docsFolder: folder } = api;
    return folder !== undefined && hasPage(folder) ? [{ api, folder }] : [];
  });
  return shown.map(({ api, folder }) => {
    const own = shown.length === 1 ? path : `${path}/${encodeURIComponent(api.name)}`;
    return { api, path: own, paths: api.runtime.createDocsPaths(folder, own) };
  });
}
