import type { AddressState, Gateway, GatewayLoad } from "../gateway/index.js";
import type { PrometheusClient, PrometheusGauge, PrometheusMetric } from "./prometheus-client.js";

/** Names a metric. */
type Name = (name: string, help: string, ...labelNames: string[]) => PrometheusMetric;

/** Creates gauges of what gateways have under way and of their upstreams, read when they are asked for; answers what adds gateways to them. */
export function createGatewayGauges(client: PrometheusClient, metric: Name): (...gateways: readonly Gateway[]) => void {
  const watched: Gateway[] = [];
  const gauge = (settings: PrometheusMetric, collect: (gauge: PrometheusGauge) => void): void => {
    const own = new client.Gauge({ ...settings, collect: () => collect(own) });
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
  const byAddress = (name: string, help: string, read: (state: AddressState) => number): void =>
    gauge(metric(name, help, "address"), (own) => {
      own.reset();
      for (const each of addresses()) own.set({ address: each.address }, read(each));
    });
  byAddress("upstream_up", "1 for an address with a connection that shows signs of life, else 0.", isUp);
  byAddress("upstream_connections", "Connections that take calls.", ({ connections }) => connections);
  byAddress("upstream_streams", "Calls under way on the connections of an address.", ({ openStreams }) => openStreams);
  return (...gateways) => void watched.push(...gateways);
}

function isUp({ state }: AddressState): number {
  return state === "ready" ? 1 : 0;
}
