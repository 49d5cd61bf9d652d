import { type ApiConfig, defineConfig } from "gatewright/config";

/** A package of clients for each API; hand-written code depends on them like on any other package. */
function clients(name: string): ApiConfig {
  return {
    name,
    input: { protos: [`proto/${name}/**/*.proto`], includes: ["proto"] },
    output: `packages/app/generated/${name}`,
    artifacts: ["clients"],
  };
}

export default defineConfig({
  apis: [clients("users"), clients("orders")],
  runtime: { package: "@monorepo/runtime", output: "packages/runtime", version: "1.0.0" },
});
