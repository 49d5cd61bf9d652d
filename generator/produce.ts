import { relative, sep } from "node:path";
import type { Artifact, HandWrittenFile } from "./artifacts/artifact.js";
import { chooseArtifacts } from "./artifacts/choose.js";
import { documentArtifacts } from "./artifacts/document-artifacts.js";
import { artifacts } from "./artifacts/index.js";
import { declareRooms, printEmissions, printRuntime, type Emitted } from "./artifacts/print-emissions.js";
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
import { runtimeFolder, type RuntimePlace } from "./plan/runtime-place.js";
import { readApi } from "./read/read.js";
import { sortDiagnostics } from "./read/sort-diagnostics.js";
import { applySeverities } from "./severities.js";
import { markGenerated } from "./render/mark.js";
import { verifyOutput } from "./render/verify.js";
import { createStopwatch, type Stopwatch } from "./stopwatch.js";
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

/** What a run may be given beside its configuration. */
export interface ProduceOptions {
  /** Descriptors of a caller, as protoc hands them to a plugin. */
  readonly given?: GivenDescriptors;
  /** Times the stages. */
  readonly watch?: Stopwatch;
}

/** read -> check -> plan -> emit -> verify, without touching the output folder. `runtime` is where the output finds the runtime. */
export async function produce(
  config: ApiConfig,
  root: string,
  folder: string,
  runtime: RuntimePlace = { kind: "copy" },
  { given, watch = createStopwatch() }: ProduceOptions = {},
): Promise<Produced> {
  const extensions = await watch.time("load", () => loadExtensions(config, root));
  const {
    api: readings,
    http,
    diagnostics: read,
    inputFiles,
  } = await watch.time("read", () => readApi(config, root, given));
  const known = [...(http ? documentArtifacts : artifacts), ...extensions.artifacts];
  const { chosen, diagnostics: unknown } = chooseArtifacts(config.artifacts, known, artifacts);
  const { api, diagnostics: checked } = watch.time("check", () => checkApi(readings, config.gateway));
  const judge = (found: readonly Diagnostic[]): readonly Diagnostic[] =>
    applySeverities(found, config.diagnostics, config.strict);
  const input = judge([...extensions.diagnostics, ...unknown, ...sortDiagnostics([...read, ...checked])]);
  if (hasError(input)) return { diagnostics: input, inputFiles };
  freeMemory();
  const plan = watch.time("plan", () => createPlan(api, config, http));
  const emitted = watch.time("emit", () => chosen.map((artifact) => ({ artifact, emission: artifact.emit(plan) })));
  const complaints = [...input, ...judge(emitted.flatMap(({ emission }) => emission.diagnostics))];
  if (hasError(complaints)) return { diagnostics: complaints, inputFiles };
  const handWritten = (
    await Promise.all(chosen.map((artifact) => artifact.readHandWritten?.(plan, root) ?? []))
  ).flat();
  const { templates } = extensions;
  const target = { config, root, folder, runtime, templates, watch };
  const { files, diagnostics: verified } = await render(emitted, handWritten, target);
  const all = [...complaints, ...judge(verified)];
  if (hasError(all)) return { diagnostics: all, inputFiles };
  return {
    diagnostics: all,
    api,
    ...(http && { http }),
    files: await watch.time("print", () => transform(chosen, plan, files, folder)),
    inputFiles: [...inputFiles, ...handWritten.map(({ file }) => file), ...extensions.files],
  };
}

interface Target {
  readonly config: ApiConfig;
  readonly root: string;
  readonly folder: string;
  readonly runtime: RuntimePlace;
  /** Templates of the user's own by name. */
  readonly templates: ReadonlyMap<string, string>;
  readonly watch: Stopwatch;
}

async function render(
  emitted: readonly Emitted[],
  handWritten: readonly HandWrittenFile[],
  { config, root, folder, runtime, templates, watch }: Target,
): Promise<{ readonly files: readonly OutputFile[]; readonly diagnostics: readonly Diagnostic[] }> {
  const printed = await watch.time("print", () => printEmissions(config.name, emitted, runtime, templates));
  const own = handWritten.map(({ path, content, file }) => ({
    path,
    content: markGenerated(path, content, relative(root, file).split(sep).join("/")),
  }));
  const given = [...printed.templates, ...own];
  const copied = runtime.kind === "copy" ? await watch.time("print", () => printRuntime("runtime", printed.rooms)) : [];
  // Reviews and language statistics fold what nobody wrote.
  const attributes = { path: ".gitattributes", content: "* linguist-generated\n" };
  const files = [...printed.modules, ...copied, ...given, ...printed.files, attributes];
  const outside = files.filter(
    ({ path }) => path.startsWith("/") || path.split("/").includes("..") || path.includes("\\"),
  );
  const diagnostics = [...printed.diagnostics, ...outside.map(({ path }) => complain("output-outside", { path }))];
  if (config.verify === false || hasError(diagnostics)) return { files, diagnostics };
  const declared = await declareRooms(runtimeFolder(runtime), printed.rooms);
  const faults = await watch.time("type-check", () =>
    verifyOutput({
      // Test files need the types of their runner, which take longer to check than all the rest.
      modules: [...printed.modules, ...given].filter(({ path }) => path.endsWith(".ts") && !path.endsWith(".test.ts")),
      declared,
      hasHandWritten: handWritten.length > 0,
      root,
      output: relative(root, folder),
      place: `${folder}~`,
      nameOf: (path) => path.replace(/^src\//, ""),
      withScratch: (scratch, use) => withScratch(root, scratch, use),
    }),
  );
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
