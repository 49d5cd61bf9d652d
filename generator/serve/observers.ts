import { complain, type Diagnostic } from "../diagnostics.js";
import { printFault } from "../runtime/core/index.js";
import type { Gateway, GatewayHooks, GatewayOptions } from "../runtime/gateway/index.js";
import type { HttpHandler } from "../runtime/http/index.js";
import {
  type Logger,
  type Metrics,
  createLogging,
  createMetrics,
  createMetricsHandler,
  createPlainLogger,
  createTracing,
} from "../runtime/observe/index.js";
import type { Settings } from "./settings/index.js";
import { flagOf } from "./settings/setting.js";

/** What watches the gateways of a server. */
export interface Observers {
  readonly hooks: readonly GatewayHooks[];
  /** Told of what is thrown; absent: the gateway's own way. */
  readonly onFault?: NonNullable<GatewayOptions["onFault"]>;
  /** Answers with the metrics. */
  readonly metrics?: HttpHandler;
  /** Told of the gateways once there are any. */
  watch(gateways: readonly Gateway[]): void;
}

/** What was loaded, or what keeps it from being loaded. */
export type Loaded<T> =
  | { readonly kind: "loaded"; readonly value: T }
  | { readonly kind: "refused"; readonly diagnostics: readonly Diagnostic[] };

/**
 * Loads what the settings ask for, and nothing else; `write` is given whole lines of the log. A worker asks the process that leads for metrics,
 * since each of them knows only its own.
 */
export function loadObservers(
  settings: Settings,
  write: (line: string) => void,
  askLeader?: () => Promise<string>,
): Promise<Loaded<Observers>> {
  return loaded(() => createObservers(settings, write, askLeader));
}

/** The metrics of all workers together, for the process that leads them. */
export function loadWorkersMetrics(settings: Settings): Promise<Loaded<WorkersMetrics>> {
  return loaded(async () => {
    const { AggregatorRegistry } = await loadPrometheus(settings);
    const registry = new AggregatorRegistry();
    const text = (): Promise<string> => registry.clusterMetrics();
    return { text, handle: createMetricsHandler({ contentType: registry.contentType, metrics: text }) };
  });
}

/** The metrics of all workers. */
export interface WorkersMetrics {
  text(): Promise<string>;
  readonly handle: HttpHandler;
}

/** Whether metrics are wanted at all. */
export function wantsMetrics({ metrics, metricsPort }: Settings): boolean {
  return metrics !== "" || metricsPort !== undefined;
}

async function createObservers(
  settings: Settings,
  write: (line: string) => void,
  askLeader: (() => Promise<string>) | undefined,
): Promise<Observers> {
  const tracing = settings.trace ? createTracing(await loadTraceApi()) : undefined;
  const logger = await createLogger(settings, write);
  const logging =
    logger === undefined
      ? undefined
      : createLogging(logger, {
          requestIdHeader: settings.requestIdHeader,
          ...(tracing !== undefined && { fields: tracing.fieldsOf }),
        });
  const metrics = wantsMetrics(settings) ? await createPrometheus(settings, askLeader) : undefined;
  const tell = logging?.onFault ?? ((error, { method, path }) => printFault(`${method} ${path}`, error));
  return {
    hooks: [tracing, logging, metrics].flatMap((each) => (each === undefined ? [] : [each.hooks])),
    ...((logging ?? metrics) !== undefined && {
      onFault(error, request) {
        metrics?.countFault(error, request);
        tell(error, request);
      },
    }),
    ...(metrics !== undefined && { metrics: metrics.handle }),
    watch: (gateways) => metrics?.watch(...gateways),
  };
}

async function createLogger({ log, logLevel }: Settings, write: (line: string) => void): Promise<Logger | undefined> {
  if (log === "off") return undefined;
  if (log === "plain") return createPlainLogger(write, logLevel);
  const { pino } = await need(import("pino"), "log", "pino");
  const logger: Logger = pino({ level: logLevel }, { write });
  return logger;
}

async function createPrometheus(settings: Settings, askLeader: (() => Promise<string>) | undefined): Promise<Metrics> {
  const client = await loadPrometheus(settings);
  const metrics = createMetrics(client, { process: true });
  if (askLeader === undefined) return metrics;
  // This is what answers the process that leads, which asks all of its workers.
  const { contentType } = new client.AggregatorRegistry();
  return { ...metrics, handle: createMetricsHandler({ contentType, metrics: askLeader }) };
}

function loadPrometheus({ metrics }: Settings): Promise<typeof import("prom-client")> {
  return need(import("prom-client"), metrics === "" ? "metricsPort" : "metrics", "prom-client");
}

function loadTraceApi(): Promise<typeof import("@opentelemetry/api")> {
  return need(import("@opentelemetry/api"), "trace", "@opentelemetry/api");
}

async function loaded<T>(load: () => Promise<T>): Promise<Loaded<T>> {
  try {
    return { kind: "loaded", value: await load() };
  } catch (error) {
    if (error instanceof MissingPackage) return { kind: "refused", diagnostics: [error.diagnostic] };
    throw error;
  }
}

/** A package of the user's, or what tells that it is not there. */
async function need<Module>(loading: Promise<Module>, setting: string, name: string): Promise<Module> {
  try {
    return await loading;
  } catch (error) {
    const { code, message = "" } = error as Partial<NodeJS.ErrnoException>;
    if (code !== "ERR_MODULE_NOT_FOUND" || !message.includes(`'${name}'`)) throw error;
    throw new MissingPackage(complain("serve-package-missing", { flag: flagOf(setting), package: name }));
  }
}

class MissingPackage extends Error {
  readonly diagnostic: Diagnostic;

  constructor(diagnostic: Diagnostic) {
    super(diagnostic.message);
    this.diagnostic = diagnostic;
  }
}
