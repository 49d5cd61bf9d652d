import { watch } from "chokidar";
import type { GenerateOptions } from "../generate.js";
import { loadConfig } from "../load-config.js";
import type { CommandOutput } from "./command-output.js";
import { runGenerate } from "./run-generate.js";

/** Generates again 100 ms after the last change of an input or of the configuration; never ends by itself. */
export async function watchInputs(configFile: string, options: GenerateOptions, output: CommandOutput): Promise<void> {
  const loaded = await loadConfig(configFile);
  if ("diagnostics" in loaded) return;
  const inputs = loaded.config.apis.flatMap(({ input, sdk }) => [
    ...(input.includes ?? []),
    ...(input.openapi ?? []).map(fixedFolder),
    ...(input.descriptors ?? []).map(fixedFolder),
    ...(input.serviceConfigs ?? []).map(fixedFolder),
    ...(sdk?.overlay === undefined ? [] : [sdk.overlay]),
  ]);
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<unknown> = Promise.resolve();
  watch([configFile, ...inputs], { cwd: loaded.root, ignoreInitial: true }).on("all", () => {
    clearTimeout(timer);
    timer = setTimeout(() => (running = running.then(() => runGenerate(configFile, options, output))), 100);
  });
  output.result("Watching for changes; stop with Ctrl+C.");
}

/** The part of a glob pattern in front of its first wildcard folder, since a watcher takes no patterns. */
function fixedFolder(pattern: string): string {
  const parts = pattern.split("/");
  const wild = parts.findIndex((part) => /[*?{[(!]/.test(part));
  return wild === -1 ? pattern : parts.slice(0, wild).join("/") || ".";
}
