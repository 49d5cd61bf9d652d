import { formatDiagnostic, type Diagnostic } from "../../diagnostics.js";
import type { CompiledApi, Loaded } from "../../serve/load-outputs.js";
import type { ServedApi } from "../../serve/served-api.js";
import { startServing } from "../../serve/start-serving.js";
import { type CommandOutput, writeTo } from "../command-output.js";
import type { WorkerOrder, WorkerReport } from "./worker-messages.js";

/** Serves as a worker: what, it is told by the process that leads; answers the exit code. */
export async function serveAsWorker(
  load: (compiled: readonly CompiledApi[]) => Promise<Loaded<ServedApi>>,
  output: CommandOutput,
): Promise<number> {
  // Ctrl+C reaches the whole group of processes; when to stop is said by the one that leads.
  process.on("SIGINT", () => undefined);
  const { compiled, settings } = await askForOrder();
  const loaded = await load(compiled);
  if (loaded.kind === "refused") return refuse(loaded.diagnostics);
  const name = `worker ${process.pid}: `;
  const log = (line: string | Diagnostic): void =>
    typeof line === "string" ? output.result(name + line) : output.complaint(name + formatDiagnostic(line));
  const serving = await startServing(loaded.apis, settings, log, writeTo(output), askLeader);
  if (serving.kind === "refused") return refuse(serving.diagnostics);
  report({ kind: "listening", url: serving.url, warnings: serving.warnings.map(formatDiagnostic) });
  await new Promise<void>((resolve) => {
    process.on("SIGTERM", resolve);
    process.on("message", (order: WorkerOrder) => {
      if (order.kind === "stop") resolve();
      else if (order.kind === "reload") serving.reload();
    });
  });
  await serving.stop();
  process.disconnect?.();
  return 0;
}

function askForOrder(): Promise<Extract<WorkerOrder, { readonly kind: "serve" }>> {
  return new Promise((resolve) => {
    const hear = (order: WorkerOrder): void => {
      if (order.kind === "stop") process.exit(0);
      if (order.kind !== "serve") return;
      process.off("message", hear);
      resolve(order);
    };
    process.on("message", hear);
    report({ kind: "ready" });
  });
}

/** Milliseconds for the process that leads to have asked all workers. */
const METRICS_MS = 10_000;
let asked = 0;

/** The metrics of all workers. */
function askLeader(): Promise<string> {
  const own = ++asked;
  return new Promise((resolve, reject) => {
    const finish = (): void => {
      clearTimeout(late);
      process.off("message", hear);
    };
    const hear = (order: WorkerOrder): void => {
      if (order.kind !== "metrics" || order.asked !== own) return;
      finish();
      resolve(order.text);
    };
    const late = setTimeout(() => {
      finish();
      reject(new Error("the workers did not tell their metrics in time"));
    }, METRICS_MS);
    process.on("message", hear);
    report({ kind: "metrics-wanted", asked: own });
  });
}

function report(what: WorkerReport): void {
  process.send?.(what);
}

function refuse(diagnostics: readonly Diagnostic[]): number {
  report({ kind: "refused", lines: diagnostics.map(formatDiagnostic) });
  process.disconnect?.();
  return 2;
}
