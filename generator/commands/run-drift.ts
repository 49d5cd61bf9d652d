import type { ApiConfig } from "../config.js";
import { complain, formatDiagnostic, hasError, type Diagnostic } from "../diagnostics.js";
import { driftReport, type DriftResult } from "../drift/drift-report.js";
import { sortOut } from "../drift/finding.js";
import { loadConfig } from "../load-config.js";
import { readApi } from "../read/read.js";
import { sortDiagnostics } from "../read/sort-diagnostics.js";
import { packageRoot } from "../render/package-root.js";
import { printReport } from "../report/print-report.js";
import type { ReportFormat } from "../report/report.js";
import { applySeverities } from "../severities.js";
import type { CommandOutput } from "./command-output.js";

/** What `gatewright drift` is asked. */
export interface RunDriftOptions {
  /** Only the API of this name, or of this output folder; default all that have documents. */
  readonly api?: string;
  /** Patterns of documents, relative to the configuration; default those that it names. */
  readonly documents?: readonly string[];
  readonly format: ReportFormat;
}

/**
 * `gatewright drift`: holds documents against what the gateway of the protos serves, and prints every difference. Answers the exit code: 0 where
 * there is none that matters, 1 where there is, 2 where nothing could be compared.
 */
export async function runDrift(configFile: string, options: RunDriftOptions, output: CommandOutput): Promise<number> {
  const loaded = await loadConfig(configFile);
  if (loaded.kind === "refused") return refuse(loaded.diagnostics, output);
  const { api: name, documents, format } = options;
  const named = loaded.config.apis.filter((each) => name === undefined || each.name === name || each.output === name);
  const apis = once(named.map((each) => withDocuments(each, documents))).filter(isComparable);
  if (apis.length === 0) return refuse([complain("drift-nothing", {})], output);
  const results: DriftResult[] = [];
  for (const config of apis) {
    const { diagnostics: read, findDrift } = await readApi(config, loaded.root);
    if (hasError(read))
      return refuse(
        read.filter(({ severity }) => severity === "error"),
        output,
      );
    const { findings, diagnostics } = findDrift?.() ?? { findings: [], diagnostics: [] };
    results.push({
      api: config.name,
      diagnostics: applySeverities(sortDiagnostics(diagnostics), config.diagnostics, config.strict),
      accepted: sortOut(findings, config.input.acceptedDrift ?? []).accepted.length,
    });
  }
  output.result(await printReport(driftReport(results), format, new URL("templates/", packageRoot)));
  return results.some(({ diagnostics }) => diagnostics.some(({ severity }) => severity !== "info")) ? 1 : 0;
}

function withDocuments(config: ApiConfig, documents: readonly string[] | undefined): ApiConfig {
  return documents === undefined ? config : { ...config, input: { ...config.input, openapi: documents } };
}

/** Several outputs of one API are compared once. */
function once(apis: readonly ApiConfig[]): readonly ApiConfig[] {
  return [...new Map(apis.toReversed().map((each) => [keyOf(each), each])).values()].toReversed();
}

function keyOf({ name, input, gateway }: ApiConfig): string {
  return JSON.stringify([name, input, gateway?.dialect ?? ""]);
}

/** Whether there are protos and documents. */
function isComparable({ input: { protos = [], descriptors = [], openapi = [] } }: ApiConfig): boolean {
  return protos.length + descriptors.length > 0 && openapi.length > 0;
}

function refuse(diagnostics: readonly Diagnostic[], output: CommandOutput): number {
  for (const each of diagnostics) output.complaint(formatDiagnostic(each));
  return 2;
}
