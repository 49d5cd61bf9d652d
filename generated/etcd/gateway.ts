import { mappers } from "./mappers/index.js";
import { routeMethods, routes } from "./routes/index.js";
import { type Gateway, type GatewayOptions, createGateway } from "./runtime/gateway/index.js";

/** What a gateway of etcd is told: how to reach the upstream, and whatever shall differ from its configuration. */
export interface EtcdGatewayOptions extends Omit<GatewayOptions, "routes" | "registry" | "unboundMethods"> {
  /** Serve every method at `POST /package.Service/Method` too; default false. */
  readonly unbound?: boolean;
}

/** Paths that are handed to the upstream's own HTTP side, for `createPassThrough`. */
export const etcdPassThrough: readonly string[] = ["/version", "/health", "/metrics", "/livez", "/readyz"];

/**
 * Creates the gateway of etcd. It serves nothing by itself: hand its `handle` to an adapter, e.g.
 * `createNodeServer(gateway.handle).listen(8080)`.
 */
export function createEtcdGateway(options: EtcdGatewayOptions): Gateway {
  const { unbound = false, ...given } = options;
  return createGateway({
    dialect: "grpc-gateway-v2",
    pathAliases: { "/v3beta": "/v3", "/v3alpha": "/v3" },
    stripBearer: true,
    metadata: { "grpcgateway-accept": "*/*" },
    json: { useProtoNames: true, emitUnpopulated: false },
    ...given,
    routes,
    registry: mappers,
    unboundMethods: unbound ? routeMethods : [],
  });
}
