import { formatDiagnostic } from "../diagnostics.js";
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
  const { diagnostics, apis } = "diagnostics" in loaded ? { ...loaded, apis: [] } : await generate(loaded, options);
  for (const diagnostic of diagnostics) output.complaint(formatDiagnostic(diagnostic));
  const failed = diagnostics.some((each) => each.severity === "error");
  for (const api of apis)
    output.result(describe(api, failed ? "would write" : options.check === true ? "checked" : "wrote"));
  if (failed && options.check !== true) output.complaint("Nothing was written.");
  return failed ? 1 : 0;
}

function describe({ output, counts, files, difference, milliseconds }: ApiResult, verb: string): string {
  const time = `${Math.round(milliseconds)} ms`;
  if (counts === undefined) return `${output}: unchanged (${time})`;
  const { added, changed, removed } = difference;
  const read = `read ${counts.inputs} files: ${counts.services} services, ${counts.methods} methods, ${counts.bindings} bindings, ${counts.messages} messages`;
  return `${output}: ${read}; ${verb} ${files} files: ${added.length} new, ${changed.length} changed, ${removed.length} removed (${time})`;
}
