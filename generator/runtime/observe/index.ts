export { type Logger, type Logging, type LoggingOptions, createLogging } from "./logging.js";
export { type LogLevel, createPlainLogger } from "./plain-logger.js";
export { type PrometheusClient, type PrometheusRegistry } from "./prometheus-client.js";
export { type Metrics, type MetricsOptions, createMetrics, createMetricsHandler } from "./metrics.js";
export { redact } from "./redact.js";
export type { TraceApi } from "./trace-api.js";
export { type Tracing, type TracingOptions, createTracing } from "./tracing.js";
