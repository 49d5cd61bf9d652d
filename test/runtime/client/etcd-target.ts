import { WebSocket } from "ws";
import { createEtcdGateway } from "../../../generated/etcd/gateway.js";
import { createGrpcTransport } from "../../../generated/etcd/grpc.js";
import type { ClientTransport } from "../../../generated/etcd/runtime/client/client-transport.js";
import { createFetchTransport } from "../../../generated/etcd/runtime/client/fetch-transport.js";
import { createHttp2Channel } from "../../../generated/etcd/runtime/grpc/http2-channel.js";
import { plainLines } from "../../../generated/etcd/runtime/client/json-frames.js";
import { createNodeServer } from "../../../generated/etcd/runtime/serve/node-adapter.js";
import { resumableEvents } from "../../../generated/etcd/runtime/client/resumable-events.js";
import { createWebSocketAdapter } from "../../../generated/etcd/runtime/serve/websocket.js";
import { createWebSocketTransport } from "../../../generated/etcd/runtime/client/websocket-transport.js";
import type { EtcdBinary } from "../../../proto/etcd/upstream/find-etcd.js";
import { startEtcd, type RunningEtcd } from "../../../proto/etcd/upstream/start-etcd.js";

/** A real etcd with the generated gateway in front of it. */
export interface EtcdTarget {
  readonly etcd: RunningEtcd;
  /** Where the gateway listens. */
  readonly gatewayUrl: string;
  readonly transports: Readonly<Record<TransportName, ClientTransport>>;
  stop(): Promise<void>;
}

/** Every way a client in Node can take to etcd. */
export const transportNames = [
  "fetch",
  "fetch, plain lines",
  "fetch, events",
  "fetch and WebSocket",
  "WebSocket",
  "gRPC",
] as const;
export type TransportName = (typeof transportNames)[number];

/** Starts both on free loopback ports; pages of `origins` may call the gateway. */
export async function startEtcdTarget(binary: EtcdBinary, origins: readonly string[] = []): Promise<EtcdTarget> {
  const etcd = await startEtcd(binary);
  const channel = createHttp2Channel({ target: etcd.endpoint });
  const gateway = createEtcdGateway({ channel, ...(origins.length > 0 && { cors: { origins } }) });
  const sockets = createWebSocketAdapter(gateway.upgrade);
  const server = createNodeServer(gateway.handle, { onUpgrade: sockets.onUpgrade });
  const baseUrl = `http://127.0.0.1:${await server.listen(0, "127.0.0.1")}`;
  const grpc = createGrpcTransport({ target: etcd.endpoint });
  const webSocket = createWebSocketTransport({ baseUrl, WebSocket });
  return {
    etcd,
    gatewayUrl: baseUrl,
    transports: {
      fetch: createFetchTransport({ baseUrl }),
      "fetch, plain lines": createFetchTransport({ baseUrl, streams: plainLines }),
      "fetch, events": createFetchTransport({ baseUrl, streams: resumableEvents() }),
      "fetch and WebSocket": createFetchTransport({ baseUrl, bidi: webSocket }),
      WebSocket: webSocket,
      gRPC: grpc,
    },
    async stop() {
      grpc.close(true);
      await gateway.close({ graceMs: 100 });
      sockets.close();
      await server.close(100);
      channel.close(true);
      await etcd.stop();
    },
  };
}
