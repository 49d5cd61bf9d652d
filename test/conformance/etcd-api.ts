import { fileURLToPath } from "node:url";
import { conformanceProfile } from "../../generator/conformance/profile.js";
import { conformanceServices } from "../../generator/conformance/model-services.js";
import { indexApi } from "../../generator/model/lookup.js";
import type { ApiConfig } from "../../generator/config.js";
import { readApi } from "../../generator/read/read.js";
import type { ConformanceProfile, ConformanceService } from "../../generator/runtime/conformance/service.js";

export const repositoryRoot: string = fileURLToPath(new URL("../../", import.meta.url));

/** Services of an API read from protos below `includes`. */
export async function readServices(
  name: string,
  protos: readonly string[],
  includes: readonly string[],
): Promise<readonly ConformanceService[]> {
  const config: ApiConfig = { name, input: { protos, includes }, output: `generated/${name}`, artifacts: [] };
  const { api, diagnostics } = await readApi(config, repositoryRoot);
  const errors = diagnostics.filter((each) => each.severity === "error");
  if (errors.length > 0) throw new Error(errors.map((each) => each.message).join("\n"));
  return conformanceServices(api, indexApi(api));
}

/** etcd's services from its protos. */
export function readEtcdServices(): Promise<readonly ConformanceService[]> {
  return readServices("etcd", ["proto/etcd/*.proto"], ["proto"]);
}

/** etcd's gateway as the project configures it. */
export const etcdGateway = {
  dialect: "grpc-gateway-v2",
  pathAliases: { "/v3beta": "/v3", "/v3alpha": "/v3" },
  stripBearer: true,
  metadata: { "grpcgateway-accept": "*/*" },
  json: { useProtoNames: true, emitUnpopulated: false },
} as const;

export const etcdProfile: ConformanceProfile = conformanceProfile(etcdGateway);
