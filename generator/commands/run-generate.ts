import { type Diagnostic, formatDiagnostic } from "../diagnostics.js";
import { type ApiResult, generate, type GenerateOptions } from "../generate.js";
import { loadConfig } from "../load-config.js";
import type { CommandOutput } from "./command-output.js";

/** `gatewright generate`: runs the pipeline once, prints what it read, wrote and complains of; answers the exit code. */
export async function runGenerate(
  configFile: string,
  options: GenerateOptions,
  output: CommandOutput,
): Promise<number> {
  const loaded = await loadConfig(configFile);
  const { diagnostics, apis, untouched } =
    "diagnostics" in loaded ? { ...loaded, apis: [], untouched: [] } : await generate(loaded, options);
  for (const diagnostic of diagnostics) output.complaint(formatDiagnostic(diagnostic));
  const failed = diagnostics.some((each) => each.severity === "error");
  for (const api of apis) output.result(describe(api, options.check === true));
  if (failed && options.check !== true) {
    if (apis.length === 0) output.complaint("Nothing was written.");
    else for (const each of untouched) output.complaint(`${each}: left as it was.`);
  }
  return exitCode(diagnostics, failed);
}

/** 0 done, 1 the input or the output is at fault, 2 the machine is: a full disk, missing permissions. */
function exitCode(diagnostics: readonly Diagnostic[], failed: boolean): number {
  if (diagnostics.some(({ code }) => code === "output-unwritable")) return 2;
  return failed ? 1 : 0;
}

function describe({ output, counts, files, difference, milliseconds }: ApiResult, isCheck: boolean): string {
  const time = `${Math.round(milliseconds)} ms`;
  if (counts === undefined) return `${output}: unchanged (${time})`;
  const { added, changed, removed } = difference;
  const read = `read ${counts.inputs} files: ${counts.services} services, ${counts.methods} methods, ${counts.bindings} bindings, ${counts.messages} messages`;
  const wrote = isCheck ? `checked ${files} files` : `wrote ${added.length + changed.length} of ${files} files`;
  return `${output}: ${read}; ${wrote}: ${added.length} new, ${changed.length} changed, ${removed.length} removed (${time})`;
}
