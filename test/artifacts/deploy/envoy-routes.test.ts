import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { deployArtifact } from "../../../generator/artifacts/deploy/deploy.js";
import { createEnvoyMatcher } from "../../../generator/artifacts/deploy/envoy/envoy-matcher.js";
import { toEnvoyRoute } from "../../../generator/artifacts/deploy/envoy/envoy-binding.js";
import type { ApiConfig } from "../../../generator/config.js";
import { aliasRoutes, createRouter, dialects, type RoutePlace } from "../../../generator/runtime/gateway/index.js";
import { readDescriptorSets } from "../../../generator/read/proto/descriptors/read-descriptors.js";
import { fixtureApis, planFixture } from "../../tools/fixture-apis.js";
import { routeOf } from "../../runtime/gateway/route-of.js";

interface Named {
  readonly name: string;
}

/** What Envoy finds with the rules of the descriptor set that was emitted. */
async function readEmitted(base64: string): Promise<(method: string, path: string) => string | undefined> {
  const folder = await mkdtemp(join(tmpdir(), "gatewright-envoy-"));
  try {
    await writeFile(join(folder, "api.binpb"), Buffer.from(base64, "base64"));
    const { files } = await readDescriptorSets([join(folder, "api.binpb")], folder);
    const methods = files.flatMap((file) => file.services.flatMap((service) => service.methods));
    const matcher = createEnvoyMatcher<Named>(
      methods.flatMap((each) => each.bindings.map((binding) => toEnvoyRoute(binding, { name: each.grpcPath ?? "" }))),
    );
    return (method, path) => matcher.find(method, path)?.name;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

interface Route extends RoutePlace, Named {}

/** Every route of the gateway, as it makes them itself: aliases too, and of two alike the one that it serves. */
async function serve(config: ApiConfig) {
  const plan = await planFixture(config);
  const { dialect = "grpc-gateway-v2", pathAliases = {} } = config.gateway ?? {};
  const declared = plan.services.flatMap(({ routes }) =>
    routes.map(({ binding, method }): Route => ({
      ...routeOf(binding.method, binding.template.source),
      name: method.grpcPath ?? "",
    })),
  );
  const ordered = dialects[dialect].sameRoutes === "last" ? declared.toReversed() : declared;
  const routes = [...ordered, ...aliasRoutes(ordered, pathAliases)];
  const router = createRouter(routes, dialects[dialect].takesEmptySegments);
  const find = (method: string, path: string): string | undefined => {
    const found = router.find(method, path);
    return found.kind === "match" ? found.route.name : undefined;
  };
  return { plan, routes, find };
}

function samplePaths({ segments, verb }: Route): readonly string[] {
  const part = (filling: readonly string[]) => (segment: RoutePlace["segments"][number], index: number) =>
    segment === 1 ? [`s${index}`] : segment === 2 ? filling : [encodeURIComponent(String(segment))];
  // With something behind it, Envoy has one segment at least for `**`: that is said once, not of each route.
  const isLast = verb === undefined && segments.at(-1) === 2;
  return [...(isLast ? [[]] : []), ["m"], ["m", "n"]].flatMap((filling) => {
    const parts = segments.flatMap(part(filling));
    return parts.length === 0 && verb !== undefined
      ? []
      : [`/${parts.join("/")}${verb === undefined ? "" : `:${verb}`}`];
  });
}

describe("routes of the emitted descriptor set are those of the gateway", () => {
  test.each(fixtureApis.map((config) => [config.name, config] as const))("%s", async (name, config) => {
    const { plan, routes, find } = await serve(config);
    const { files = [], diagnostics } = deployArtifact.emit(plan);
    expect(diagnostics.filter((each) => each.severity === "error")).toEqual([]);
    if (routes.length === 0) return;
    const set = files.find(({ path }) => path.endsWith(".binpb"))?.content ?? "";
    const envoy = await readEmitted(set);
    const differences = new Set<string>();
    for (const route of routes) {
      const method = route.httpMethod === "*" ? "GET" : route.httpMethod;
      for (const path of samplePaths(route))
        if (envoy(method, path) !== find(method, path)) differences.add(`${method} ${path}`);
    }
    const named = diagnostics.filter(({ code }) => code === "envoy-route-missing" || code === "envoy-route-differs");
    // What nobody can be told of is served alike: a difference without a name is a fault.
    const unnamed = [...differences].filter((each) => !named.some((one) => isOf(one.message, each)));
    expect(unnamed).toEqual([]);
    console.log(`${name}: ${routes.length} routes, ${named.length} said to differ`);
  });

  test("etcd's are all there, and nothing differs", async () => {
    const [etcd] = fixtureApis;
    if (etcd === undefined) throw new Error("no etcd");
    const { plan, routes } = await serve(etcd);
    const { diagnostics } = deployArtifact.emit(plan);
    expect(diagnostics.map(({ code }) => code)).toEqual(["envoy-differs"]);
    expect(diagnostics[0]?.message).toContain(`serves ${routes.length} of ${routes.length} routes`);
    expect(routes.length).toBeGreaterThan(100);
  });
});

/** Whether a complaint is about a request: it names the request, or a route that takes its path. */
function isOf(message: string, request: string): boolean {
  if (message.includes(`${request} is `)) return true;
  const [, method = "", template = ""] = /(?:serve|^)\s?(\S+) (\/\S*?)(?: of| is)/.exec(message) ?? [];
  if (template === "") return false;
  const { segments, verb } = routeOf(method, template);
  const path = request.slice(request.indexOf(" ") + 1);
  const found = createRouter(
    [{ httpMethod: "*", segments, variables: [], ...(verb !== undefined && { verb }) }],
    true,
  ).find("GET", path);
  return found.kind === "match" && (method === "*" || request.startsWith(method));
}
