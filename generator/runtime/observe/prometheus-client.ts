/** What is used of `prom-client`: `import * as client from "prom-client"` has all of it. */
export interface PrometheusClient {
  readonly register: PrometheusRegistry;
  readonly Counter: new (settings: PrometheusMetric) => { inc(labels: PrometheusLabels, value?: number): void };
  readonly Histogram: new (settings: PrometheusMetric & { buckets: number[] }) => {
    observe(labels: PrometheusLabels, value: number): void;
  };
  readonly Gauge: new (
    settings: PrometheusMetric & { collect?: () => void; aggregator?: "sum" | "min" },
  ) => PrometheusGauge;
  /** `register` is a registry, of a type that is the library's own. */
  collectDefaultMetrics(settings: { register: never }): void;
}

/** Where metrics are kept and printed. */
export interface PrometheusRegistry {
  readonly contentType: string;
  metrics(): Promise<string>;
}

/** A value that goes up and down. */
export interface PrometheusGauge {
  set(labels: PrometheusLabels, value: number): void;
  reset(): void;
}

/** Labels and their values. */
export type PrometheusLabels = Record<string, string>;

/** What a metric is called. */
export interface PrometheusMetric {
  name: string;
  help: string;
  labelNames: string[];
  /** Registries; of a type that is the library's own. */
  registers: never[];
}
