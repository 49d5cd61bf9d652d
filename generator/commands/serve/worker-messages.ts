import type { CompiledApi } from "../../serve/load-outputs.js";
import type { Settings } from "../../serve/settings/index.js";

/** What the process that leads says to its workers. */
export type WorkerOrder =
  | { readonly kind: "serve"; readonly compiled: readonly CompiledApi[]; readonly settings: Settings }
  | { readonly kind: "stop" | "reload" }
  /** The metrics of all workers, which this one has asked for. */
  | { readonly kind: "metrics"; readonly asked: number; readonly text: string };

/** What a worker answers. */
export type WorkerReport =
  /** It hears what it is told from now on. */
  | { readonly kind: "ready" }
  | { readonly kind: "listening"; readonly url: string; readonly warnings: readonly string[] }
  | { readonly kind: "refused"; readonly lines: readonly string[] }
  /** It was asked for metrics, and knows only its own. */
  | { readonly kind: "metrics-wanted"; readonly asked: number };
