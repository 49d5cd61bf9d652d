import type { ApiConfig } from "../../config.js";
import { code, importedType, literal } from "../../render/code.js";
import type { SourceModule } from "../../render/module.js";
import type { ConformanceProfile } from "../../runtime/conformance-service.js";

/** `conformance/profile.ts`: what the configuration makes the gateway do, as the suite expects it. */
export function profileModule(config: ApiConfig): SourceModule {
  const lines = Object.entries(conformanceProfile(config)).map(([name, value]) => `  ${name}: ${valueText(value)},\n`);
  return {
    path: "conformance/profile",
    declarations: [
      {
        kind: "const",
        name: "profile",
        docs: "What the gateway was configured to do; the suite builds its cases for it.",
        type: code`${importedType("ConformanceProfile", "runtime/conformance-service")}`,
        value: code`{\n${lines.join("")}}`,
      },
    ],
  };
}

/** The profile of a configured gateway. */
export function conformanceProfile({ gateway = {} }: Pick<ApiConfig, "gateway">): ConformanceProfile {
  const dialect = gateway.dialect ?? "grpc-gateway-v2";
  return {
    dialect,
    useProtoNames: gateway.json?.useProtoNames ?? false,
    emitUnpopulated: gateway.json?.emitUnpopulated ?? dialect === "grpc-gateway-v2",
    stripBearer: gateway.stripBearer ?? false,
    metadata: gateway.metadata ?? {},
    pathAliases: gateway.pathAliases ?? {},
  };
}

function valueText(value: string | boolean | Readonly<Record<string, string>>): string {
  if (typeof value === "string") return literal(value);
  if (typeof value === "boolean") return String(value);
  const members = Object.entries(value).map(([name, text]) => `${literal(name)}: ${literal(text)}`);
  return members.length === 0 ? "{}" : `{ ${members.join(", ")} }`;
}
