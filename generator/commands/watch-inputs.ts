import { resolve, sep } from "node:path";
import { watch } from "chokidar";
import type { GenerateOptions } from "../generate.js";
import { loadConfig } from "../load-config.js";
import type { CommandOutput } from "./command-output.js";
import { runGenerate } from "./run-generate.js";

/**
 * Generates again 100 ms after the last change of an input or of the configuration; never ends by itself. Changes during a run are one further
 * run; a run that fails leaves the last good output.
 */
export async function watchInputs(configFile: string, options: GenerateOptions, output: CommandOutput): Promise<void> {
  const loaded = await loadConfig(configFile);
  if (loaded.kind === "refused") return;
  const { apis } = loaded.config;
  const inputs = apis.flatMap(({ input, sdk, templates, extensions }) => [
    ...(input.includes ?? []),
    ...[
      ...(input.protos ?? []),
      ...(input.descriptors ?? []),
      ...(input.openapi ?? []),
      ...(input.serviceConfigs ?? []),
    ].map(fixedFolder),
    ...(sdk?.overlay === undefined ? [] : [sdk.overlay]),
    ...(templates === undefined ? [] : [templates]),
    ...(extensions ?? []),
  ]);
  // What is written must not set off the next run.
  const outputs = apis.map((each) => resolve(loaded.root, each.output));
  const ignored = (path: string): boolean =>
    /[\\/](?:node_modules|\.git|\.gatewright-[^\\/]*)(?:[\\/]|$)/.test(path) ||
    outputs.some((each) => path === each || path.startsWith(each + sep));
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<unknown> = Promise.resolve();
  watch([configFile, ...inputs], {
    cwd: loaded.root,
    ignoreInitial: true,
    ignored: (path) => ignored(resolve(loaded.root, path)),
  }).on("all", () => {
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
