import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { globSync } from "tinyglobby";
import type { ApiConfig } from "../../generator/config.js";
import { fixtureApis } from "./fixture-apis.js";

const probes = "test/artifacts/swagger/protos";

function probe(name: string, file: string, gateway: NonNullable<ApiConfig["gateway"]>): ApiConfig {
  const input = { protos: [`${probes}/${file}`], includes: [probes] };
  return { name, input, output: `generated/${name}`, artifacts: ["openapi"], gateway };
}

const cases = fileURLToPath(new URL("../../../shared/cases/proto", import.meta.url));
if (!existsSync(cases)) console.log(`SKIPPED: ${cases} is not there`);

/** Every API whose documents are held against others: the repository's, protos that hold all that annotations may say, and odd ones. */
export const describedApis: readonly ApiConfig[] = [
  ...fixtureApis,
  probe("probe", "probe.proto", {}),
  probe("probe-v1", "probe.proto", { dialect: "grpc-gateway-v1", json: { useEnumNumbers: true } }),
  probe("probe-google", "probe.proto", { dialect: "google", json: { useProtoNames: true } }),
  probe("bodies", "bodies.proto", {}),
  ...globSync(["**/*.proto"], { cwd: cases }).map((file): ApiConfig => {
    const name = `case-${file.replace(/\.proto$/, "").replaceAll("/", "-")}`;
    const input = { protos: [`${cases}/${file}`], includes: [cases] };
    return { name, input, output: `generated/${name}`, artifacts: ["openapi"] };
  }),
];
