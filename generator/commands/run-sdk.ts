import { resolve } from "node:path";
import { formatDiagnostic } from "../diagnostics.js";
import { chooseApis } from "../generate.js";
import { loadConfig } from "../load-config.js";
import { runtimeOutput } from "../plan/runtime-place.js";
import type { CommandOutput } from "./command-output.js";
import { runGenerate, type RunGenerateOptions } from "./run-generate.js";

/** `gatewright sdk`: writes the SDK packages, and a runtime that is one, and compiles them, ready for `npm publish`; answers the exit code. */
export async function runSdk(
  configFile: string,
  options: Omit<RunGenerateOptions, "artifact" | "check">,
  output: CommandOutput,
): Promise<number> {
  const sdkOptions = { ...options, artifact: "sdk" };
  const code = await runGenerate(configFile, sdkOptions, output);
  const loaded = await loadConfig(configFile);
  if (code !== 0 || loaded.kind === "refused") return code;
  const { buildPackage } = await import("../build-package.js");
  const runtime = options.out === undefined ? runtimeOutput(loaded.config) : undefined;
  const folders = chooseApis(loaded.config.apis, sdkOptions).map((api) => api.output);
  for (const folder of runtime?.kind === "package" ? [...folders, runtime.folder] : folders) {
    const started = performance.now();
    const { files, diagnostics } = await buildPackage(resolve(loaded.root, folder));
    for (const each of diagnostics) output.complaint(formatDiagnostic(each));
    if (diagnostics.length > 0) return 2;
    const time = options.verbose === true ? ` (${Math.round(performance.now() - started)} ms)` : "";
    output.result(`${folder}: compiled ${files} files${time}`);
  }
  return 0;
}
