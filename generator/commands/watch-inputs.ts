import { extname, resolve, sep } from "node:path";
import { watch } from "chokidar";
import type { ApiConfig } from "../config.js";
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
  const patterns = apis.flatMap(listPatterns);
  const own = apis.flatMap(listOwnFiles);
  const inputs = [...apis.flatMap(({ input }) => input.includes ?? []), ...patterns.map(fixedFolder), ...own];
  // What is written must not set off the next run.
  const outputs = apis.map((each) => resolve(loaded.root, each.output));
  const ignored = (path: string): boolean =>
    /[\\/](?:node_modules|\.git|\.gatewright-[^\\/]*)(?:[\\/]|$)/.test(path) ||
    outputs.some((each) => path === each || path.startsWith(each + sep));
  // Folders hold more than inputs: a log, a build, what an editor leaves.
  const endings = new Set([".proto", ".json", ".yaml", ".yml", ...patterns.map((each) => extname(each))]);
  const isOpen = [...endings].some((each) => /[*?{[(!]/.test(each));
  const places = [configFile, ...own].map((each) => resolve(loaded.root, each));
  const isInput = (path: string): boolean =>
    isOpen || endings.has(extname(path)) || places.some((each) => path === each || path.startsWith(each + sep));
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<unknown> = Promise.resolve();
  watch([configFile, ...inputs], {
    cwd: loaded.root,
    ignoreInitial: true,
    ignored: (path) => ignored(resolve(loaded.root, path)),
  }).on("all", (_event, path) => {
    if (!isInput(resolve(loaded.root, path))) return;
    clearTimeout(timer);
    timer = setTimeout(() => (running = running.then(() => runGenerate(configFile, options, output))), 100);
  });
  output.result("Watching for changes; stop with Ctrl+C.");
}

function listPatterns({ input }: ApiConfig): readonly string[] {
  return [
    ...(input.protos ?? []),
    ...(input.descriptors ?? []),
    ...(input.openapi ?? []),
    ...(input.serviceConfigs ?? []),
    ...(input.openapiConfigurations ?? []),
  ];
}

/** Files and folders of the user's own, all of which become part of the output. */
function listOwnFiles({ sdk, templates, extensions = [] }: ApiConfig): readonly string[] {
  return [sdk?.overlay, templates, ...extensions].flatMap((each) => each ?? []);
}

/** The part of a glob pattern in front of its first wildcard folder, since a watcher takes no patterns. */
function fixedFolder(pattern: string): string {
  const parts = pattern.split("/");
  const wild = parts.findIndex((part) => /[*?{[(!]/.test(part));
  return wild === -1 ? pattern : parts.slice(0, wild).join("/") || ".";
}
