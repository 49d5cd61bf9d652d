import type { EtcdGatewayOptions, UpstreamTls } from "../../../generated/etcd/gateway.js";
import type { NodeServerOptions } from "../../../generated/etcd/serve.js";
import type { Gateway } from "../../../generator/runtime/gateway/index.js";
import { openServer, type RunningServer } from "../../../generator/serve/open-server.js";
import { planServer } from "../../../generator/serve/server-plan.js";
import { readSettings } from "../../../generator/serve/settings/read-settings.js";
import { etcdApi, etcdDefaults } from "./etcd-api.js";

/** How to serve an etcd from a program. */
export interface ServeOptions {
  readonly host?: string;
  readonly port: number;
  /** gRPC addresses, `127.0.0.1:2379`. */
  readonly upstream: readonly string[];
  readonly upstreamTls?: UpstreamTls;
  readonly tls?: NonNullable<NodeServerOptions["tls"]>;
  /** What the gateway shall do differently from its configuration. */
  readonly gateway?: Omit<EtcdGatewayOptions, "channel">;
}

/** A gateway that is serving. */
export interface ServedGateway extends RunningServer {
  readonly gateway: Gateway;
}

/** Serves the generated etcd gateway over HTTP/1.1, HTTP/2 and WebSocket on one port. */
export async function serveEtcd({
  host,
  port,
  upstream,
  upstreamTls,
  tls,
  gateway = {},
}: ServeOptions): Promise<ServedGateway> {
  const maxBodyBytes = gateway.limits?.maxBodyBytes;
  const { settings } = readSettings({
    flags: {},
    env: {},
    defaults: {
      ...etcdDefaults,
      port,
      upstream,
      ...(host !== undefined && { host }),
      ...(maxBodyBytes !== undefined && { maxBodyBytes }),
    },
  });
  const options = { ...etcdApi.options, ...gateway, streams: { ...etcdApi.options?.streams, ...gateway.streams } };
  const server = await openServer([{ api: { ...etcdApi, options }, targets: upstream }], planServer(settings), {
    ...(tls !== undefined && { listen: tls }),
    ...(upstreamTls !== undefined && { upstream: upstreamTls }),
  });
  const [served] = server.gateways;
  if (served === undefined) throw new Error("a served API has a gateway");
  return { ...server, gateway: served };
}
