import { resolve } from "node:path";
import type { ApiConfig } from "./config.js";
import type { Diagnostic } from "./diagnostics.js";
import { freeMemory } from "./free-memory.js";
import type { ApiCounts, ApiResult, GenerateOptions } from "./generate-options.js";
import type { LoadedConfig } from "./load-config.js";
import type { Api } from "./model/api.js";
import { listInputs } from "./model/lookup.js";
import type { HttpApi } from "./model/http-api.js";
import type { Produced } from "./produce.js";
import { parseNotes, printNotes } from "./run-notes.js";
import { runtimePlace, type RuntimePlace } from "./plan/runtime-place.js";
import { checkSurroundings } from "./read/surroundings.js";
import { settleFiles, type Settled } from "./settle-files.js";
import { createStopwatch, type Stopwatch } from "./stopwatch.js";
import { compareWithLast, rememberUpToDate, type SinceLastRun } from "./write/stamp.js";
import type { Twin } from "./write/twin.js";
import { cleanOutput, prepareOutput } from "./write/write.js";
import { isWrittenIn } from "./write/written-text.js";

/** What came of one API; without a result its output was left as it was. */
export interface ApiOutcome {
  readonly diagnostics: readonly Diagnostic[];
  readonly result?: ApiResult;
}

/** Does everything for one API, or nothing where nothing has changed. */
export async function generateApi(
  loaded: LoadedConfig,
  config: ApiConfig,
  options: GenerateOptions,
): Promise<ApiOutcome> {
  const started = performance.now();
  // The clock of files is finer than that of the system.
  const clock = Date.now() + 1;
  const watch = createStopwatch();
  const { output } = config;
  const target = {
    folder: resolve(loaded.root, output),
    name: output,
    ...(options.force !== undefined && { force: options.force }),
  };
  const writesNothing = options.check === true || options.dryRun === true;
  const refused = writesNothing ? [] : (await cleanOutput(target)).obstacles;
  if (refused.length > 0) return { diagnostics: refused };
  const lacking = await checkSurroundings(config, loaded.root, target.folder);
  const runtime = options.out === undefined ? runtimePlace(loaded.config, config) : { kind: "copy" as const };
  const stamped = { ...config, runtime };
  const finish = (result: Omit<ApiResult, "output" | "milliseconds" | "times">): ApiResult => ({
    output,
    ...result,
    milliseconds: performance.now() - started,
    times: watch.times,
  });
  const since = await watch.time("compare", () => compareWithLast(loaded, stamped, target.folder));
  if (since.kind === "current")
    return { diagnostics: [...lacking, ...since.diagnostics], result: finish({ files: 0, difference: unchanged }) };
  options.progress?.(`${output}: reading, emitting and checking`);
  // Loaded on demand: an unchanged run needs none of it.
  const place = { config, root: loaded.root, folder: target.folder, runtime };
  let twin: Twin | undefined;
  const onSound = (files: number): void => {
    if (!writesNothing) twin = prepareOutput(target, files);
  };
  try {
    const produced = await produceAfter(since, place, { watch, onSound });
    const { files, api, http, inputFiles, kept = [] } = produced;
    if (files === undefined || api === undefined) return { diagnostics: [...lacking, ...produced.diagnostics] };
    // What was printed with is no longer needed, and writing takes memory of its own.
    freeMemory();
    options.progress?.(`${output}: ${writesNothing ? "comparing" : "writing"} ${files.length + kept.length} files`);
    const prepared = { ...target, kept, ...(twin && { twin }) };
    const settled = await watch.time("write", () => settleFiles(prepared, files, options));
    const diagnostics = [...lacking, ...produced.diagnostics, ...settled.diagnostics];
    if (settled.isCurrent)
      await watch.time("write", async () => {
        const areSettled = twin?.settle();
        await rememberUpToDate(loaded, stamped, target.folder, {
          startedAt: clock,
          inputFiles,
          absentFiles: produced.absentFiles ?? [],
          files,
          kept,
          ...(since.kind === "edited" && { last: since.last }),
          diagnostics: produced.diagnostics,
          ...(produced.notes && { notes: printNotes(produced.notes, resolve(loaded.root)) }),
          ...(areSettled && { areSettled }),
        });
      });
    else if (!writesNothing) return { diagnostics };
    await watch.time("write", async () => twin?.close());
    return {
      diagnostics,
      result: finish({
        counts: http ? countHttp(http, inputFiles) : count(api, inputFiles),
        kept: kept.length,
        ...describe(settled),
      }),
    };
  } finally {
    await twin?.close();
  }
}

function describe({ files, difference, patches }: Settled): Pick<ApiResult, "files" | "difference" | "patches"> {
  return { files, difference, ...(patches && { patches }) };
}

interface Place {
  readonly config: ApiConfig;
  readonly root: string;
  readonly folder: string;
  readonly runtime: RuntimePlace;
}

/** Goes on from the last run where only some inputs have changed, and does everything where that is not enough. */
async function produceAfter(
  since: SinceLastRun,
  { config, root, folder, runtime }: Place,
  { watch, onSound }: { readonly watch: Stopwatch; readonly onSound: (files: number) => void },
): Promise<Produced> {
  if (since.kind === "edited") {
    const { produceSince } = await watch.time("load", () => import("./produce-since.js"));
    const notes = watch.time("compare", () => parseNotes(since.notes, resolve(root)));
    const outputs = Object.keys(since.last.outputs);
    const last = { notes, edited: since.edited, outputs };
    const found = await produceSince(config, root, folder, runtime, last, {
      watch,
      onSound: () => onSound(outputs.length),
    });
    if (found !== undefined) return found;
  }
  const { produce } = await watch.time("load", () => import("./produce.js"));
  const isSame = since.kind === "unknown" ? undefined : isWrittenIn(folder);
  return produce(config, root, folder, runtime, { watch, ...(isSame && { isSame }) });
}

const unchanged = { added: [], changed: [], removed: [] };

function countHttp({ operations, types }: HttpApi, inputFiles: readonly string[]): ApiCounts {
  return {
    inputs: inputFiles.length,
    services: new Set(operations.flatMap((each) => each.tags.slice(0, 1))).size,
    methods: operations.length,
    bindings: operations.length,
    messages: types.length,
  };
}

function count(api: Api, inputFiles: readonly string[]): ApiCounts {
  const inputs = listInputs(api);
  const services = inputs.flatMap((file) => file.services);
  const methods = services.flatMap((service) => service.methods);
  return {
    inputs: inputFiles.length,
    services: services.length,
    methods: methods.length,
    bindings: methods.reduce((sum, method) => sum + method.bindings.length, 0),
    messages: inputs.reduce((sum, file) => sum + file.messages.length, 0),
  };
}
