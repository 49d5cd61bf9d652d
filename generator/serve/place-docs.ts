import type { ServedApi, ServedOptions } from "./served-api.js";

/** The page of an API, and what serves it. */
export interface PlacedDocs {
  readonly api: ServedApi;
  /** `/docs`, or `/docs/acme` where several APIs have one. */
  readonly path: string;
  readonly paths: NonNullable<ServedOptions["paths"]>;
}

/** The pages of APIs: at `path` the only one, else each below it by its name. Throws Node's error for a folder that is not there. */
export function placeDocs(
  served: readonly { readonly api: ServedApi }[],
  path: string | undefined,
): readonly PlacedDocs[] {
  if (path === undefined) return [];
  const shown = served.flatMap(({ api }) => (api.docsFolder === undefined ? [] : [{ api, folder: api.docsFolder }]));
  return shown.map(({ api, folder }) => {
    const own = shown.length === 1 ? path : `${path}/${encodeURIComponent(api.name)}`;
    return { api, path: own, paths: api.runtime.createDocsPaths(folder, own) };
  });
}
