import { conformanceProfile } from "../../conformance/profile.js";
import type { ApiConfig } from "../../config.js";
import { code, literal, typeFromRuntime } from "../../render/code.js";
import type { SourceModule } from "../../render/module.js";

/** `conformance/profile.ts`: what the configuration makes the gateway do, as the suite expects it. */
export function profileModule(config: ApiConfig): SourceModule {
  const lines = Object.entries(conformanceProfile(config.gateway)).map(
    ([name, value]) => `  ${name}: ${valueText(value)},\n`,
  );
  return {
    path: "conformance/profile",
    declarations: [
      {
        kind: "const",
        name: "profile",
        docs: "What the gateway was configured to do; the suite builds its cases for it.",
        type: code`${typeFromRuntime("ConformanceProfile", "conformance")}`,
        value: code`{\n${lines.join("")}}`,
      },
    ],
  };
}

function valueText(value: string | boolean | Readonly<Record<string, string>>): string {
  if (typeof value === "string") return literal(value);
  if (typeof value === "boolean") return String(value);
  const members = Object.entries(value).map(([name, text]) => `${literal(name)}: ${literal(text)}`);
  return members.length === 0 ? "{}" : `{ ${members.join(", ")} }`;
}
