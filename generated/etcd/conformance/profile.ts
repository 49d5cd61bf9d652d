import type { ConformanceProfile } from "../runtime/conformance/index.js";

/** What the gateway was configured to do; the suite builds its cases for it. */
export const profile: ConformanceProfile = {
  dialect: "grpc-gateway-v2",
  useProtoNames: true,
  emitUnpopulated: false,
  stripBearer: true,
  metadata: { "grpcgateway-accept": "*/*" },
  pathAliases: { "/v3beta": "/v3", "/v3alpha": "/v3" },
};
