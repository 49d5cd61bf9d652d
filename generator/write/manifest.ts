import { join } from "node:path";
import type { OutputFile } from "./output-file.js";
import { readRegular } from "./entry-kind.js";

/** Lists every file of an output folder, so that a file no longer generated can be told from one that somebody put there. */
export const manifestName = ".gatewright-manifest";

/** The files and the manifest that lists them, and what is kept as it is beside them. */
export function withManifest(files: readonly OutputFile[], kept: readonly string[] = []): readonly OutputFile[] {
  const paths = [...files.map(({ path }) => path), ...kept].map((path) => `${path}\n`).toSorted();
  return [...files, { path: manifestName, content: paths.join("") }];
}

/** What the last run wrote into a folder, the manifest itself included; paths that would lead out of it are passed over. */
export function readManifest(folder: string): ReadonlySet<string> {
  const text = readRegular(join(folder, manifestName))?.toString();
  if (text === undefined) return new Set();
  const paths = text
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("/") && !line.includes("\\") && !line.split("/").includes(".."));
  return new Set([...paths, manifestName]);
}
