import { createEtcdGateway, type EtcdGatewayOptions } from "../gateway.js";
import { type ConformanceTarget, type FakeUpstream, startFakeUpstream } from "../runtime/conformance/index.js";
import { createHttp2Channel } from "../runtime/grpc/index.js";
import { createNodeServer } from "../runtime/serve/index.js";
import { createWebSocketAdapter } from "../runtime/serve/websocket.js";
import { profile } from "./profile.js";

/** The gateway under test, listening, with the fake upstream behind it. */
export interface RunningTarget extends ConformanceTarget {
  readonly upstream: FakeUpstream;
  /** Stops the gateway, its channel and the upstream. */
  close(): Promise<void>;
}

/** Starts a fake upstream and the gateway of etcd in front of it, both on free loopback ports; `options` win over the configuration. */
export async function startTarget(options: Partial<EtcdGatewayOptions> = {}): Promise<RunningTarget> {
  const upstream = await startFakeUpstream();
  const channel = createHttp2Channel({ target: upstream.address });
  const gateway = createEtcdGateway({ channel, ...options });
  const sockets = createWebSocketAdapter(gateway.upgrade);
  const server = createNodeServer(gateway.handle, { onUpgrade: sockets.onUpgrade });
  const port = await server.listen(0, "127.0.0.1");
  return {
    url: `http://127.0.0.1:${port}`,
    upstream,
    profile,
    async close() {
      sockets.close();
      await server.close(0);
      channel.close(true);
      await upstream.close();
    },
  };
}
