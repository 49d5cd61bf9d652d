import { createEtcdGateway, type EtcdGatewayOptions } from "../gateway.js";
import type { ConformanceTarget } from "../runtime/conformance-runner.js";
import { startFakeUpstream, type FakeUpstream } from "../runtime/fake-upstream.js";
import { createHttp2Channel } from "../runtime/http2-channel.js";
import { createNodeServer } from "../runtime/node-adapter.js";
import { createWebSocketAdapter } from "../runtime/websocket-adapter.js";
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
