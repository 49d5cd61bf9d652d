import { resolve } from "node:path";
import type { ApiConfig } from "./config.js";
import type { Diagnostic } from "./diagnostics.js";
import { freeMemory } from "./free-memory.js";
import type { ApiCounts, ApiResult, GenerateOptions } from "./generate-options.js";
import type { LoadedConfig } from "./load-config.js";
import type { Api } from "./model/api.js";
import { listInputs } from "./model/lookup.js";
import type { HttpApi } from "./model/http-api.js";
import { runtimePlace } from "./plan/runtime-place.js";
import { checkSurroundings } from "./read/surroundings.js";
import { settleFiles, type Settled } from "./settle-files.js";
import { createStopwatch, type Stopwatch } from "./stopwatch.js";
import type { OutputFile } from "./write/output-file.js";
import { findUpToDate, rememberUpToDate } from "./write/stamp.js";
import { cleanOutput } from "./write/write.js";

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
  const repeated = await watch.time("compare", () => findUpToDate(loaded, stamped, target.folder));
  if (repeated !== undefined)
    return { diagnostics: [...lacking, ...repeated], result: finish({ files: 0, difference: unchanged }) };
  options.progress?.(`${output}: reading, emitting and checking`);
  // Loaded on demand: an unchanged run needs none of it.
  const { produce } = await watch.time("load", () => import("./produce.js"));
  const produced = await produce(config, loaded.root, target.folder, runtime, { watch });
  const { files, api, http, inputFiles } = produced;
  if (files === undefined || api === undefined) return { diagnostics: [...lacking, ...produced.diagnostics] };
  // What was printed with is no longer needed, and writing takes memory of its own.
  freeMemory();
  options.progress?.(`${output}: ${writesNothing ? "comparing" : "writing"} ${files.length} files`);
  const settled = await watch.time("write", () => settleFiles(target, files, options));
  const diagnostics = [...lacking, ...produced.diagnostics, ...settled.diagnostics];
  if (settled.isCurrent) await remember(watch, loaded, stamped, target.folder, inputFiles, files, produced.diagnostics);
  else if (!writesNothing) return { diagnostics };
  return {
    diagnostics,
    result: finish({ counts: http ? countHttp(http, inputFiles) : count(api, inputFiles), ...describe(settled) }),
  };
}

function describe({ files, difference, patches }: Settled): Pick<ApiResult, "files" | "difference" | "patches"> {
  return { files, difference, ...(patches && { patches }) };
}

async function remember(
  watch: Stopwatch,
  loaded: LoadedConfig,
  stamped: Parameters<typeof rememberUpToDate>[1],
  folder: string,
  inputFiles: readonly string[],
  files: readonly OutputFile[],
  diagnostics: readonly Diagnostic[],
): Promise<void> {
  await watch.time("write", () => rememberUpToDate(loaded, stamped, folder, inputFiles, files, diagnostics));
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
