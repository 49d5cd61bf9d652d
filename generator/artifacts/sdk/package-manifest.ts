import type { SdkConfig } from "../../config.js";
import type { TemplateView } from "../../render/template.js";

/** Entry points of a package: subpath to the module stem behind it, e.g. `"./grpc"` to `grpc`. */
export type EntryPoints = Readonly<Record<string, string>>;

/** What `package.json.hbs` prints. Sockets need package `ws` in Node before 22, which users bring along. */
export function manifestView(sdk: SdkConfig, entries: EntryPoints, hasSockets: boolean): TemplateView {
  return {
    hasSockets,
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
