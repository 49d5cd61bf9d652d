import { performance } from "node:perf_hooks";
import { posix, resolve } from "node:path";
import type { ApiConfig } from "./config.js";
import { complain, type Diagnostic } from "./diagnostics.js";
import type { LoadedConfig } from "./load-config.js";
import { isUpToDate, rememberUpToDate } from "./write/stamp.js";
import { compareOutput, writeOutput, type OutputDifference } from "./write/write.js";
import type { Api } from "./model/api.js";

export interface GenerateOptions {
  /** Compare only; a difference is an error. Default false. */
  readonly check?: boolean;
  /** Output folder instead of the configured one; several APIs get a folder each below it. */
  readonly out?: string;
  /** Only APIs of this name, or whose output folder ends in it. */
  readonly api?: string;
  /** Only APIs whose artifacts include this one. */
  readonly artifact?: string;
}

/** What a run did for one API. `counts` is absent when nothing had changed and nothing was read. */
export interface ApiResult {
  /** Output folder, as configured or asked for. */
  readonly output: string;
  readonly counts?: ApiCounts;
  readonly files: number;
  readonly difference: OutputDifference;
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
    if (await isUpToDate(loaded, config, folder)) {
      apis.push({ output, files: 0, difference: unchanged, milliseconds: performance.now() - started });
      continue;
    }
    const produced = await produce(config, loaded.root, folder);
    diagnostics.push(...produced.diagnostics);
    if (produced.files === undefined || produced.api === undefined) continue;
    const { files, api, inputFiles } = produced;
    const difference = await compareOutput(folder, files);
    const differences = options.check === true ? stale(output, difference) : [];
    diagnostics.push(...differences);
    if (options.check !== true) await writeOutput(folder, files);
    if (differences.length === 0) await rememberUpToDate(loaded, config, folder, inputFiles, files);
    apis.push({
      output,
      counts: count(api, inputFiles),
      files: files.length,
      difference,
      milliseconds: performance.now() - started,
    });
  }
  return { diagnostics, apis };
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
): ReturnType<typeof import("./produce.js").produce> {
  const { produce: run } = await import("./produce.js");
  return run(config, root, folder);
}

function stale(output: string, { added, changed, removed }: OutputDifference): readonly Diagnostic[] {
  const say = (how: string) => (path: string) => complain("output-stale", { path: `${output}/${path}`, how });
  return [...added.map(say("missing")), ...changed.map(say("different")), ...removed.map(say("no longer generated"))];
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
