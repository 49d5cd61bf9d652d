import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { InputConfig } from "../../../generator/config.js";
import { formatDiagnostic, type Diagnostic } from "../../../generator/diagnostics.js";
import { produce } from "../../../generator/produce.js";
import type { Gateway } from "../../../generator/runtime/gateway/gateway.js";
import type { GatewayOptions } from "../../../generator/runtime/gateway/gateway-options.js";
import type { MapperRegistry } from "../../../generator/runtime/core/mapper.js";
import type { Route, RouteMethod } from "../../../generator/runtime/gateway/route.js";

/** A generated API, loaded. */
export interface GeneratedFixture {
  readonly folder: string;
  readonly diagnostics: readonly Diagnostic[];
  readonly routes: readonly Route[];
  readonly methods: readonly RouteMethod[];
  readonly mappers: MapperRegistry;
  /** From the emitted copies, since an error class of one copy is not that of another. */
  readonly createGateway: (
    options: Omit<GatewayOptions, "routes" | "registry" | "unboundMethods"> & { readonly unbound?: boolean },
  ) => Gateway;
  remove(): Promise<void>;
}

const root = fileURLToPath(new URL("../../../", import.meta.url));

/** Generates routes and mappers of an input into a throwaway folder and loads them. Errors of the generator throw. */
export async function generateFixture(name: string, input: InputConfig): Promise<GeneratedFixture> {
  const config = { name, input, output: "generated/fixture", artifacts: ["messages", "schemas", "mappers", "routes"] };
  const { files, diagnostics } = await produce(config, root, join(root, config.output));
  if (files === undefined) throw new Error(diagnostics.map(formatDiagnostic).join("\n"));
  const folder = await mkdtemp(join(tmpdir(), `gatewright-${name}-`));
  for (const { path, content } of files) {
    const target = join(folder, path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, content);
  }
  const { routes, routeMethods } = (await import(join(folder, "routes/index.ts"))) as {
    routes: readonly Route[];
    routeMethods: readonly RouteMethod[];
  };
  const { mappers } = (await import(join(folder, "mappers/index.ts"))) as { mappers: MapperRegistry };
  const emitted = (await import(join(folder, "gateway.ts"))) as Record<string, GeneratedFixture["createGateway"]>;
  const createGateway = Object.entries(emitted).find(([each]) => /^create\w*Gateway$/.test(each))?.[1];
  if (createGateway === undefined) throw new Error("gateway.ts has no create function");
  return {
    createGateway,
    folder,
    diagnostics,
    routes,
    methods: routeMethods,
    mappers,
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
