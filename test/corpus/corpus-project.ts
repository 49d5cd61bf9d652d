import { globSync, type GlobOptions } from "tinyglobby";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** The artifacts that the corpus is generated with. */
const artifacts = ["messages", "schemas", "mappers", "routes", "clients"];

/** Every file below a folder that has an HTTP annotation, as include paths, sorted. */
export function annotatedFiles(protos: string, options: GlobOptions = {}): readonly string[] {
  return globSync(["**/*.proto"], { cwd: protos, ...options })
    .filter((path) => readFileSync(join(protos, path), "utf8").includes("(google.api.http)"))
    .toSorted();
}

/** Writes one configuration for all of the files into a folder; the protos themselves are copied beside it, so that one can be changed. */
export function makeCorpusProject(folder: string, protos: string, files: readonly string[], verify: boolean): void {
  mkdirSync(folder, { recursive: true });
  const config = {
    apis: [
      {
        name: "google",
        input: { protos: files.map((path) => `${protos}/${path}`), includes: [protos] },
        output: "out",
        artifacts,
        verify,
      },
    ],
  };
  writeFileSync(join(folder, "gatewright.config.json"), JSON.stringify(config));
}
