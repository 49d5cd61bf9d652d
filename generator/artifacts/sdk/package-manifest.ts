import type { SdkConfig } from "../../config.js";
import type { TemplateView } from "../../render/template.js";

/** Entry points of a package: subpath to the module stem behind it, e.g. `"./grpc"` to `grpc`. */
export type EntryPoints = Readonly<Record<string, string>>;

/** Entry points of artifacts that the index leaves to those who want them. */
export function chosenEntries(artifacts: readonly string[]): EntryPoints {
  return {
    ...(artifacts.includes("tanstack-query") && { "./query": "query" }),
    ...(artifacts.includes("zod") && { "./zod": "zod" }),
  };
}

/** What `package.json.hbs` prints. Sockets need package `ws` in Node before 22, which users bring along, as they do `zod` for its schemas. */
export function manifestView(sdk: SdkConfig, entries: EntryPoints, hasSockets: boolean): TemplateView {
  const peers = {
    ...(hasSockets && { ws: ">=8" }),
    ...("./zod" in entries && { zod: "^4.3.0" }),
  };
  return {
    hasPeers: Object.keys(peers).length > 0,
    peers: Object.entries(peers).map(([name, range]) => ({ name, range })),
    name: sdk.packageName,
    version: sdk.version,
    description: sdk.description ?? "",
    isPrivate: sdk.private === true,
    license: sdk.license ?? "UNLICENSED",
    repository: sdk.repository ?? "",
    main: entries["."] ?? "index",
    subpaths: Object.keys(entries)
      .filter((path) => path !== ".")
      .map((path) => path.slice(2)),
    entries: Object.entries(entries).map(([path, stem]) => ({ path, stem })),
  };
}
