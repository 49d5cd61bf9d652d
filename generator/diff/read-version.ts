import { readFile, stat } from "node:fs/promises";
import path from "node:path";
import type { GatewayConfig } from "../config.js";
import { hasError, type Diagnostic } from "../diagnostics.js";
import { lowerApi } from "../lower/lower-api.js";
import { indexApi } from "../model/lookup.js";
import { findInputs } from "../read/find-inputs.js";
import { readApi } from "../read/read.js";
import { isRecord } from "../read/plain-value.js";
import { parseSourceDocument } from "../read/source-document.js";
import type { Version } from "./version.js";

/** How a version is read. */
export interface VersionOptions {
  /** Folders that imports are searched in, relative to `root`; default the folder of the protos, and those around it. */
  readonly includes?: readonly string[];
  /** The gateway that serves the protos. */
  readonly gateway?: GatewayConfig;
}

/** A version, or what keeps it from being read. */
export type VersionReading =
  | { readonly kind: "read"; readonly version: Version }
  | { readonly kind: "refused"; readonly diagnostics: readonly Diagnostic[] }
  | { readonly kind: "empty" };

/**
 * Reads one version of an API: a .proto file, a document, or a folder of either. `target` is relative to `root`, which places are named by; `name` is
 * what the user calls the version. A folder that holds both is read as its protos.
 */
export async function readVersion(
  name: string,
  target: string,
  root: string,
  options: VersionOptions = {},
): Promise<VersionReading> {
  const found = await stat(path.resolve(root, target)).catch(() => undefined);
  if (found === undefined) return { kind: "empty" };
  const folder = found.isDirectory() ? target : path.dirname(target);
  const [protos, documents] = found.isDirectory() ? await list(root, target) : [[target], [target]];
  if (protos.some((file) => file.endsWith(".proto"))) return readProtos(name, protos, folder, root, options);
  const described = await filterDocuments(root, documents);
  return described.length === 0 ? { kind: "empty" } : readDocuments(name, described, root);
}

async function list(root: string, folder: string): Promise<readonly [readonly string[], readonly string[]]> {
  const base = path.resolve(root);
  const find = async (pattern: string): Promise<readonly string[]> => {
    const { files } = await findInputs([path.posix.join(folder.split(path.sep).join("/"), pattern)], base);
    const named = files.map((file) => path.relative(base, file).split(path.sep).join("/"));
    return named.filter((file) => !file.split("/").includes("node_modules")).toSorted();
  };
  return [await find("**/*.proto"), await find("**/*.{json,yaml,yml}")];
}

async function filterDocuments(root: string, files: readonly string[]): Promise<readonly string[]> {
  const checked = await Promise.all(
    files.map(async (file) => {
      const { value } = parseSourceDocument(
        path.resolve(root, file),
        file,
        await readFile(path.resolve(root, file), "utf8"),
      );
      return isRecord(value) && (value["openapi"] !== undefined || value["swagger"] !== undefined);
    }),
  );
  return files.filter((_, index) => checked[index] === true);
}

async function readDocuments(name: string, documents: readonly string[], root: string): Promise<VersionReading> {
  const { readHttpApi } = await import("../read/openapi/read-http-api.js");
  const { api, diagnostics, locate } = await readHttpApi(
    documents.map((file) => path.resolve(root, file)),
    root,
    "api",
  );
  if (api === undefined) return { kind: "refused", diagnostics };
  return { kind: "read", version: { name, http: { api, locate } } };
}

/** Imports are looked for in the folder itself, then in those around it, up to the root: the first that finds all of them. */
async function readProtos(
  name: string,
  protos: readonly string[],
  folder: string,
  root: string,
  { includes, gateway }: VersionOptions,
): Promise<VersionReading> {
  const tries = includes === undefined ? foldersAround(folder) : [includes];
  let refused: readonly Diagnostic[] = [];
  for (const each of tries) {
    const { api, diagnostics } = await readApi(
      { name: "api", input: { protos, includes: each }, output: "", artifacts: [] },
      root,
    );
    const errors = diagnostics.filter(({ severity }) => severity === "error");
    if (hasError(diagnostics)) {
      refused = refused.length === 0 || errors.length < refused.length ? errors : refused;
      continue;
    }
    const lowered = lowerApi(api, indexApi(api), gateway);
    const locate: Version["http"]["locate"] = (part) => {
      const from = lowered.sources.get(part);
      if (from === undefined) return undefined;
      return from.kind === "field"
        ? from.field.location
        : from.kind === "message"
          ? from.message.location
          : from.kind === "enum"
            ? from.enumeration.location
            : from.binding.location;
    };
    return {
      kind: "read",
      version: { name, http: { api: lowered.api, locate }, protos: { api, sources: lowered.sources } },
    };
  }
  return { kind: "refused", diagnostics: refused };
}

function foldersAround(folder: string): readonly (readonly string[])[] {
  const parts = path
    .normalize(folder)
    .split(path.sep)
    .filter((each) => each !== "" && each !== ".");
  return [...parts, "."].map((_, index) => [parts.slice(0, parts.length - index).join("/") || "."]);
}
