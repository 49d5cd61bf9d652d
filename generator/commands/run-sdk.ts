import { resolve } from "node:path";
import { chooseApis, type GenerateOptions } from "../generate.js";
import { loadConfig } from "../load-config.js";
import type { CommandOutput } from "./command-output.js";
import { runGenerate } from "./run-generate.js";

/** `gatewright sdk`: writes the SDK packages and compiles them, ready for `npm publish`; answers the exit code. */
export async function runSdk(
  configFile: string,
  options: Omit<GenerateOptions, "artifact" | "check">,
  output: CommandOutput,
): Promise<number> {
  const sdkOptions = { ...options, artifact: "sdk" };
  const code = await runGenerate(configFile, sdkOptions, output);
  const loaded = await loadConfig(configFile);
  if (code !== 0 || "diagnostics" in loaded) return code;
  const { buildPackage } = await import("../build-package.js");
  for (const { output: folder } of chooseApis(loaded.config.apis, sdkOptions)) {
    const count = await buildPackage(resolve(loaded.root, folder));
    output.result(`${folder}: compiled ${count} files`);
  }
  return 0;
}
