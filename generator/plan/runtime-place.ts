import { posix } from "node:path";
import type { ApiConfig, GatewrightConfig, RuntimePackageConfig } from "../config.js";

/** Where emitted code finds the runtime; `folder` is relative to the output, e.g. `../runtime`. */
export type RuntimePlace =
  | { readonly kind: "copy" }
  | { readonly kind: "shared"; readonly folder: string }
  | { readonly kind: "package"; readonly name: string };

/** Where the runtime itself is written; `folder` is relative to the configuration. */
export type RuntimeOutput =
  | { readonly kind: "shared"; readonly folder: string }
  | { readonly kind: "package"; readonly folder: string; readonly config: RuntimePackageConfig };

/** What a configuration says of the runtime, which it writes without a word for the kind. */
type Configured =
  | { readonly kind: "unsaid" }
  | { readonly kind: "copy" }
  | { readonly kind: "shared"; readonly folder: string }
  | { readonly kind: "package"; readonly config: RuntimePackageConfig };

function configured({ runtime }: GatewrightConfig): Configured {
  if (runtime === undefined) return { kind: "unsaid" };
  if (runtime === "copy") return { kind: "copy" };
  if ("package" in runtime) return { kind: "package", config: runtime };
  return { kind: "shared", folder: posix.normalize(runtime.shared) };
}

/** An SDK package stands alone, whatever the configuration says of the others. */
function standsAlone(api: ApiConfig): boolean {
  return api.artifacts.includes("sdk");
}

/** Where the output of one API finds the runtime. */
export function runtimePlace(config: GatewrightConfig, api: ApiConfig): RuntimePlace {
  if (standsAlone(api)) return { kind: "copy" };
  const runtime = configured(config);
  if (runtime.kind === "package") return { kind: "package", name: runtime.config.package };
  const folder = sharedFolder(config);
  return folder === undefined ? { kind: "copy" } : { kind: "shared", folder: posix.relative(api.output, folder) };
}

/** Where the runtime is written beside the outputs; undefined where each has a copy, or where the package comes from elsewhere. */
export function runtimeOutput(config: GatewrightConfig): RuntimeOutput | undefined {
  const runtime = configured(config);
  if (runtime.kind === "package") {
    const { output } = runtime.config;
    return output === undefined ? undefined : { kind: "package", folder: output, config: runtime.config };
  }
  const folder = sharedFolder(config);
  return folder === undefined ? undefined : { kind: "shared", folder };
}

/** Folder, relative to the output, in which the runtime is found. */
export function runtimeFolder(place: RuntimePlace): string {
  switch (place.kind) {
    case "copy":
      return "runtime";
    case "shared":
      return place.folder;
    case "package":
      return `node_modules/${place.name}`;
    default:
      return place satisfies never;
  }
}

/** The APIs whose rooms a shared runtime has. */
export function sharingApis(config: GatewrightConfig): readonly ApiConfig[] {
  return config.apis.filter((api) => !standsAlone(api));
}

/** What is configured; by default `runtime` beside the outputs where there are several, and none for a single one. */
function sharedFolder(config: GatewrightConfig): string | undefined {
  const runtime = configured(config);
  if (runtime.kind === "shared") return runtime.folder;
  const outputs = sharingApis(config).map((api) => posix.normalize(api.output));
  if (runtime.kind !== "unsaid" || outputs.length < 2) return undefined;
  const folder = posix.join(commonFolder(outputs), "runtime");
  return outputs.includes(folder) ? `${folder}-shared` : folder;
}

/** `["generated/a", "generated/b/c"]` -> `generated` */
function commonFolder(paths: readonly string[]): string {
  const [first = [], ...rest] = paths.map((path) => path.split("/").slice(0, -1));
  const length = first.findIndex((part, index) => rest.some((other) => other[index] !== part));
  return (length < 0 ? first : first.slice(0, length)).join("/");
}
