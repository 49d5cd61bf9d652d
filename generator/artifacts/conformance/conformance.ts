import type { Service } from "../../model/api.js";
import type { Plan } from "../../plan/plan.js";
import { code, imported, joinCode, typeFromRuntime } from "../../render/code.js";
import type { SourceModule } from "../../render/module.js";
import type { Artifact, TemplateFile } from "../artifact.js";
import { profileModule } from "./profile-module.js";
import { serviceConst, serviceModule } from "./service-module.js";

/** The conformance suite: a table and a vitest file per service, run against the generated gateway and a fake upstream. */
export const conformanceArtifact: Artifact = {
  name: "conformance",
  description:
    "vitest suites that hold the generated gateway against every rule, for every service, method and binding",
  needs: ["schemas", "routes"],
  rooms: ["conformance", "grpc", "serve"],
  isOfRules: () => true,
  emit(plan) {
    const services = plan.clientServices.map((each) => each.service);
    if (services.length === 0) return { modules: [], templates: [], exports: [], diagnostics: [] };
    return {
      modules: [
        ...services.map((service) => serviceModule(plan, service)),
        servicesModule(plan, services),
        profileModule(plan.config),
      ],
      templates: [...services.map((service) => testFile(plan, service)), targetFile(plan)],
      exports: [],
      diagnostics: [],
    };
  },
};

function servicesModule(plan: Plan, services: readonly Service[]): SourceModule {
  const all = services.map(
    (service) =>
      code`  ${imported(serviceConst(plan, service), `conformance/services/${plan.names.serviceProperty(service)}`)},\n`,
  );
  return {
    path: "conformance/services",
    declarations: [
      {
        kind: "const",
        name: "services",
        docs: "All services behind the gateway.",
        type: code`readonly ${typeFromRuntime("ConformanceService", "conformance")}[]`,
        value: code`[\n${joinCode(all, "")}]`,
      },
    ],
  };
}

function testFile(plan: Plan, service: Service): TemplateFile {
  const property = plan.names.serviceProperty(service);
  return {
    path: `conformance/${property}.test.ts`,
    template: "conformance.test.ts.hbs",
    view: { service: service.fullName, property, constant: serviceConst(plan, service) },
  };
}

function targetFile(plan: Plan): TemplateFile {
  const { createGateway: create, gatewayOptions: options } = plan.apiNames;
  return {
    path: "conformance/target.ts",
    template: "conformance-target.ts.hbs",
    view: { api: plan.api.name, create, options },
  };
}
