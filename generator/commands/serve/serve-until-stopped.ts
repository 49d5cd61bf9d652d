import cluster from "node:cluster";
import { formatDiagnostic, type Diagnostic } from "../../diagnostics.js";
import { describeServer } from "../../serve/describe-server.js";
import { openMetricsServer } from "../../serve/metrics-server.js";
import { loadWorkersMetrics, wantsMetrics } from "../../serve/observers.js";
import { startServing } from "../../serve/start-serving.js";
import { readUpstreams } from "../../serve/upstreams.js";
import { type CommandOutput, writeTo } from "../command-output.js";
import { onReload, onStop } from "./process-signals.js";
import { leadWorkers } from "./lead-workers.js";
import type { ServeTask } from "./serve-task.js";

/** Serves until a signal comes, alone or with workers, and answers the exit code: 0 after a stop, 2 for what the user can mend. */
export async function serveUntilStopped(task: ServeTask, output: CommandOutput): Promise<number> {
  const { settings, sources, diagnostics } = task.read;
  const refuse = (found: readonly Diagnostic[]): boolean => {
    for (const each of found) output.complaint(formatDiagnostic(each));
    return found.some(({ severity }) => severity === "error");
  };
  if (refuse(diagnostics)) return 2;
  const { targets, diagnostics: unusable } = readUpstreams(
    settings.upstream,
    task.apis.map(({ name }) => name),
  );
  if (refuse(unusable)) return 2;
  const served = task.apis.map((api, index) => ({ api, targets: targets[index] ?? [] }));
  for (const line of describeServer(served, settings, sources)) output.result(line);
  if (settings.workers !== 1 && cluster.isPrimary) return leadWithMetrics(task, output, refuse);
  const log = (line: string | Diagnostic): void =>
    typeof line === "string" ? output.result(line) : output.complaint(formatDiagnostic(line));
  const serving = await startServing(task.apis, settings, log, writeTo(output));
  if (serving.kind === "refused") {
    refuse(serving.diagnostics);
    return 2;
  }
  for (const each of serving.warnings) output.complaint(formatDiagnostic(each));
  output.result(`listening on ${serving.url}`);
  task.onListening?.(serving.url);
  onReload(() => serving.reload());
  await new Promise<void>((resolve) => onStop(resolve));
  await serving.stop();
  return 0;
}

/** Leads workers, and answers for the metrics of all of them where they are wanted. */
async function leadWithMetrics(
  task: ServeTask,
  output: CommandOutput,
  refuse: (found: readonly Diagnostic[]) => boolean,
): Promise<number> {
  const { settings } = task.read;
  if (!wantsMetrics(settings)) return leadWorkers(task, output);
  const metrics = await loadWorkersMetrics(settings);
  if (metrics.kind === "refused") return refuse(metrics.diagnostics) ? 2 : 0;
  if (settings.metricsPort === undefined) return leadWorkers(task, output, metrics.value);
  const server = await openMetricsServer(metrics.value.handle, task.apis, settings);
  if (server.kind === "refused") return refuse(server.diagnostics) ? 2 : 0;
  output.result(`metrics on ${server.url}`);
  const code = await leadWorkers(task, output, metrics.value);
  await server.close();
  return code;
}
