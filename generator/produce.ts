import { relative } from "node:path";
import type { Artifact, Emission } from "./artifacts/artifact.js";
import { chooseArtifacts } from "./artifacts/choose.js";
import { documentArtifacts } from "./artifacts/document-artifacts.js";
import { artifacts } from "./artifacts/index.js";
import { printEmissions } from "./artifacts/print-emissions.js";
import type { ApiConfig } from "./config.js";
import { complain, type Diagnostic } from "./diagnostics.js";
import { freeMemory } from "./free-memory.js";
import { loadExtensions } from "./extensions.js";
import type { Api } from "./model/api.js";
import type { HttpApi } from "./model/http-api.js";
import { checkApi } from "./check/check-api.js";
import { createPlan } from "./plan/create-plan.js";
import type { Plan } from "./plan/plan.js";
import type { GivenDescriptors } from "./read/proto/descriptors/read-descriptors.js";
import { readApi } from "./read/read.js";
import { sortDiagnostics } from "./read/sort-diagnostics.js";
import { applySeverities } from "./severities.js";
import { declareRuntime } from "./render/runtime-files.js";
import { verifyOutput } from "./render/verify.js";
import type { OutputFile } from "./write/output-file.js";
import { withScratch } from "./write/scratch.js";

/** The output of one API in memory; `files` is absent when an error forbids writing. */
export interface Produced {
  readonly diagnostics: readonly Diagnostic[];
  readonly api?: Api;
  readonly http?: HttpApi;
  readonly files?: readonly OutputFile[];
  readonly inputFiles: readonly string[];
}

/** read -> check -> plan -> emit -> verify, without touching the output folder. */
export async function produce(
  config: ApiConfig,
  root: string,
  folder: string,
  given?: GivenDescriptors,
): Promise<Produced> {
  const extensions = await loadExtensions(config, root);
  const { api: readings, http, diagnostics: read, inputFiles } = await readApi(config, root, given);
  const known = [...(http ? documentArtifacts : artifacts), ...extensions.artifacts];
  const { chosen, diagnostics: unknown } = chooseArtifacts(config.artifacts, known, artifacts);
  const { api, diagnostics: checked } = checkApi(readings, config.gateway);
  const judge = (found: readonly Diagnostic[]): readonly Diagnostic[] =>
    applySeverities(found, config.diagnostics, config.strict);
  const input = judge([...extensions.diagnostics, ...unknown, ...sortDiagnostics([...read, ...checked])]);
  if (hasError(input)) return { diagnostics: input, inputFiles };
  freeMemory();
  const plan = createPlan(api, config, http);
  const emissions = chosen.map((artifact) => artifact.emit(plan));
  const emitted = [...input, ...judge(emissions.flatMap((each) => each.diagnostics))];
  if (hasError(emitted)) return { diagnostics: emitted, inputFiles };
  const handWritten = (
    await Promise.all(chosen.map((artifact) => artifact.readHandWritten?.(plan, root) ?? []))
  ).flat();
  const { files, diagnostics: verified } = await render(
    emissions,
    handWritten,
    extensions.templates,
    config,
    root,
    folder,
  );
  const all = [...emitted, ...judge(verified)];
  if (hasError(all)) return { diagnostics: all, inputFiles };
  return {
    diagnostics: all,
    api,
    ...(http && { http }),
    files: await transform(chosen, plan, files, folder),
    inputFiles: [...inputFiles, ...handWritten.map(({ file }) => file), ...extensions.files],
  };
}

async function render(
  emissions: readonly Emission[],
  handWritten: readonly OutputFile[],
  templates: ReadonlyMap<string, string>,
  config: ApiConfig,
  root: string,
  folder: string,
): Promise<{ readonly files: readonly OutputFile[]; readonly diagnostics: readonly Diagnostic[] }> {
  const printed = await printEmissions(emissions, templates);
  const given = [...printed.templates, ...handWritten.map(({ path, content }) => ({ path, content }))];
  const files = [...printed.modules, ...printed.runtime, ...given];
  const outside = files.filter(
    ({ path }) => path.startsWith("/") || path.split("/").includes("..") || path.includes("\\"),
  );
  const diagnostics = [...printed.diagnostics, ...outside.map(({ path }) => complain("output-outside", { path }))];
  if (config.verify === false || hasError(diagnostics)) return { files, diagnostics };
  const faults = await verifyOutput({
    // Test files need the types of their runner, which take longer to check than all the rest.
    modules: [...printed.modules, ...given].filter(({ path }) => path.endsWith(".ts") && !path.endsWith(".test.ts")),
    declared: await declareRuntime(printed.runtime),
    hasHandWritten: handWritten.length > 0,
    root,
    output: relative(root, folder),
    place: `${folder}~`,
    nameOf: (path) => path.replace(/^src\//, ""),
    withScratch: (scratch, use) => withScratch(root, scratch, use),
  });
  return { files, diagnostics: [...diagnostics, ...faults] };
}

async function transform(
  chosen: readonly Artifact[],
  plan: Plan,
  files: readonly OutputFile[],
  folder: string,
): Promise<readonly OutputFile[]> {
  let current = files;
  for (const artifact of chosen) if (artifact.transform) current = await artifact.transform(plan, current, folder);
  return current;
}

function hasError(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some((each) => each.severity === "error");
}
