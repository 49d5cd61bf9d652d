import type { Gateway } from "../runtime/gateway/index.js";
import type { Channel } from "../runtime/grpc/index.js";
import type { NodeServerOptions } from "../runtime/serve/index.js";
import type { Certificates } from "./certificates.js";
import { combineGateways } from "./combine-gateways.js";
import type { Observers } from "./observers.js";
import type { ServedApi, ServedOptions } from "./served-api.js";
import type { ServerPlan } from "./server-plan.js";
import { placeDocs } from "./place-docs.js";

/** An API, and the gRPC servers it is asked of. */
export interface ServedApiAt {
  readonly api: ServedApi;
  readonly targets: readonly string[];
}

/** A server that is serving. */
export interface RunningServer {
  /** `http://127.0.0.1:8080` */
  readonly url: string;
  readonly port: number;
  /** One for each API, in their order. */
  readonly gateways: readonly Gateway[];
  /** Uses renewed certificates for connections from now on. */
  renewCertificates(certificates: Certificates): void;
  /** Lets what is under way end as the plan says, then closes everything; false if calls had to be ended. */
  close(): Promise<boolean>;
}

/** Milliseconds that the server waits longer than its calls, so that what is left is told before it is cut. */
const TELLING_MS = 1_000;

/** Serves APIs over HTTP/1.1, HTTP/2 and WebSocket on one port. Rejects with Node's error where the port cannot be had. */
export async function openServer(
  served: readonly ServedApiAt[],
  plan: ServerPlan,
  given: Certificates = {},
  observers: Observers = unobserved,
): Promise<RunningServer> {
  let certificates = given;
  const [first] = served;
  if (first === undefined) throw new TypeError("there is no API to serve");
  const { runtime } = first.api;
  const upstreamTls = given.upstream === undefined ? {} : { tls: () => certificates.upstream ?? {} };
  const channels = new Map<string, Channel>();
  const docs = placeDocs(served, plan.docsPath);
  const gateways = served.map(({ api, targets }) => {
    const key = targets.join(" ");
    const channel =
      channels.get(key) ?? api.runtime.createHttp2Channel({ ...plan.channel, ...upstreamTls, target: targets });
    channels.set(key, channel);
    const joined = joinOptions(api, targets, plan, given, channel);
    const page = docs.find((each) => each.api === api);
    const options = page === undefined ? joined : { ...joined, paths: { ...joined.paths, ...page.paths } };
    return api.create(observe(options, plan, observers));
  });
  observers.watch(gateways);
  const { handle: answer, upgrade } = combineGateways(gateways, plan.gateway.readyPath);
  const way = docs[0]?.path;
  const isRootTaken = (): boolean => gateways.some((gateway) => gateway.find("GET", "/").kind === "match");
  const handle = way === undefined ? answer : runtime.showWayToDocs(answer, way, isRootTaken);
  const sockets = plan.webSocket === undefined ? undefined : runtime.createWebSocketAdapter(upgrade, plan.webSocket);
  const server = runtime.createNodeServer(handle, {
    ...plan.server,
    ...(given.listen && { tls: given.listen }),
    ...(sockets && { onUpgrade: sockets.onUpgrade }),
  } satisfies NodeServerOptions);
  const closeChannels = (): void => {
    sockets?.close();
    for (const channel of channels.values()) channel.close(true);
  };
  const port = await server.listen(plan.port, plan.host).catch((error: unknown) => {
    closeChannels();
    throw error;
  });
  return {
    url: `${given.listen === undefined ? "http" : "https"}://${plan.host.includes(":") ? `[${plan.host}]` : plan.host}:${port}`,
    port,
    gateways,
    renewCertificates(renewed) {
      certificates = renewed;
      if (renewed.listen !== undefined) server.renewTls(renewed.listen);
    },
    async close() {
      const { stopGraceMs: graceMs, streamGraceMs } = plan;
      const ended = await Promise.all([
        ...gateways.map((gateway) => gateway.close({ graceMs, streamGraceMs })),
        server.close(Math.max(graceMs, streamGraceMs) + TELLING_MS).then(() => true),
      ]);
      closeChannels();
      return !ended.includes(false);
    },
  };
}

const unobserved: Observers = { hooks: [], watch: () => undefined };

/** Options with what watches the gateway before hooks of its own. */
function observe(options: ServedOptions, { metricsPath }: ServerPlan, observers: Observers): ServedOptions {
  const { metrics, onFault } = observers;
  return {
    ...options,
    ...(observers.hooks.length > 0 && { hooks: [...observers.hooks, ...[options.hooks ?? []].flat()] }),
    ...(onFault !== undefined && { onFault }),
    ...(metrics !== undefined && metricsPath !== undefined && { paths: { ...options.paths, [metricsPath]: metrics } }),
  };
}

function joinOptions(
  { runtime, passThrough, options = {} }: ServedApi,
  targets: readonly string[],
  plan: ServerPlan,
  { upstream: tls }: Certificates,
  channel: Channel,
): ServedOptions {
  const own = (targets[0] ?? "").replace(/^[a-z]+:\/\//i, "");
  const baseUrl = plan.upstreamHttp ?? `${tls === undefined ? "http" : "https"}://${own}`;
  return {
    ...(plan.compression && { compression: runtime.createCompression(plan.compression) }),
    ...plan.gateway,
    ...(passThrough.length > 0 && {
      paths: runtime.createPassThrough(passThrough, { baseUrl, ...(tls && { tls }) }),
    }),
    ...options,
    limits: { ...plan.gateway.limits, ...options.limits },
    streams: { ...plan.gateway.streams, ...options.streams },
    channel,
  };
}
