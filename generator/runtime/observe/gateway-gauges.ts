import type { AddressState, Gateway, GatewayLoad } from "../gateway/index.js";
import type { PrometheusClient, PrometheusGauge, PrometheusMetric } from "./prometheus-client.js";

/** Names a metric. */
type Name = (name: string, help: string, ...labelNames: string[]) => PrometheusMetric;

/** Creates gauges of what gateways have under way and of their upstreams, read when they are asked for; answers what adds gateways to them. */
export function createGatewayGauges(client: PrometheusClient, metric: Name): (...gateways: readonly Gateway[]) => void {
  const watched: Gateway[] = [];
  /** `aggregator`: what the values of several processes come to. */
  const gauge = (
    settings: PrometheusMetric,
    collect: (gauge: PrometheusGauge) => void,
    aggregator: "sum" | "min" = "sum",
  ): void => {
    const own = new client.Gauge({ ...settings, aggregator, collect: () => collect(own) });
  };
  const sum = (name: string, help: string, read: (load: GatewayLoad) => number): void =>
    gauge(metric(name, help), (own) =>
      own.set(
        {},
        watched.reduce((all, each) => all + read(each.load()), 0),
      ),
    );
  sum("calls", "Unary calls under way.", ({ calls }) => calls);
  sum("calls_queued", "Unary calls that wait for others to end.", ({ queuedCalls }) => queuedCalls);
  sum("streams", "Streams and WebSockets that are open.", ({ streams }) => streams);
  sum("unfinished_body_bytes", "Bytes of request bodies that are not whole yet.", (load) => load.unfinishedBytes);

  // Gateways may share a channel.
  const states = () => [...new Set(watched.map(({ core }) => core.channel))].flatMap((each) => each.state?.() ?? []);
  const addresses = (): readonly AddressState[] => states().flatMap((each) => each.addresses);
  gauge(metric("upstream_calls_waiting", "Calls that wait for a connection to the upstream."), (own) =>
    own.set(
      {},
      states().reduce((all, { waitingCalls }) => all + waitingCalls, 0),
    ),
  );
  const byAddress = (
    name: string,
    help: string,
    read: (state: AddressState) => number,
    aggregator: "sum" | "min" = "sum",
  ): void => {
    const collect = (own: PrometheusGauge): void => {
      own.reset();
      for (const each of addresses()) own.set({ address: each.address }, read(each));
    };
    gauge(metric(name, help, "address"), collect, aggregator);
  };
  const up = "0 for an address that could not be reached when that was tried last, or gives no sign of life; else 1.";
  byAddress("upstream_up", up, isUp, "min");
  byAddress("upstream_connections", "Connections that take calls.", ({ connections }) => connections);
  byAddress("upstream_streams", "Calls under way on the connections of an address.", ({ openStreams }) => openStreams);
  return (...gateways) => void watched.push(...gateways);
}

function isUp({ state }: AddressState): number {
  return state === "failed" || state === "silent" ? 0 : 1;
}
