#!/usr/bin/env node
import yargs from "yargs";
import { hideBin } from "yargs/helpers";
import { formatDiagnostic } from "./diagnostics.js";
import { generate, type ApiResult } from "./generate.js";
import { loadConfig } from "./load-config.js";

const configOption = { type: "string", default: "gatewright.config.ts", describe: "Configuration file" } as const;

const parser = yargs(hideBin(process.argv))
  .scriptName("gatewright")
  .locale("en")
  .command(
    "generate",
    "Generate every API of the configuration",
    (options) =>
      options
        .option("config", configOption)
        .option("check", { type: "boolean", default: false, describe: "Write nothing; fail if the output is not current" })
        .option("out", { type: "string", describe: "Output folder instead of the configured one" })
        .option("watch", { type: "boolean", default: false, describe: "Generate again whenever an input changes" }),
    async ({ config, check, out, watch }) => {
      const options = { check, ...(out !== undefined && { out }) };
      process.exitCode = await runGenerate(config, options);
      if (watch) await watchInputs(config, options);
    },
  )
  .demandCommand(1, "Name a command.")
  .strict()
  .exitProcess(false)
  .fail((message, error, usage) => {
    if (error !== undefined && message === null) throw error;
    usage.showHelp("error");
    process.stderr.write(`\n${message ?? error.message}\n`);
    process.exitCode = 2;
  });

await parser.parseAsync();

/** Runs the pipeline once and prints what it read, wrote and complains of; answers the exit code. */
async function runGenerate(configFile: string, options: { readonly check: boolean; readonly out?: string }): Promise<number> {
  const loaded = await loadConfig(configFile);
  const { diagnostics, apis } = "diagnostics" in loaded ? { ...loaded, apis: [] } : await generate(loaded, options);
  for (const diagnostic of diagnostics) process.stderr.write(`${formatDiagnostic(diagnostic)}\n`);
  const failed = diagnostics.some((each) => each.severity === "error");
  for (const api of apis) process.stdout.write(`${describe(api, failed ? "would write" : options.check ? "checked" : "wrote")}\n`);
  if (failed && !options.check) process.stderr.write("Nothing was written.\n");
  return failed ? 1 : 0;
}

function describe({ name, counts, files, difference, milliseconds }: ApiResult, verb: string): string {
  const time = `${Math.round(milliseconds)} ms`;
  if (counts === undefined) return `${name}: unchanged (${time})`;
  const { added, changed, removed } = difference;
  const read = `read ${counts.inputs} files: ${counts.services} services, ${counts.methods} methods, ${counts.bindings} bindings, ${counts.messages} messages`;
  return `${name}: ${read}; ${verb} ${files} files: ${added.length} new, ${changed.length} changed, ${removed.length} removed (${time})`;
}

async function watchInputs(configFile: string, options: { readonly check: boolean; readonly out?: string }): Promise<void> {
  const loaded = await loadConfig(configFile);
  if ("diagnostics" in loaded) return;
  const { watch } = await import("chokidar");
  const inputs = loaded.config.apis.flatMap(({ input }) => [...(input.includes ?? []), ...(input.openapi ?? []), ...(input.serviceConfigs ?? [])]);
  let timer: NodeJS.Timeout | undefined;
  watch([configFile, ...inputs], { cwd: loaded.root, ignoreInitial: true }).on("all", () => {
    clearTimeout(timer);
    timer = setTimeout(() => void runGenerate(configFile, options), 100);
  });
  process.stdout.write("Watching for changes; stop with Ctrl+C.\n");
}
