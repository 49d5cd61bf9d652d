import type { Channel } from "../../../generator/runtime/grpc/channel.js";
import type { Gateway } from "../../../generator/runtime/gateway/gateway.js";
import type { GatewayOptions } from "../../../generator/runtime/gateway/gateway-options.js";
import type { ConformanceProfile } from "../../../generator/runtime/conformance/service.js";
import type { ConformanceTarget } from "../../../generator/runtime/conformance/runner.js";
import { startFakeUpstream, type FakeUpstream } from "../../../generator/runtime/conformance/fake-upstream.js";
import { createHttp2Channel } from "../../../generator/runtime/grpc/http2-channel.js";
import { createNodeServer } from "../../../generator/runtime/serve/node-adapter.js";
import { createWebSocketAdapter } from "../../../generator/runtime/serve/websocket.js";
import type { Fault } from "./fault.js";
import { faultyChannel } from "./faulty-channel.js";
import { faultyHandler } from "./faulty-handler.js";
import { faultySocketHandler } from "./faulty-socket.js";

/** How a gateway is made that is otherwise in order. */
export interface SoundGateway {
  create(options: Partial<GatewayOptions> & { readonly channel: Channel }): Gateway;
  readonly profile: ConformanceProfile;
}

/** A gateway with one fault (or none), in front of a fake upstream. */
export interface FaultyGateway extends ConformanceTarget {
  readonly upstream: FakeUpstream;
  close(): Promise<void>;
}

/** Starts a generated gateway with a fault switched on. */
export async function startFaultyGateway({ create, profile }: SoundGateway, fault: Fault): Promise<FaultyGateway> {
  const upstream = await startFakeUpstream();
  const channel = createHttp2Channel({ target: upstream.address });
  const gateway = create({ channel: faultyChannel(channel, fault), ...fault.options });
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
