import { performance } from "node:perf_hooks";
import { posix, resolve } from "node:path";
import type { ApiConfig } from "./config.js";
import { complain, type Diagnostic } from "./diagnostics.js";
import { freeMemory } from "./free-memory.js";
import type { LoadedConfig } from "./load-config.js";
import { findUpToDate, rememberUpToDate } from "./write/stamp.js";
import type { OutputDifference } from "./write/compare.js";
import { manifestName } from "./write/manifest.js";
import { createPatches } from "./write/patches.js";
import { checkOutput, cleanOutput, writeOutput } from "./write/write.js";
import type { Api } from "./model/api.js";
import { checkSurroundings } from "./read/surroundings.js";
import { runtimeOutput, runtimePlace, type RuntimeOutput, type RuntimePlace } from "./plan/runtime-place.js";
import type { HttpApi } from "./model/http-api.js";

export interface GenerateOptions {
  /** Compare only; a difference is an error. Default false. */
  readonly check?: boolean;
  /** Write nothing; differences are no errors. Default false. */
  readonly dryRun?: boolean;
  /** Say what differs as unified diffs. Default false. */
  readonly diff?: boolean;
  /** The command that writes the output, for complaints; default `gatewright generate`. */
  readonly command?: string;
  /** Output folder instead of the configured one; several APIs get a folder each below it. */
  readonly out?: string;
  /** Only APIs of this name, or whose output folder ends in it. */
  readonly api?: string;
  /** Replace files in output folders that gatewright did not write. Default false. */
  readonly force?: boolean;
  /** Told what is being done, e.g. `etcd: reading and emitting`. */
  readonly progress?: (what: string) => void;
  /** Only APIs whose artifacts include this one. */
  readonly artifact?: string;
}

/** What a run did for one API. `counts` is absent when nothing had changed and nothing was read. */
export interface ApiResult {
  /** Output folder, as configured or asked for. */
  readonly output: string;
  readonly counts?: ApiCounts;
  /** Files of the output. */
  readonly files: number;
  /** What was written, or in a check would be; the manifest is not counted. */
  readonly difference: OutputDifference;
  /** Unified diffs, if they were asked for. */
  readonly patches?: readonly string[];
  readonly milliseconds: number;
}

export interface ApiCounts {
  readonly inputs: number;
  readonly services: number;
  readonly methods: number;
  readonly bindings: number;
  readonly messages: number;
}

export interface GenerateResult {
  readonly diagnostics: readonly Diagnostic[];
  readonly apis: readonly ApiResult[];
  /** Output folders that an error has kept from being written. */
  readonly untouched: readonly string[];
}

/** Reads, checks, plans, emits, verifies and writes every API of a configuration. An error keeps the output of its API from being touched. */
export async function generate(loaded: LoadedConfig, options: GenerateOptions = {}): Promise<GenerateResult> {
  const diagnostics: Diagnostic[] = [];
  const apis: ApiResult[] = [];
  const chosen = chooseApis(loaded.config.apis, options);
  if (chosen.length === 0) diagnostics.push(complain("api-unknown", { name: options.api ?? options.artifact ?? "" }));
  for (const config of chosen) {
    const started = performance.now();
    const output = config.output;
    const folder = resolve(loaded.root, output);
    const target = { folder, name: output, ...(options.force !== undefined && { force: options.force }) };
    const writesNothing = options.check === true || options.dryRun === true;
    const refused = writesNothing ? [] : (await cleanOutput(target)).obstacles;
    diagnostics.push(...refused);
    if (refused.length > 0) continue;
    diagnostics.push(...(await checkSurroundings(config, loaded.root, folder)));
    const runtime = options.out === undefined ? runtimePlace(loaded.config, config) : { kind: "copy" as const };
    const stamped = { ...config, runtime };
    const repeated = await findUpToDate(loaded, stamped, folder);
    if (repeated !== undefined) {
      diagnostics.push(...repeated);
      apis.push({ output, files: 0, difference: unchanged, milliseconds: performance.now() - started });
      continue;
    }
    options.progress?.(`${output}: reading, emitting and checking`);
    const produced = await produce(config, loaded.root, folder, runtime);
    diagnostics.push(...produced.diagnostics);
    if (produced.files === undefined || produced.api === undefined) continue;
    const { files, api, http, inputFiles } = produced;
    // What was printed with is no longer needed, and writing takes memory of its own.
    freeMemory();
    options.progress?.(`${output}: ${writesNothing ? "comparing" : "writing"} ${files.length} files`);
    const { difference, obstacles } = await (writesNothing ? checkOutput : writeOutput)(target, files);
    const faults = options.check === true ? [...obstacles, ...stale(output, difference, options.command)] : obstacles;
    diagnostics.push(...faults);
    const isCurrent = !writesNothing || Object.values(difference).every((paths) => paths.length === 0);
    if (faults.length === 0 && isCurrent)
      await rememberUpToDate(loaded, stamped, folder, inputFiles, files, produced.diagnostics);
    else if (!writesNothing) continue;
    apis.push({
      output,
      counts: http ? countHttp(http, inputFiles) : count(api, inputFiles),
      files: files.length,
      difference: withoutManifest(difference),
      ...(options.diff === true && { patches: createPatches(folder, output, files, withoutManifest(difference)) }),
      milliseconds: performance.now() - started,
    });
  }
  const runtime = options.out === undefined && chosen.length > 0 ? runtimeOutput(loaded.config) : undefined;
  if (runtime !== undefined) {
    const written = await writeRuntime(loaded, runtime, options);
    diagnostics.push(...written.diagnostics);
    apis.push(written.result);
  }
  const done = new Set(apis.map((each) => each.output));
  return { diagnostics, apis, untouched: chosen.map((each) => each.output).filter((each) => !done.has(each)) };
}

