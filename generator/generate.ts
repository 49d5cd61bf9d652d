import { posix, resolve } from "node:path";
import type { ApiConfig } from "./config.js";
import { complain, type Diagnostic } from "./diagnostics.js";
import { generateApi, type ApiOutcome } from "./generate-api.js";
import type { ApiResult, GenerateOptions, GenerateResult } from "./generate-options.js";
import type { LoadedConfig } from "./load-config.js";
import { runtimeOutput, type RuntimeOutput } from "./plan/runtime-place.js";
import { settleFiles } from "./settle-files.js";
import { createStopwatch } from "./stopwatch.js";

export type { ApiCounts, ApiResult, GenerateOptions, GenerateResult } from "./generate-options.js";

/** Reads, checks, plans, emits, verifies and writes every API of a configuration. An error keeps the output of its API from being touched. */
export async function generate(loaded: LoadedConfig, options: GenerateOptions = {}): Promise<GenerateResult> {
  const diagnostics: Diagnostic[] = [];
  const apis: ApiResult[] = [];
  const add = (outcome: ApiOutcome): void => {
    diagnostics.push(...outcome.diagnostics);
    if (outcome.result) apis.push(outcome.result);
  };
  const chosen = chooseApis(loaded.config.apis, options);
  const outside = options.out === undefined ? runtimeOutput(loaded.config) : undefined;
  // A runtime that is a package is written along with the packages, even where there are no others.
  const isAlone = options.artifact === "sdk" && options.api === undefined && outside?.kind === "package";
  const runtime = chosen.length > 0 || isAlone ? outside : undefined;
  const isAll = options.api === undefined && options.artifact === undefined;
  if (isAll && loaded.config.apis.length === 0)
    diagnostics.push(complain("config-invalid", { why: "apis is empty, so there is nothing to generate" }));
  else if (chosen.length === 0 && runtime === undefined)
    diagnostics.push(
      complain("api-unknown", { name: options.api ?? options.artifact ?? "", known: listNames(loaded.config.apis) }),
    );
  for (const config of chosen) add(await generateApi(loaded, config, options));
  if (runtime !== undefined) add(await writeRuntime(loaded, runtime, options));
  const done = new Set(apis.map((each) => each.output));
  return { diagnostics, apis, untouched: chosen.map((each) => each.output).filter((each) => !done.has(each)) };
}

/** Writes or compares a runtime that lies outside of the outputs. */
async function writeRuntime(
  { config, root }: LoadedConfig,
  output: RuntimeOutput,
  options: GenerateOptions,
): Promise<ApiOutcome> {
  const started = performance.now();
  const watch = createStopwatch();
  const { produceRuntime } = await watch.time("load", () => import("./produce-runtime.js"));
  const files = await watch.time("print", () => produceRuntime(config, output));
  const { folder: name } = output;
  const target = { folder: resolve(root, name), name, ...(options.force !== undefined && { force: options.force }) };
  const settled = await watch.time("write", () => settleFiles(target, files, options));
  return {
    diagnostics: settled.diagnostics,
    result: {
      output: name,
      files: files.length,
      difference: settled.difference,
      ...(settled.patches && { patches: settled.patches }),
      milliseconds: performance.now() - started,
      times: watch.times,
    },
  };
}

/** Names of APIs, for complaints. */
export function listNames(apis: readonly ApiConfig[]): string {
  return [...new Set(apis.map(({ name }) => name))].join(", ") || "none";
}

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
