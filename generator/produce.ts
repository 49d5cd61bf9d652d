import type { Artifact } from "./artifacts/artifact.js";
import { chooseArtifacts, listOfRules } from "./artifacts/choose.js";
import { documentArtifacts } from "./artifacts/document-artifacts.js";
import { artifacts } from "./artifacts/index.js";
import type { ApiConfig } from "./config.js";
import { formatDiagnostic, hasError, type Diagnostic } from "./diagnostics.js";
import { freeMemory } from "./free-memory.js";
import { ExtensionFault, loadExtensions } from "./extensions.js";
import type { Api } from "./model/api.js";
import type { HttpApi } from "./model/http-api.js";
import { checkApi } from "./check/check-api.js";
import { findUnrouted } from "./check/find-unrouted.js";
import { createPlan } from "./plan/create-plan.js";
import type { Plan } from "./plan/plan.js";
import { printOutput, type PrintTarget } from "./print-output.js";
import type { GivenDescriptors } from "./read/proto/descriptors/read-descriptors.js";
import type { RuntimePlace } from "./plan/runtime-place.js";
import { readApi, type ApiReading } from "./read/read.js";
import { sortDiagnostics } from "./read/sort-diagnostics.js";
import { mayGoOn, takeNotes, type RunNotes } from "./run-notes.js";
import { applySeverities } from "./severities.js";
import { createStopwatch, type Stopwatch } from "./stopwatch.js";
import type { OutputFile } from "./write/output-file.js";

/** The output of one API in memory; `files` is absent when an error forbids writing. */
export interface Produced {
  readonly diagnostics: readonly Diagnostic[];
  readonly api?: Api;
  readonly http?: HttpApi;
  readonly files?: readonly OutputFile[];
  readonly inputFiles: readonly string[];
  /** Absolute paths that were looked for in vain. */
  readonly absentFiles?: readonly string[];
  /** Paths of files of the last run that are part of the output as they are. */
  readonly kept?: readonly string[];
  /** What the next run can go on from. */
  readonly notes?: RunNotes;
}

/** What a run may be given beside its configuration. */
export interface ProduceOptions {
  /** Descriptors of a caller, as protoc hands them to a plugin. */
  readonly given?: GivenDescriptors;
  /** Times the stages. */
  readonly watch?: Stopwatch;
  /** Whether the last run with this configuration has left the very same module. */
  readonly isSame?: PrintTarget["isSame"];
}

/** read -> check -> plan -> emit -> verify, without touching the output folder. `runtime` is where the output finds the runtime. */
export async function produce(
  config: ApiConfig,
  root: string,
  folder: string,
  runtime: RuntimePlace = { kind: "copy" },
  { given, watch = createStopwatch(), isSame }: ProduceOptions = {},
): Promise<Produced> {
  const target = { config, root, folder, runtime, watch, ...(isSame && { isSame }) };
  const reading = await watch.time("read", () => readApi(config, root, given));
  try {
    return await produceFrom(reading, target);
  } catch (error) {
    if (!(error instanceof ExtensionFault)) throw error;
    return { diagnostics: [error.diagnostic], inputFiles: reading.inputFiles };
  }
}

/** What has been read comes to. */
async function produceFrom(reading: ApiReading, place: Omit<PrintTarget, "templates">): Promise<Produced> {
  const { config, root, folder, watch } = place;
  const extensions = await watch.time("load", () =>
    loadExtensions(
      config,
      root,
      [...artifacts, ...documentArtifacts].map(({ name }) => name),
    ),
  );
  const { api: readings, http, diagnostics: read, inputFiles, absentFiles = [], sources } = reading;
  const { findDrift: compareDocuments } = reading;
  let drift: readonly Diagnostic[] | undefined;
  const findDrift = (): readonly Diagnostic[] =>
    (drift ??= compareDocuments === undefined ? [] : watch.time("drift", () => compareDocuments().diagnostics));
  const known = [...(http ? documentArtifacts : artifacts), ...extensions.artifacts];
  const { chosen, diagnostics: unknown } = chooseArtifacts(config.artifacts, known, artifacts);
  const { api, inFiles, diagnostics: checked } = watch.time("check", () => checkApi(readings, config.gateway));
  const judge = (found: readonly Diagnostic[]): readonly Diagnostic[] =>
    applySeverities(found, config.diagnostics, config.strict);
  const judgeInput = (differences: readonly Diagnostic[]): readonly Diagnostic[] =>
    judge([...extensions.diagnostics, ...unknown, ...sortDiagnostics([...read, ...checked, ...differences])]);
  if (hasError(judgeInput([]))) return { diagnostics: judgeInput(findDrift()), inputFiles };
  const unrouted = http ? [] : findUnrouted(api, listOfRules(chosen, config));
  freeMemory();
  const plan = watch.time("plan", () => createPlan(api, config, http));
  const emitted = watch.time("emit", () => chosen.map((artifact) => ({ artifact, emission: artifact.emit(plan) })));
  // Two artifacts may have the same to say of a rule.
  const told = [...unrouted, ...emitted.flatMap(({ emission }) => emission.diagnostics)];
  const found = [...new Map(told.map((each) => [formatDiagnostic(each), each])).values()];
  const complain = (): readonly Diagnostic[] => [...judgeInput(findDrift()), ...judge(found)];
  if (hasError(judge(found))) return { diagnostics: complain(), inputFiles };
  const handWritten = (
    await Promise.all(chosen.map((artifact) => artifact.readHandWritten?.(plan, root) ?? []))
  ).flat();
  // Documents are compared with protos while a compiler of its own process has the types.
  const target = { ...place, templates: extensions.templates, meanwhile: () => void findDrift() };
  const { files, diagnostics: verified } = await printOutput(emitted, handWritten, target);
  const all = [...complain(), ...judge(verified)];
  if (hasError(all)) return { diagnostics: all, inputFiles };
  const isPlain = extensions.files.length === 0 && told.length === unrouted.length && mayGoOn(config, chosen);
  return {
    diagnostics: all,
    api,
    ...(http && { http }),
    files: await watch.time("print", () => transform(chosen, plan, files, folder)),
    inputFiles: [...inputFiles, ...handWritten.map(({ file }) => file), ...extensions.files],
    absentFiles,
    ...(isPlain && sources && { notes: watch.time("plan", () => takeNotes(plan, sources, read, inFiles)) }),
  };
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