/** Writes or compares a runtime that lies outside of the outputs. */
async function writeRuntime(
  { config, root }: LoadedConfig,
  output: RuntimeOutput,
  { check, dryRun, diff, force, command }: GenerateOptions,
): Promise<{ readonly diagnostics: readonly Diagnostic[]; readonly result: ApiResult }> {
  const started = performance.now();
  const { produceRuntime } = await import("./produce-runtime.js");
  const files = await produceRuntime(config, output);
  const target = { folder: resolve(root, output.folder), name: output.folder, ...(force !== undefined && { force }) };
  const { difference, obstacles } = await (check === true || dryRun === true ? checkOutput : writeOutput)(
    target,
    files,
  );
  const milliseconds = performance.now() - started;
  return {
    diagnostics: check === true ? [...obstacles, ...stale(output.folder, difference, command)] : obstacles,
    result: {
      output: output.folder,
      files: files.length,
      difference: withoutManifest(difference),
      ...(diff === true && {
        patches: createPatches(target.folder, output.folder, files, withoutManifest(difference)),
      }),
      milliseconds,
    },
  };
}

function withoutManifest({ added, changed, removed }: OutputDifference): OutputDifference {
  return { added: added.filter(isNotManifest), changed: changed.filter(isNotManifest), removed };
}

function isNotManifest(path: string): boolean {
  return path !== manifestName;
}

const unchanged: OutputDifference = { added: [], changed: [], removed: [] };

/** The APIs asked for, with the output folder asked for. */
export function chooseApis(apis: readonly ApiConfig[], { out, api, artifact }: GenerateOptions): readonly ApiConfig[] {
  const chosen = apis
    .filter(
      (each) => api === undefined || each.name === api || each.output === api || posix.basename(each.output) === api,
    )
    .filter((each) => artifact === undefined || each.artifacts.includes(artifact));
  return out === undefined
    ? chosen
    : chosen.map((each) => ({
        ...each,
        output: chosen.length === 1 ? out : posix.join(out, posix.basename(each.output)),
      }));
}

/** Everything between the inputs and the finished text. Loaded on demand: an unchanged run needs none of it. */
async function produce(
  config: ApiConfig,
  root: string,
  folder: string,
  runtime: RuntimePlace,
): ReturnType<typeof import("./produce.js").produce> {
  const { produce: run } = await import("./produce.js");
  return run(config, root, folder, runtime);
}

function stale(
  output: string,
  { added, changed, removed }: OutputDifference,
  command = "gatewright generate",
): readonly Diagnostic[] {
  const say = (how: string) => (path: string) => complain("output-stale", { path: `${output}/${path}`, how, command });
  return [...added.map(say("missing")), ...changed.map(say("different")), ...removed.map(say("no longer generated"))];
}

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
  const inputs = api.files.filter((file) => file.isInput);
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
