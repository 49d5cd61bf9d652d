import { performance } from "node:perf_hooks";
import { join } from "node:path";
import type { ApiConfig } from "./config.js";
import { complain, type Diagnostic } from "./diagnostics.js";
import type { LoadedConfig } from "./load-config.js";
import { isUpToDate, rememberUpToDate } from "./write/stamp.js";
import { compareOutput, writeOutput, type OutputDifference } from "./write/write.js";
import type { Api } from "./model/api.js";

export interface GenerateOptions {
  /** Compare only; a difference is an error. Default false. */
  readonly check?: boolean;
  /** Output folder instead of the configured one; only for a configuration of one API. */
  readonly out?: string;
}

/** What a run did for one API. `counts` is absent when nothing had changed and nothing was read. */
export interface ApiResult {
  readonly name: string;
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

/** Reads, checks, plans, emits, verifies and writes every API of a configuration. An error anywhere means nothing is written. */
export async function generate(loaded: LoadedConfig, options: GenerateOptions = {}): Promise<GenerateResult> {
  const diagnostics: Diagnostic[] = [];
  const apis: ApiResult[] = [];
  const pending: (() => Promise<void>)[] = [];
  for (const config of loaded.config.apis) {
    const started = performance.now();
    const folder = join(loaded.root, options.out ?? config.output);
    if (await isUpToDate(loaded, config, folder)) {
      apis.push({ name: config.name, files: 0, difference: unchanged, milliseconds: performance.now() - started });
      continue;
    }
    const produced = await produce(config, loaded.root, folder);
    diagnostics.push(...produced.diagnostics);
    if (produced.files === undefined || produced.api === undefined) continue;
    const { files, api, inputFiles } = produced;
    const difference = await compareOutput(folder, files);
    if (options.check === true) diagnostics.push(...stale(config.output, difference));
    else pending.push(async () => void (await writeOutput(folder, files)));
    pending.push(() => rememberUpToDate(loaded, config, folder, inputFiles, files));
    apis.push({ name: config.name, counts: count(api, inputFiles), files: files.length, difference, milliseconds: performance.now() - started });
  }
  if (!diagnostics.some((each) => each.severity === "error")) for (const step of pending) await step();
  return { diagnostics, apis };
}

const unchanged: OutputDifference = { added: [], changed: [], removed: [] };

/** Everything between the inputs and the finished text. Loaded on demand: an unchanged run needs none of it. */
async function produce(config: ApiConfig, root: string, folder: string): ReturnType<typeof import("./produce.js").produce> {
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
