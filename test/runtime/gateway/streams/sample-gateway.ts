import type { Channel } from "../../../../generator/runtime/grpc/channel.js";
import { createGateway, type Gateway } from "../../../../generator/runtime/gateway/gateway.js";
import type { GatewayOptions } from "../../../../generator/runtime/gateway/gateway-options.js";
import { httpBodyName } from "../../../../generator/runtime/core/is-http-body.js";
import { createHttp2Channel, type Http2ChannelOptions } from "../../../../generator/runtime/grpc/http2-channel.js";
import { createNodeServer, type NodeServer } from "../../../../generator/runtime/serve/node-adapter.js";
import type { NodeServerOptions } from "../../../../generator/runtime/serve/node-options.js";
import type { AnyMapper } from "../../../../generator/runtime/core/mapper.js";
import type { Route, RouteMethod } from "../../../../generator/runtime/gateway/route.js";
import {
  createWebSocketAdapter,
  type WebSocketAdapter,
  type WebSocketAdapterOptions,
} from "../../../../generator/runtime/serve/websocket.js";
import { createTextMapper } from "./text-mapper.js";

/** A gateway on a free port, with one route per kind of call. */
export interface SampleGateway {
  readonly gateway: Gateway;
  readonly server: NodeServer;
  readonly sockets: WebSocketAdapter;
  readonly port: number;
  readonly url: string;
  /** Messages of clients given to the upstream's channel so far. */
  readonly forwarded: number;
  close(): Promise<void>;
}

const text = createTextMapper("test.Text");
/** Raw bytes have no JSON: the gateway never asks this mapper. */
const body: AnyMapper = createTextMapper(httpBodyName);

function route(
  name: string,
  kind: RouteMethod["kind"],
  more: Partial<Route> = {},
  input: AnyMapper = text,
  output: AnyMapper = text,
): Route {
  const method: RouteMethod = { grpcPath: `/test.Service/${name}`, kind, input, output };
  return { httpMethod: "POST", template: `/${name}`, segments: [name], variables: [], body: "*", method, ...more };
}

/** `/talk` streams both ways, `/list` down, `/collect` up, `/ask` not at all; `/download` and `/upload` carry raw bytes. */
export const sampleRoutes: readonly Route[] = [
  route("talk", "bidi_streaming"),
  route("list", "server_streaming"),
  route("collect", "client_streaming"),
  route("ask", "unary"),
  route("get", "server_streaming", { httpMethod: "GET", body: "" }),
  route("download", "server_streaming", {}, text, body),
  route("upload", "client_streaming", {}, body, text),
  route("mirror", "bidi_streaming", {}, body, body),
];

/** Starts a gateway before an upstream. */
export async function startSampleGateway(
  target: string,
  options: Partial<GatewayOptions> = {},
  sockets: WebSocketAdapterOptions = {},
  upstream: Partial<Http2ChannelOptions> = {},
  serverOptions: NodeServerOptions = {},
): Promise<SampleGateway> {
  const counter = { forwarded: 0 };
  const channel = countSent(createHttp2Channel({ target, ...upstream }), counter);
  const gateway = createGateway({ routes: sampleRoutes, channel, ...options });
  const adapter = createWebSocketAdapter(gateway.upgrade, {
    maxMessageBytes: options.limits?.maxBodyBytes ?? 4 * 1024 * 1024,
    ...sockets,
  });
  const server = createNodeServer(gateway.handle, { onUpgrade: adapter.onUpgrade, ...serverOptions });
  const port = await server.listen(0, "127.0.0.1");
  return {
    gateway,
    server,
    sockets: adapter,
    port,
    url: `http://127.0.0.1:${port}`,
    get forwarded() {
      return counter.forwarded;
    },
    async close() {
      adapter.close();
      await gateway.close({ graceMs: 100 });
      await server.close(100);
      channel.close(true);
    },
  };
}

function countSent(channel: Channel, counter: { forwarded: number }): Channel {
  return {
    ...channel,
    stream(path, options, listener) {
      const call = channel.stream(path, options, listener);
      return {
        ...call,
        send(message) {
          counter.forwarded++;
          return call.send(message);
        },
      };
    },
  };
}
