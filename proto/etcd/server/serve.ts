import { createEtcdGateway, etcdPassThrough, type EtcdGatewayOptions } from "../../../generated/etcd/gateway.js";
import {
  type NodeServerOptions,
  createCompression,
  createNodeServer,
  createPassThrough,
} from "../../../generated/etcd/runtime/serve/index.js";
import type { Gateway } from "../../../generated/etcd/runtime/gateway/index.js";
import { type UpstreamTls, createHttp2Channel } from "../../../generated/etcd/runtime/grpc/index.js";
import { createWebSocketAdapter } from "../../../generated/etcd/runtime/serve/websocket.js";
import { watchResume } from "./watch-resume.js";

/** How to serve an etcd. */
export interface ServeOptions {
  readonly host?: string;
  readonly port: number;
  /** gRPC addresses, `127.0.0.1:2379`. */
  readonly upstream: readonly string[];
  /** A function is asked for each new connection, so that certificates may be renewed. */
  readonly upstreamTls?: UpstreamTls | (() => UpstreamTls);
  /** Base URL of etcd's own HTTP side; default the first upstream. */
  readonly upstreamHttp?: string;
  readonly tls?: NonNullable<NodeServerOptions["tls"]>;
  /** What the gateway shall do differently from its configuration. */
  readonly gateway?: Omit<EtcdGatewayOptions, "channel">;
}

/** A gateway that is serving. */
export interface ServedGateway {
  readonly url: string;
  readonly port: number;
  readonly gateway: Gateway;
  /** Lets calls under way end, then closes everything. */
  close(): Promise<void>;
}

/** Calls whose answer may be a long time coming by their nature: they have no deadline but the client's own. */
const waitingCalls: Readonly<Record<string, number>> = {
  "/v3lockpb.Lock/Lock": 0,
  "/v3electionpb.Election/Campaign": 0,
};
/** Milliseconds for calls under way at the end; the server waits a little longer, so that what is left is told before it is cut. */
const GRACE_MS = 5_000;

/** Serves the generated etcd gateway over HTTP/1.1, HTTP/2 and WebSocket on one port. */
export async function serveEtcd(options: ServeOptions): Promise<ServedGateway> {
  const { upstreamTls, tls } = options;
  const [first = "127.0.0.1:2379"] = options.upstream;
  const channel = createHttp2Channel({
    target: options.upstream,
    ...(upstreamTls !== undefined && { tls: upstreamTls }),
  });
  const baseUrl =
    options.upstreamHttp ?? `${upstreamTls === undefined ? "http" : "https"}://${first.replace(/^[a-z]+:\/\//, "")}`;
  const httpTls = typeof upstreamTls === "function" ? upstreamTls() : upstreamTls;
  const gateway = createEtcdGateway({
    compression: createCompression(),
    timeoutsMs: waitingCalls,
    paths: createPassThrough(etcdPassThrough, { baseUrl, ...(httpTls !== undefined && { tls: httpTls }) }),
    ...options.gateway,
    streams: { resume: watchResume, ...options.gateway?.streams },
    channel,
  });
  const maxMessageBytes = options.gateway?.limits?.maxBodyBytes;
  const sockets = createWebSocketAdapter(gateway.upgrade, maxMessageBytes === undefined ? {} : { maxMessageBytes });
  const server = createNodeServer(gateway.handle, { ...(tls !== undefined && { tls }), onUpgrade: sockets.onUpgrade });
  const host = options.host ?? "127.0.0.1";
  const port = await server.listen(options.port, host);
  return {
    url: `${tls === undefined ? "http" : "https"}://${host.includes(":") ? `[${host}]` : host}:${port}`,
    port,
    gateway,
    async close() {
      await Promise.all([gateway.close({ graceMs: GRACE_MS }), server.close(GRACE_MS + 1_000)]);
      sockets.close();
      channel.close(true);
    },
  };
}
