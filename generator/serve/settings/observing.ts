import type { Setting } from "./setting.js";

/** What is told of what is served. Each is off, and loads nothing, until it is asked for. */
export const observingSettings = {
  log: {
    section: "Logs, metrics, traces",
    type: "choice",
    choices: ["off", "plain", "json"],
    default: "off",
    help: "Log a line for each exchange on standard output; json needs the package pino",
  },
  logLevel: {
    section: "Logs, metrics, traces",
    type: "choice",
    choices: ["debug", "info", "warn", "error"],
    default: "info",
    help: "Least level that is logged; debug says which route matched, which upstream was asked, and what was asked again",
  },
  requestIdHeader: {
    section: "Logs, metrics, traces",
    type: "text",
    default: "x-request-id",
    help: "Header of the id of a request, taken or made, sent upstream and back; with --log only",
  },
  metrics: {
    section: "Logs, metrics, traces",
    type: "path",
    default: "",
    help: "Path that answers with metrics for Prometheus, on the port of the gateway; needs the package prom-client",
  },
  metricsPort: {
    section: "Logs, metrics, traces",
    type: "integer",
    unset: "none",
    min: 0,
    max: 65_535,
    help: "Port of its own for metrics, at any path; with --workers those of all workers together",
  },
  metricsHost: {
    section: "Logs, metrics, traces",
    type: "text",
    default: "127.0.0.1",
    help: "Address that --metrics-port listens on",
  },
  trace: {
    section: "Logs, metrics, traces",
    type: "switch",
    default: false,
    help: "Trace with OpenTelemetry, by the SDK that `node --import` has set up; needs the package @opentelemetry/api",
  },
} as const satisfies Readonly<Record<string, Setting>>;
