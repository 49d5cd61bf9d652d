import cluster, { type Worker } from "node:cluster";
import { availableParallelism } from "node:os";
import type { WorkersMetrics } from "../../serve/observers.js";
import type { CommandOutput } from "../command-output.js";
import { onReload, onStop } from "./process-signals.js";
import type { ServeTask } from "./serve-task.js";
import type { WorkerOrder, WorkerReport } from "./worker-messages.js";

/** Milliseconds until a worker that died is replaced: they double with each that dies young. */
const SHORTEST_WAIT_MS = 100;
const LONGEST_WAIT_MS = 30_000;
/** Milliseconds after which a worker is no longer young. */
const GROWN_UP_MS = 10_000;

/** Serves with workers that share the port, replaces those that die, and stops them all; answers the exit code. */
export function leadWorkers(
  { compiled, read, onListening }: ServeTask,
  output: CommandOutput,
  metrics?: WorkersMetrics,
): Promise<number> {
  const { settings } = read;
  const wanted = settings.workers === 0 ? availableParallelism() : settings.workers;
  output.result(`${wanted} workers share the port: every limit holds for each of them, not for all together`);
  let url: string | undefined;
  let running = 0;
  let stopping = false;
  let youngDeaths = 0;
  let code = 0;

  return new Promise((resolve) => {
    const stop = (): void => {
      stopping = true;
      if (running === 0) resolve(code);
      else tellAll({ kind: "stop" });
    };
    const hear = (worker: Worker, report: WorkerReport): void => {
      switch (report.kind) {
        case "ready":
          worker.send((stopping ? { kind: "stop" } : { kind: "serve", compiled, settings }) satisfies WorkerOrder);
          break;
        case "listening":
          if (url === undefined) {
            url = report.url;
            for (const line of report.warnings) output.complaint(line);
            output.result(`listening on ${url}`);
            onListening?.(url);
            // The first one has shown that the port can be had.
            for (let count = 1; count < wanted; count++) hire();
          }
          output.result(`worker ${nameOf(worker)} serves`);
          break;
        case "refused":
          if (stopping) break;
          for (const line of report.lines) output.complaint(line);
          code = 2;
          stop();
          break;
        case "metrics-wanted":
          void tellMetrics(worker, report.asked, metrics);
          break;
        default:
          // Packages send messages of their own.
          report satisfies never;
      }
    };
    const replace = (worker: Worker, bornAt: number, how: string): void => {
      youngDeaths = performance.now() - bornAt > GROWN_UP_MS ? 0 : youngDeaths + 1;
      const waitMs = Math.min(LONGEST_WAIT_MS, SHORTEST_WAIT_MS * 2 ** Math.max(0, youngDeaths - 1));
      output.complaint(`worker ${nameOf(worker)} ended (${how}); another starts in ${waitMs} ms`);
      setTimeout(hire, waitMs);
    };
    const hire = (): void => {
      if (stopping) return;
      const worker = cluster.fork();
      const bornAt = performance.now();
      running++;
      // What is told to one that is going away is lost; its end is what counts.
      worker.on("error", () => undefined);
      worker.on("message", (report: WorkerReport) => hear(worker, report));
      worker.on("exit", (exitCode: number | null, signal: string | null) => {
        running--;
        if (!stopping) replace(worker, bornAt, signal ?? `exit code ${exitCode ?? "unknown"}`);
        else if (running === 0) resolve(code);
      });
    };
    onStop(stop);
    onReload(() => tellAll({ kind: "reload" }));
    hire();
  });
}

function tellAll(order: WorkerOrder): void {
  for (const worker of Object.values(cluster.workers ?? {})) if (worker?.isConnected() === true) worker.send(order);
}

/** Metrics of all workers; where there are none to be had, the one who asked is told so by its own patience. */
async function tellMetrics(worker: Worker, asked: number, metrics: WorkersMetrics | undefined): Promise<void> {
  try {
    const text = await metrics?.text();
    if (text !== undefined && worker.isConnected()) worker.send({ kind: "metrics", asked, text } satisfies WorkerOrder);
  } catch {
    // A worker that ends meanwhile does not answer.
  }
}

function nameOf(worker: Worker): string {
  return String(worker.process.pid ?? worker.id);
}
