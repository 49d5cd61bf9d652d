import { chooseArtifacts, listOfRules } from "./artifacts/choose.js";
import { artifacts } from "./artifacts/index.js";
import { checkFiles, findNameClashes } from "./check/check-api.js";
import { findRouteConflicts } from "./check/check-routes.js";
import { findUnrouted } from "./check/find-unrouted.js";
import type { ApiConfig } from "./config.js";
import { hasError, type Diagnostic } from "./diagnostics.js";
import type { Api, ApiFile } from "./model/api.js";
import { indexApi } from "./model/lookup.js";
import { claimRoutes } from "./model/route-claim.js";
import { claimsOfSketch } from "./model/sketch.js";
import { createPlan } from "./plan/create-plan.js";
import { markModules, stemIn } from "./plan/module-marks.js";
import type { RuntimePlace } from "./plan/runtime-place.js";
import { printOutput } from "./print-output.js";
import type { Produced } from "./produce.js";
import { readSince, type ReadingSince } from "./read/read-since.js";
import { sortDiagnostics } from "./read/sort-diagnostics.js";
import { takeNotes, type RunNotes } from "./run-notes.js";
import { applySeverities } from "./severities.js";
import { createStopwatch, type Stopwatch } from "./stopwatch.js";
import { isWrittenIn, readWritten } from "./write/written-text.js";

/** The last successful run, after which only the bytes of some inputs have changed. */
export interface LastRun {
  readonly notes: RunNotes;
  /** Absolute paths. */
  readonly edited: ReadonlySet<string>;
  /** Paths of what it has written, below the output folder, where it still is. */
  readonly outputs: readonly string[];
}

/** What accompanies a run. */
export interface Company {
  readonly watch?: Stopwatch;
  /** Called when the inputs are known to be right, before anything is made of them. */
  readonly onSound?: () => void;
}

/**
 * What `produce` would come to, made of what has changed since the last run and of what that run has left. Answers nothing where more than some
 * files are concerned, or where anything is wrong: then `produce` has to say what.
 */
export async function produceSince(
  config: ApiConfig,
  root: string,
  folder: string,
  runtime: RuntimePlace,
  { notes, edited, outputs }: LastRun,
  { watch = createStopwatch(), onSound }: Company = {},
): Promise<Produced | undefined> {
  const reading = await watch.time("read", () =>
    readSince(config, root, { files: notes.files, diagnostics: notes.read }, edited),
  );
  if (reading === undefined) return undefined;
  const { changed, sources } = reading;
  const { api, inFiles, between } = watch.time("check", () => checkSince(reading.files, config, notes, reading));
  if (between === undefined) return undefined;
  const judge = (found: readonly Diagnostic[]): readonly Diagnostic[] =>
    applySeverities(found, config.diagnostics, config.strict);
  const { chosen } = chooseArtifacts(config.artifacts, artifacts);
  const unrouted = findUnrouted(api, listOfRules(chosen, config));
  const complaints = judge([...sortDiagnostics([...reading.diagnostics, ...inFiles, ...between]), ...unrouted]);
  if (hasError(complaints)) return undefined;
  onSound?.();

  const whole = watch.time("plan", () => createPlan(api, config));
  const marks = watch.time("plan", () => markModules(whole));
  const isKept = (path: string): boolean => !changed.has(path) && notes.files.get(path)?.mark === marks.get(path);
  // Files with modules: those with types that are used, and those with services.
  const files = api.files.filter((file) => marks.has(file.path));
  const anew = files.filter((file) => !isKept(file.path));
  // Of what a sketch stands for, and of services that were not read again, no modules can be made.
  const isPrintable = ({ path, isInput, services }: ApiFile): boolean =>
    changed.has(path) || (reading.whole.has(path) && !(isInput && services.length > 0));
  if (!anew.every(isPrintable)) return undefined;
  // What imports a file under another name than before is printed whole.
  const isMoved = ({ path }: ApiFile): boolean => {
    const [before, now] = [notes.files.get(path)?.mark, marks.get(path)];
    return before !== undefined && now !== undefined && stemIn(before) !== stemIn(now);
  };
  if (anew.some(isMoved)) return undefined;
  const printed = new Set(anew.map(whole.names.stem));
  const plan = { ...whole, isPrinted: (stem: string) => printed.has(stem) };
  const emitted = watch.time("emit", () => chosen.map((artifact) => ({ artifact, emission: artifact.emit(plan) })));
  if (emitted.some(({ emission }) => emission.diagnostics.length > 0)) return undefined;

  const folders = chosen.flatMap((artifact) => artifact.folders ?? []);
  const stems = files.map(whole.names.stem).filter((stem) => !printed.has(stem));
  const paths = new Set(folders.flatMap((each) => stems.map((stem) => `${each}/${stem}.ts`)));
  const kept = outputs.filter((path) => paths.has(path));
  const target = { config, root, folder, runtime, templates: new Map<string, string>(), watch };
  const output = await printOutput(emitted, [], target, {
    paths: kept,
    read: (path) => (paths.has(path) ? readWritten(folder, path) : undefined),
    isSame: isWrittenIn(folder),
  });
  if (output.diagnostics.length > 0) return undefined;
  return {
    diagnostics: complaints,
    api,
    files: output.files,
    kept,
    inputFiles: reading.inputFiles,
    absentFiles: reading.absentFiles,
    notes: watch.time("plan", () => takeNotes(whole, sources, reading.diagnostics, inFiles, { notes, changed, marks })),
  };
}

interface CheckedSince {
  readonly api: Api;
  readonly inFiles: readonly Diagnostic[];
  /** What is wrong between files; undefined where it is more than routes that are alike. */
  readonly between: readonly Diagnostic[] | undefined;
}

/** Checks what has changed, and all routes beside each other. */
function checkSince(
  files: readonly ApiFile[],
  { name, gateway = {} }: ApiConfig,
  notes: RunNotes,
  { changed, whole, sources }: ReadingSince,
): CheckedSince {
  const read: Api = { name, info: { tags: [] }, files, securitySchemes: [] };
  // Messages that a binding names are in what was read.
  const own = checkFiles(
    files.filter((file) => changed.has(file.path)),
    indexApi({ ...read, files: files.filter((file) => whole.has(file.path)) }),
  );
  const checked = new Map(own.files.map((file) => [file.path, file]));
  const api = { ...read, files: files.map((file) => checked.get(file.path) ?? file) };
  const places = new Set([...changed].map((path) => sources.get(path)?.display));
  const others = notes.inFiles.filter(({ location }) => !places.has(location?.file));
  const known = api.files.filter((file) => whole.has(file.path));
  const routes = api.files.flatMap((file) => {
    const note = changed.has(file.path) ? undefined : notes.files.get(file.path);
    return note === undefined ? claimRoutes(file) : claimsOfSketch(note.sketch);
  });
  return {
    api,
    inFiles: [...others, ...own.diagnostics],
    // Reading has compared the names with those of all other files.
    between: findNameClashes({ ...api, files: known }).length > 0 ? undefined : findRouteConflicts(routes, gateway),
  };
}
