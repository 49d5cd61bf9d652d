import { defaultDialect } from "../config.js";
import type { ConformanceProfile } from "../runtime/conformance/index.js";

/** What a gateway is configured to do, as far as the suite has to know; the shape of `gateway` in the configuration. */
export interface ConfiguredGateway {
  readonly dialect?: ConformanceProfile["dialect"];
  readonly pathAliases?: Readonly<Record<string, string>>;
  readonly stripBearer?: boolean;
  readonly metadata?: Readonly<Record<string, string>>;
  readonly json?: { readonly useProtoNames?: boolean; readonly emitUnpopulated?: boolean };
}

/** The profile of a configured gateway; defaults are the gateway's own. */
export function conformanceProfile(gateway: ConfiguredGateway = {}): ConformanceProfile {
  const dialect = gateway.dialect ?? defaultDialect;
  return {
    dialect,
    useProtoNames: gateway.json?.useProtoNames ?? false,
    emitUnpopulated: gateway.json?.emitUnpopulated ?? dialect === "grpc-gateway-v2",
    stripBearer: gateway.stripBearer ?? false,
    metadata: gateway.metadata ?? {},
    pathAliases: gateway.pathAliases ?? {},
  };
}
