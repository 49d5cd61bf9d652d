import { mkdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { conformanceArtifact } from "../../generator/artifacts/conformance/conformance.js";
import { mappersArtifact } from "../../generator/artifacts/mappers/mappers.js";
import { messagesArtifact } from "../../generator/artifacts/messages/messages.js";
import { gatewayNames } from "../../generator/artifacts/routes/gateway-names.js";
import { routesArtifact } from "../../generator/artifacts/routes/routes.js";
import { schemasArtifact } from "../../generator/artifacts/schemas/schemas.js";
import { collectRuntime } from "../../generator/artifacts/runtime-files.js";
import type { ApiConfig } from "../../generator/config.js";
import { createPlan } from "../../generator/plan/create-plan.js";
import { readApi } from "../../generator/read/read.js";
import { packageRoot } from "../../generator/render/package-root.js";
import { renderTemplate } from "../../generator/render/template.js";
import { renderModule } from "../../generator/render/typescript.js";
import type { Channel } from "../../generator/runtime/channel.js";
import type { Gateway } from "../../generator/runtime/gateway.js";
import type { GatewayOptions } from "../../generator/runtime/gateway-options.js";
import type { ConformanceTarget } from "../../generator/runtime/conformance-runner.js";
import type { ConformanceProfile, ConformanceService } from "../../generator/runtime/conformance-service.js";
import type { FakeUpstream } from "../../generator/runtime/fake-upstream.js";
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
  const { api, diagnostics } = await readApi(full, repositoryRoot);
  const errors = diagnostics.filter((each) => each.severity === "error");
  if (errors.length > 0)
    throw new Error(errors.map((each) => `${each.location?.file ?? ""} ${each.message}`).join("\n"));
  const plan = createPlan(api, full);
  const emissions = [messagesArtifact, schemasArtifact, mappersArtifact, routesArtifact, conformanceArtifact].map(
    (artifact) => artifact.emit(plan),
  );
  const folder = join(repositoryRoot, "node_modules/.cache/conformance-tests", `${config.name}-${process.pid}`);
  const runtime = new Set(emissions.flatMap((each) => each.runtime));
  for (const module of emissions.flatMap((each) => each.modules)) {
    const text = renderModule(module);
    for (const [, name] of text.matchAll(/runtime\/([\w-]+)\.js"/g)) if (name !== undefined) runtime.add(name);
    await write(join(folder, `${module.path}.ts`), text);
  }
  for (const { path, content } of await collectRuntime([...runtime])) await write(join(folder, path), content);
  for (const { path, template, view } of emissions.flatMap((each) => each.templates))
    await write(join(folder, path), await renderTemplate(new URL("templates/", packageRoot), template, view));
  const entry = join(folder, "suite.ts");
  await write(
    entry,
    'export { services } from "./conformance/services.js";\nexport { profile } from "./conformance/profile.js";\nexport { startTarget } from "./conformance/target.js";\n' +
      `export { ${gatewayNames(config.name).create} as createGateway } from "./gateway.js";\n`,
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
