import { mkdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { checkApi } from "../../generator/check/check-api.js";
import { conformanceArtifact } from "../../generator/artifacts/conformance/conformance.js";
import { mappersArtifact } from "../../generator/artifacts/mappers/mappers.js";
import { messagesArtifact } from "../../generator/artifacts/messages/messages.js";
import { routesArtifact } from "../../generator/artifacts/routes/routes.js";
import { schemasArtifact } from "../../generator/artifacts/schemas/schemas.js";
import { printEmissions, printRuntime } from "../../generator/artifacts/print-emissions.js";
import type { ApiConfig } from "../../generator/config.js";
import { createPlan } from "../../generator/plan/create-plan.js";
import { readApi } from "../../generator/read/read.js";
import type { Channel } from "../../generator/runtime/grpc/channel.js";
import type { Gateway } from "../../generator/runtime/gateway/gateway.js";
import type { GatewayOptions } from "../../generator/runtime/gateway/gateway-options.js";
import type { ConformanceTarget } from "../../generator/runtime/conformance/runner.js";
import type { ConformanceProfile, ConformanceService } from "../../generator/runtime/conformance/service.js";
import type { FakeUpstream } from "../../generator/runtime/conformance/fake-upstream.js";
import { repositoryRoot } from "./etcd-api.js";

/** A conformance suite as it was emitted for an API, compiled and loaded. */
export interface EmittedSuite {
  readonly services: readonly ConformanceService[];
  readonly profile: ConformanceProfile;
  startTarget(
    options?: Partial<GatewayOptions>,
  ): Promise<ConformanceTarget & { readonly upstream: FakeUpstream; close(): Promise<void> }>;
  createGateway(options: Partial<GatewayOptions> & { readonly channel: Channel }): Gateway;
  dispose(): Promise<void>;
}

/** Emits gateway and suite of an API with the project's own artifacts, and loads them from a throwaway folder. */
export async function emitSuite(config: Omit<ApiConfig, "output" | "artifacts">): Promise<EmittedSuite> {
  const full: ApiConfig = { ...config, output: `generated/${config.name}`, artifacts: ["conformance"] };
  const { api: reading, diagnostics } = await readApi(full, repositoryRoot);
  const errors = diagnostics.filter((each) => each.severity === "error");
  if (errors.length > 0)
    throw new Error(errors.map((each) => `${each.location?.file ?? ""} ${each.message}`).join("\n"));
  const plan = createPlan(checkApi(reading, full.gateway).api, full);
  const emitted = [messagesArtifact, schemasArtifact, mappersArtifact, routesArtifact, conformanceArtifact].map(
    (artifact) => ({ artifact, emission: artifact.emit(plan) }),
  );
  const folder = join(repositoryRoot, "node_modules/.cache/conformance-tests", `${config.name}-${process.pid}`);
  const { modules, templates, rooms } = await printEmissions(config.name, emitted, { kind: "copy" });
  const runtime = await printRuntime("runtime", rooms);
  for (const { path, content } of [...modules, ...templates, ...runtime]) await write(join(folder, path), content);
  const entry = join(folder, "suite.ts");
  await write(
    entry,
    'export { services } from "./conformance/services.js";\nexport { profile } from "./conformance/profile.js";\nexport { startTarget } from "./conformance/target.js";\n' +
      `export { ${plan.apiNames.createGateway} as createGateway } from "./gateway.js";\n`,
  );
  const outfile = join(folder, "suite.mjs");
  await build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: "node",
    format: "esm",
    packages: "external",
    logLevel: "silent",
  });
  const loaded = (await import(/* @vite-ignore */ pathToFileURL(outfile).href)) as Omit<EmittedSuite, "dispose">;
  return {
    services: loaded.services,
    profile: loaded.profile,
    startTarget: loaded.startTarget,
    createGateway: loaded.createGateway,
    dispose: () => rm(folder, { recursive: true, force: true }),
  };
}

async function write(path: string, content: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
}
