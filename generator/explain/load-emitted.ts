import { join } from "node:path";
import type { ApiConfig } from "../config.js";
import type { Diagnostic } from "../diagnostics.js";
import { produce } from "../produce.js";
import type { MapperRegistry } from "../runtime/core/index.js";
import type { createFetchHandler } from "../runtime/serve/fetch.js";
import type {
  Gateway,
  GatewayOptions,
  Route,
  RouteMethod,
  aliasRoutes,
  createRouter,
} from "../runtime/gateway/index.js";

/** The emitted gateway of an API, loaded: what explains a request is the code that would serve it. */
export interface EmittedGateway {
  readonly kind: "emitted";
  readonly routes: readonly Route[];
  /** Copies of routes under the configured aliases. */
  readonly aliases: readonly Route[];
  readonly methods: readonly RouteMethod[];
  readonly registry: MapperRegistry;
  readonly create: (options: Omit<GatewayOptions, "routes" | "registry" | "unboundMethods">) => Gateway;
  readonly createRouter: typeof createRouter;
  readonly createFetchHandler: typeof createFetchHandler;
}

/** Why a gateway cannot be emitted. */
export interface RefusedGateway {
  readonly kind: "refused";
  readonly diagnostics: readonly Diagnostic[];
}

/** Emits the gateway of an API into a throwaway folder and loads it, or answers why it cannot be emitted. */
export async function loadEmitted(config: ApiConfig, root: string): Promise<EmittedGateway | RefusedGateway> {
  const { files, diagnostics } = await produce({ ...config, artifacts: ["routes"] }, root, join(root, config.output));
  if (files === undefined) return { kind: "refused", diagnostics };
  // The compiler is loaded where it is needed.
  const { withModules } = await import("../render/load-modules.js");
  return withModules(files, async (load) => {
    const gateway = await load<Readonly<Record<string, unknown>>>("gateway.js");
    const create = Object.entries(gateway).find(([name]) =>
      /^create.+Gateway$/.test(name),
    )?.[1] as EmittedGateway["create"];
    const { routes, routeMethods } = await load<{ routes: readonly Route[]; routeMethods: readonly RouteMethod[] }>(
      "routes/index.js",
    );
    const { mappers: registry } = await load<{ mappers: MapperRegistry }>("mappers/index.js");
    const runtime = await load<{ createRouter: typeof createRouter; aliasRoutes: typeof aliasRoutes }>(
      "runtime/gateway/index.js",
    );
    const adapter = await load<Pick<EmittedGateway, "createFetchHandler">>("runtime/serve/fetch.js");
    const aliases = runtime.aliasRoutes(routes, config.gateway?.pathAliases ?? {});
    return {
      kind: "emitted",
      routes,
      aliases,
      methods: routeMethods,
      registry,
      create,
      createRouter: runtime.createRouter,
      createFetchHandler: adapter.createFetchHandler,
    };
  });
}
