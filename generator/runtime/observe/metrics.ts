import { printFault, statusName } from "../core/index.js";
import type { FinishedExchange, Gateway, GatewayHooks, GatewayOptions } from "../gateway/index.js";
import type { HttpExchange, HttpHandler } from "../http/index.js";
import { createGatewayGauges } from "./gateway-gauges.js";
import type { PrometheusClient, PrometheusLabels, PrometheusMetric, PrometheusRegistry } from "./prometheus-client.js";

/** Where metrics go and how they are cut. */
export interface MetricsOptions {
  /** Default the client's own. */
  readonly registry?: PrometheusRegistry;
  /** In front of every name, default `gateway_`. */
  readonly prefix?: string;
  /** Upper bounds of the latency of unary calls in seconds. Default from 1 ms to 60 s, the default deadline. */
  readonly buckets?: readonly number[];
  /** Upper bounds of the life of streams in seconds. Default from 100 ms to a day. */
  readonly streamBuckets?: readonly number[];
  /** Also the process itself: memory, CPU, event loop, garbage collection. Default false. */
  readonly process?: boolean;
}

/** Metrics of a gateway: `createGateway({ ..., hooks: metrics.hooks, paths: { "/metrics": metrics.handle } })`, then `metrics.watch(gateway)`. */
export interface Metrics {
  readonly hooks: GatewayHooks;
  /** Counts what is thrown; calls of it come beside those of one's own `onFault`. */
  readonly countFault: NonNullable<GatewayOptions["onFault"]>;
  /** Adds what gateways have under way, all together, and the state of their upstreams: looked at when metrics are asked for. */
  watch(...gateways: readonly Gateway[]): void;
  /** Answers with the metrics: for `paths`, or for a server of its own. */
  readonly handle: HttpHandler;
}

const latencies = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60];
const lives = [0.1, 1, 10, 60, 300, 1_800, 3_600, 21_600, 86_400];

/** Names that a client invents would each be a series for ever. */
const knownMethods: ReadonlySet<string> = new Set(["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"]);

/** Creates metrics. No label has a value of a client's choice: routes are templates, what none matched is `none`. */
export function createMetrics(client: PrometheusClient, options: MetricsOptions = {}): Metrics {
  const registry = options.registry ?? client.register;
  const prefix = options.prefix ?? "gateway_";
  const metric = (name: string, help: string, ...labelNames: string[]): PrometheusMetric => ({
    name: prefix + name,
    help,
    labelNames,
    registers: [registry as never],
  });
  const requests = new client.Counter(
    metric("requests_total", "Exchanges that are over.", "method", "route", "status", "code"),
  );
  const aborted = new client.Counter(
    metric("requests_aborted_total", "Exchanges that broke off before their answer was whole.", "method", "route"),
  );
  const latency = new client.Histogram({
    ...metric("request_duration_seconds", "Time of unary calls from their headers to their answer.", "method", "route"),
    buckets: [...(options.buckets ?? latencies)],
  });
  const life = new client.Histogram({
    ...metric("stream_duration_seconds", "Life of streams and WebSockets.", "method", "route"),
    buckets: [...(options.streamBuckets ?? lives)],
  });
  const bytesIn = new client.Counter(metric("request_bytes_total", "Bytes of request bodies.", "route"));
  const bytesOut = new client.Counter(metric("response_bytes_total", "Bytes of answers without headers.", "route"));
  const faults = new client.Counter(metric("faults_total", "Errors that were thrown while requests were served."));
  faults.inc({}, 0);
  if (options.process === true) client.collectDefaultMetrics({ register: registry as never });
  const finish = (finished: FinishedExchange): void => {
    const { request, route, httpStatus, grpcCode } = finished;
    const method = knownMethods.has(request.method) ? request.method : "OTHER";
    const labels: PrometheusLabels = { method, route: finished.pattern ?? "none" };
    const byRoute = { route: finished.pattern ?? "none" };
    const code = grpcCode === undefined ? "" : statusName(grpcCode);
    requests.inc({ ...labels, status: String(httpStatus), code });
    if (finished.aborted) aborted.inc(labels);
    const isStream = finished.transport === "websocket" || (route !== undefined && route.method.kind !== "unary");
    (isStream ? life : latency).observe(labels, finished.durationMs / 1_000);
    bytesIn.inc(byRoute, finished.bytesIn);
    bytesOut.inc(byRoute, finished.bytesOut);
  };
  return {
    hooks: { onFinish: finish },
    countFault: () => faults.inc({}),
    watch: createGatewayGauges(client, metric),
    handle: createMetricsHandler(registry),
  };
}

/** Answers with what a registry holds: for `paths`, or for a server of its own. */
export function createMetricsHandler(registry: PrometheusRegistry): HttpHandler {
  return (exchange) => answer(registry, exchange);
}

function answer(registry: PrometheusRegistry, exchange: HttpExchange): void {
  if (exchange.method !== "GET" && exchange.method !== "HEAD") {
    exchange.send(405, ["allow", "GET, HEAD"], "");
    return;
  }
  const send = (text: string): void => {
    if (exchange.progress === "unanswered")
      exchange.send(200, ["content-type", registry.contentType, "cache-control", "no-store"], text);
  };
  const fail = (error: unknown): void => {
    printFault("the metrics", error);
    if (exchange.progress === "unanswered") exchange.send(500, [], "");
  };
  registry.metrics().then(send).catch(fail);
}
