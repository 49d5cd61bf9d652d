import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import type { ApiConfig } from "../config.js";
import type { Diagnostic } from "../diagnostics.js";
import { produce } from "../produce.js";
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
  const { compilePackage } = await import("../render/compile.js");
  const sources = files.flatMap(({ path, content }) =>
    path.endsWith(".ts") ? [{ path, content: String(content) }] : [],
  );
  const folder = await mkdtemp(join(tmpdir(), "gatewright-explain-"));
  try {
    await writeFile(join(folder, "package.json"), '{"type":"module"}');
    for (const { path, content } of compilePackage(sources)) {
      if (!path.startsWith("esm/") || !path.endsWith(".js")) continue;
      await mkdir(dirname(join(folder, path)), { recursive: true });
      // Maps are not written, so nobody shall look for them.
      await writeFile(join(folder, path), content.replace(/\n\/\/# sourceMappingURL=.*\s*$/, "\n"));
    }
    const load = async <T>(module: string): Promise<T> =>
      (await import(pathToFileURL(join(folder, "esm", module)).href)) as T;
    const gateway = await load<Readonly<Record<string, unknown>>>("gateway.js");
    const create = Object.entries(gateway).find(([name]) => name.startsWith("create"))?.[1] as EmittedGateway["create"];
    const { routes, routeMethods } = await load<{ routes: readonly Route[]; routeMethods: readonly RouteMethod[] }>(
      "routes/index.js",
    );
    const router = await load<Pick<EmittedGateway, "createRouter">>("runtime/gateway/index.js");
    const adapter = await load<Pick<EmittedGateway, "createFetchHandler">>("runtime/serve/fetch.js");
    const alias = await load<{ aliasRoutes: typeof aliasRoutes }>("runtime/gateway/index.js");
    const aliases = alias.aliasRoutes(routes, config.gateway?.pathAliases ?? {});
    return { kind: "emitted", routes, aliases, methods: routeMethods, create, ...router, ...adapter };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
