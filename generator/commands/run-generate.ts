import { formatDiagnostics, type DiagnosticFormat } from "../diagnostic-format.js";
import { complain, type Diagnostic } from "../diagnostics.js";
import { type ApiResult, generate, type GenerateOptions } from "../generate.js";
import { defaultConfigFile, loadConfig } from "../load-config.js";
import { addTimes, describeTimes } from "../stopwatch.js";
import type { CommandOutput } from "./command-output.js";

/** How a run is printed and judged, beside what it does. */
export interface RunGenerateOptions extends GenerateOptions {
  /** Form of the diagnostics, default `text`. */
  readonly format?: DiagnosticFormat;
  /** More warnings than these fail the run; default any number. */
  readonly maxWarnings?: number;
  /** Say how long each stage took. Default false. */
  readonly verbose?: boolean;
  /** What is to be said of the command line itself. */
  readonly notices?: readonly Diagnostic[];
}

/** `gatewright generate`: runs the pipeline once, prints what it read, wrote and complains of; answers the exit code. */
export async function runGenerate(
  configFile: string,
  options: RunGenerateOptions,
  output: CommandOutput,
): Promise<number> {
  const { format = "text", maxWarnings = Infinity, notices = [] } = options;
  const loaded = await loadConfig(configFile);
  const command = repairCommand(configFile, options);
  const found =
    loaded.kind === "refused"
      ? { ...loaded, apis: [], untouched: [] }
      : await generate(loaded, { command, ...options, ...(output.progress && { progress: output.progress }) });
  output.progress?.("");
  const { apis, untouched } = found;
  const said = [...notices, ...found.diagnostics];
  const warnings = said.filter((each) => each.severity === "warning").length;
  const over =
    warnings > maxWarnings
      ? [complain("warnings-over-limit", { count: String(warnings), limit: String(maxWarnings) })]
      : [];
  const diagnostics = [...said, ...over];
  printDiagnostics(diagnostics, format, output);
  const failed = diagnostics.some((each) => each.severity === "error");
  for (const patch of apis.flatMap(({ patches = [] }) => patches)) if (isForPeople(format)) output.result(patch);
  const mode = options.check === true ? "checked" : options.dryRun === true ? "would write" : "wrote";
  if (isForPeople(format)) for (const api of apis) output.result(describe(api, mode));
  if (options.verbose === true) printTimes(apis, isForPeople(format) ? output.result : output.complaint);
  if (failed && mode === "wrote" && over.length === 0) {
    if (apis.length === 0) output.complaint("Nothing was written.");
    else for (const each of untouched) output.complaint(`${each}: left as it was.`);
  }
  return exitCode(diagnostics, failed);
}

/** How long each stage of each API took, of all together, and the whole run from the start of the program. */
function printTimes(apis: readonly ApiResult[], print: (line: string) => void): void {
  for (const { output, times } of apis) print(`${output}: ${describeTimes(times)}`);
  const all = describeTimes(addTimes(apis.map(({ times }) => times)));
  print(`in all: ${all === "" ? "" : `${all}; `}${Math.round(performance.now())} ms since the start of the program`);
}

/** Files that are not current and named to people: where an output has never been written it would be hundreds. */
const STALE_SHOWN = 20;

/** Machines read the standard output; people read complaints where a pipe does not swallow them. */
function printDiagnostics(diagnostics: readonly Diagnostic[], format: DiagnosticFormat, output: CommandOutput): void {
  const stale = isForPeople(format) ? diagnostics.filter(({ code }) => code === "output-stale") : [];
  const hidden = new Set(stale.slice(STALE_SHOWN));
  const shown = diagnostics.filter((each) => !hidden.has(each));
  for (const line of formatDiagnostics(shown, format)) {
    if (format !== "text") output.result(line);
    else output.complaint(output.hasColor === true ? paint(line) : line);
  }
  if (hidden.size > 0)
    output.complaint(`... and ${hidden.size} more files that are not current; --format json names all of them.`);
}

/** JSON and SARIF are one document, which nothing may stand beside. */
function isForPeople(format: DiagnosticFormat): boolean {
  return format === "text" || format === "github";
}

/** What a user types to write what a check has found wanting. */
function repairCommand(configFile: string, { api, out }: GenerateOptions): string {
  return [
    "gatewright generate",
    ...(configFile === defaultConfigFile() ? [] : ["--config", quote(configFile)]),
    ...(api === undefined ? [] : ["--api", quote(api)]),
    ...(out === undefined ? [] : ["--out", quote(out)]),
  ].join(" ");
}

/** A word as a shell reads it. */
function quote(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}

/** Colours the severity: red, yellow, blue. */
function paint(line: string): string {
  const colors: Readonly<Record<string, number>> = { error: 31, warning: 33, info: 34 };
  return line.replace(/\b(error|warning|info)(?=\[)/, (word) => `\u001B[${colors[word] ?? 0}m${word}\u001B[0m`);
}

/** 0 done, 1 the input or the output is at fault, 2 the command or the machine is: no such configuration or API, a full disk, missing permissions. */
function exitCode(diagnostics: readonly Diagnostic[], failed: boolean): number {
  if (diagnostics.some(({ code }) => ["output-unwritable", "config-missing", "api-unknown"].includes(code))) return 2;
  return failed ? 1 : 0;
}

function describe(
  { output, counts, files, difference, milliseconds }: ApiResult,
  mode: "checked" | "would write" | "wrote",
): string {
  const time = `${Math.round(milliseconds)} ms`;
  const { added, changed, removed } = difference;
  if (counts === undefined && added.length + changed.length + removed.length === 0)
    return `${output}: unchanged (${time})`;
  const read =
    counts === undefined
      ? "runtime"
      : `read ${counts.inputs} files: ${counts.services} services, ${counts.methods} methods, ${counts.bindings} bindings, ${counts.messages} messages`;
  const wrote =
    mode === "checked" ? `checked ${files} files` : `${mode} ${added.length + changed.length} of ${files} files`;
  return `${output}: ${read}; ${wrote}: ${added.length} new, ${changed.length} changed, ${removed.length} removed (${time})`;
}
