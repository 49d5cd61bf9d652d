import { profile } from "../../../generated/etcd/conformance/profile.js";
import { createEtcdGateway } from "../../../generated/etcd/gateway.js";
import type { ConformanceTarget } from "../../../generator/runtime/conformance-runner.js";
import { startFakeUpstream, type FakeUpstream } from "../../../generator/runtime/fake-upstream.js";
import { createHttp2Channel } from "../../../generator/runtime/http2-channel.js";
import { createNodeServer } from "../../../generator/runtime/node-adapter.js";
import { createWebSocketAdapter } from "../../../generator/runtime/websocket-adapter.js";
import type { Fault } from "./fault.js";
import { faultyChannel } from "./faulty-channel.js";
import { faultyHandler } from "./faulty-handler.js";
import { faultySocketHandler } from "./faulty-socket.js";

/** A gateway of etcd with one fault (or none), in front of a fake upstream. */
export interface FaultyGateway extends ConformanceTarget {
  readonly upstream: FakeUpstream;
  close(): Promise<void>;
}

/** Starts the generated gateway with a fault switched on. */
export async function startFaultyGateway(fault: Fault): Promise<FaultyGateway> {
  const upstream = await startFakeUpstream();
  const channel = createHttp2Channel({ target: upstream.address });
  const gateway = createEtcdGateway({ channel: faultyChannel(channel, fault), ...fault.options });
  const sockets = createWebSocketAdapter(faultySocketHandler(gateway.upgrade, fault));
  const server = createNodeServer(faultyHandler(gateway.handle, fault), { onUpgrade: sockets.onUpgrade });
  const port = await server.listen(0, "127.0.0.1");
  return {
    url: `http://127.0.0.1:${port}`,
    upstream,
    profile,
    timeoutMs: 1500,
    async close() {
      sockets.close();
      await server.close(0);
      channel.close(true);
      await upstream.close();
    },
  };
}
