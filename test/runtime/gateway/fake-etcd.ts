import { createEtcdGateway, type EtcdGatewayOptions } from "../../../generated/etcd/gateway.js";
import type { Gateway } from "../../../generated/etcd/runtime/gateway/gateway.js";
import { createHttp2Channel } from "../../../generated/etcd/runtime/grpc/http2-channel.js";
import { createNodeServer } from "../../../generated/etcd/runtime/serve/node-adapter.js";
import { createWebSocketAdapter } from "../../../generated/etcd/runtime/serve/websocket.js";
import { startFakeUpstream, type FakeCall, type FakeUpstream } from "./fake-upstream.js";

/** The generated etcd gateway in front of a fake upstream. */
export interface FakeEtcd {
  readonly port: number;
  readonly url: string;
  readonly gateway: Gateway;
  readonly upstream: FakeUpstream;
  close(): Promise<void>;
}

/** Starts both; `handle` answers the calls. */
export async function startFakeEtcd(
  handle: (call: FakeCall) => void,
  options: Omit<EtcdGatewayOptions, "channel"> = {},
): Promise<FakeEtcd> {
  const upstream = await startFakeUpstream(handle);
  const channel = createHttp2Channel({ target: upstream.target });
  const gateway = createEtcdGateway({ ...options, channel });
  const { maxBodyBytes } = options.limits ?? {};
  const sockets = createWebSocketAdapter(gateway.upgrade, {
    ...(maxBodyBytes !== undefined && { maxMessageBytes: maxBodyBytes }),
  });
  const server = createNodeServer(gateway.handle, { onUpgrade: sockets.onUpgrade });
  const port = await server.listen(0, "127.0.0.1");
  return {
    port,
    url: `http://127.0.0.1:${port}`,
    gateway,
    upstream,
    async close() {
      sockets.close();
      await server.close(200);
      channel.close(true);
      await upstream.close();
    },
  };
}
