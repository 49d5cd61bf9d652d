import type { Plan } from "../../plan/plan.js";
import type { PlannedService } from "../../plan/routes.js";
import { code, imported, joinCode, typeFromRuntime } from "../../render/code.js";
import type { SourceModule } from "../../render/module.js";
import type { Artifact } from "../artifact.js";
import { missingGrpcPaths } from "../wire-facts.js";
import { gatewayFile, serveFile } from "./gateway-file.js";
import { methodDeclarations, routesDeclaration } from "./route-declarations.js";

/** Route tables per file, `routes/index.ts` with all of them, `gateway.ts`, a gateway bound to the configuration, and `serve.ts`, what serves it. */
export const routesArtifact: Artifact = {
  name: "routes",
  description: "REST gateway: route tables and a gateway bound to the configuration",
  needs: ["schemas", "mappers"],
  rooms: ["gateway", "grpc", "serve", "observe"],
  folders: ["routes"],
  isOfRules: () => true,
  emit(plan) {
    const services = plan.services;
    if (services.length === 0)
      return { modules: [], templates: [], exports: [], diagnostics: missingGrpcPaths(plan, "routes") };
    return {
      modules: [...fileModules(plan, services), indexModule(services)],
      templates: [gatewayFile(plan), serveFile(plan)],
      // A gateway needs Node; the entry runs in browsers too.
      exports: [],
      diagnostics: missingGrpcPaths(plan, "routes"),
    };
  },
};

function fileModules(plan: Plan, services: readonly PlannedService[]): readonly SourceModule[] {
  const stems = [...new Set(services.map((each) => each.stem))].filter(plan.isPrinted);
  return stems.map((stem) => {
    const own = services.filter((each) => each.stem === stem);
    return {
      path: `routes/${stem}`,
      comment: `HTTP bindings of the services in ${stem}.`,
      declarations: own.flatMap((each) => [...methodDeclarations(plan, each), routesDeclaration(each)]),
    };
  });
}

function indexModule(services: readonly PlannedService[]): SourceModule {
  const spread = (pick: (each: PlannedService) => string): ReturnType<typeof joinCode> =>
    joinCode(
      services.map((each) => code`  ...${imported(pick(each), `routes/${each.stem}`)},\n`),
      "",
    );
  return {
    path: "routes/index",
    comment: "All routes of the API.",
    declarations: [
      {
        kind: "const",
        name: "routes",
        docs: "Every HTTP binding.",
        type: code`readonly ${typeFromRuntime("Route", "gateway")}[]`,
        value: code`[\n${spread((each) => each.routesName)}]`,
      },
      {
        kind: "const",
        name: "routeMethods",
        docs: "Every method, also those without an HTTP binding.",
        type: code`readonly ${typeFromRuntime("RouteMethod", "gateway")}[]`,
        value: code`[\n${spread((each) => each.methodsName)}]`,
      },
    ],
  };
}
