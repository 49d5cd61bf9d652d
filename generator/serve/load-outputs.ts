import { existsSync } from "node:fs";
import { join, relative, resolve, sep } from "node:path";
import { pathToFileURL } from "node:url";
import type { ApiConfig, GatewrightConfig } from "../config.js";
import { complain, type Diagnostic } from "../diagnostics.js";
import { planApiNames } from "../plan/api-names.js";
import { runtimePlace, type RuntimePlace } from "../plan/runtime-place.js";
import { runtimeInFolder, runtimeInPackage } from "../render/specifiers.js";
import { compileOutputs } from "./compiled-outputs.js";
import { findModules, type SourceFile } from "./find-modules.js";
import type { ServedApi, ServeRuntime } from "./served-api.js";

/** A module of JavaScript that holds an API and its runtime: plain data, which a worker can be told. */
export interface CompiledApi {
  readonly name: string;
  readonly url: string;
  /** Folder of its page, where the artifact `docs` is chosen. */
  readonly docsFolder?: string;
}

/** What was loaded, or why it cannot be. */
export type Loaded<T> =
  | { readonly kind: "loaded"; readonly apis: readonly T[] }
  | { readonly kind: "refused"; readonly diagnostics: readonly Diagnostic[] };

/** Compiles the outputs of APIs as they are on disk. */
export async function compileApis(
  apis: readonly ApiConfig[],
  config: GatewrightConfig,
  root: string,
): Promise<Loaded<CompiledApi>> {
  const unfit = apis.filter(({ artifacts }) => !artifacts.includes("routes"));
  const missing = apis.filter(({ output }) => !existsSync(join(root, output, "gateway.ts")));
  if (unfit.length + missing.length > 0) {
    const withoutRoutes = unfit.map(({ name, artifacts }) =>
      complain("serve-no-routes", { api: name, artifacts: artifacts.join(", ") }),
    );
    const notGenerated = missing
      .filter((each) => !unfit.includes(each))
      .map(({ name, output }) => complain("serve-output-missing", { api: name, file: `${output}/gateway.ts` }));
    return { kind: "refused", diagnostics: [...withoutRoutes, ...notGenerated] };
  }
  const entries = apis.map((api) => entryOf(api, runtimePlace(config, api), root));
  const { found, missing: gone } = await findModules(entries);
  const [first] = gone;
  if (first !== undefined) {
    const why = `${relative(root, first).split(sep).join("/")} is missing`;
    return { kind: "refused", diagnostics: [complain("serve-output-broken", { api: namesOf(apis), why })] };
  }
  const placeOf = await compileOutputs(found, root);
  return {
    kind: "loaded",
    apis: apis.map(({ name, artifacts, output }, index) => ({
      name,
      url: pathToFileURL(placeOf(entries[index]?.file ?? "")).href,
      ...(artifacts.includes("docs") && { docsFolder: resolve(root, output, "docs") }),
    })),
  };
}

function namesOf(apis: readonly ApiConfig[]): string {
  return apis.map(({ name }) => name).join(", ");
}

/** What `entryOf` exports. */
interface Entry extends ServeRuntime {
  readonly routes: ServedApi["routes"];
  readonly passThrough: readonly string[];
  readonly createGateway: ServedApi["create"];
}

/** A module, of which nothing is written to the output, that passes on all that serving takes. */
function entryOf(api: ApiConfig, place: RuntimePlace, root: string): SourceFile {
  const { createGateway, passThrough } = planApiNames(api.name);
  const specifiers =
    place.kind === "package"
      ? runtimeInPackage(place.name)
      : runtimeInFolder(place.kind === "copy" ? "runtime" : place.folder);
  const from = (face: string): string => specifiers("entry", { origin: "runtime", from: face });
  const lines = [
    `export { ${createGateway} as createGateway, ${passThrough} as passThrough } from "./gateway.js";`,
    `export { routes } from "./routes/index.js";`,
    `export { createHttp2Channel } from "${from("grpc")}";`,
    `export { createCompression, createDocsPaths, createNodeServer, createPassThrough, showWayToDocs } from "${from("serve")}";`,
    `export { createWebSocketAdapter } from "${from("serve/websocket")}";`,
  ];
  return { file: resolve(root, api.output, "$serve.ts"), content: `${lines.join("\n")}\n` };
}

/** Loads what was compiled, into this process. */
export async function loadCompiled(compiled: readonly CompiledApi[]): Promise<Loaded<ServedApi>> {
  const apis: ServedApi[] = [];
  for (const { name, url, docsFolder } of compiled) {
    try {
      const { routes, passThrough, createGateway: create, ...runtime } = (await import(url)) as Entry;
      apis.push({ name, routes, passThrough, create, runtime, ...(docsFolder !== undefined && { docsFolder }) });
    } catch (error) {
      const why = (error instanceof Error ? error.message : String(error)).split("\n")[0] ?? "";
      return { kind: "refused", diagnostics: [complain("serve-output-broken", { api: name, why })] };
    }
  }
  return { kind: "loaded", apis };
}
