import type { ApiFile, Service } from "../../model/api.js";
import type { Plan } from "../../plan/plan.js";
import type { SourceModule } from "../../render/module.js";
import type { Artifact, EntryExport } from "../artifact.js";
import { eachModule } from "../each-module.js";
import { clientDeclarations } from "./client-declarations.js";
import { clientRuntime } from "./client-runtime.js";
import { methodConstant } from "./method-constants.js";
import type { ServiceMethod } from "../../plan/service-methods.js";
import { wholeClient } from "./whole-client.js";

/** Typed clients: `methods/<stem>.ts`, `clients/<stem>.ts` and `client.ts` for the whole API. */
export const clientsArtifact: Artifact = {
  name: "clients",
  description: "typed clients over fetch, WebSocket, gRPC or memory",
  needs: ["messages", "schemas"],
  rooms: ["client", "core"],
  emit(plan) {
    const methods = byService(plan.methods);
    const files = plan.api.files.filter((file) => file.isInput && file.services.length > 0);
    const services = files.flatMap((file) =>
      file.services.map((service) => ({ service, stem: plan.names.stem(file) })),
    );
    return {
      modules:
        services.length === 0
          ? []
          : eachModule(files, (file) => fileModules(plan, file, methods), [wholeClient(plan, services)]),
      templates: [],
      exports:
        services.length === 0
          ? []
          : [...wholeExports(plan), ...files.flatMap((file) => fileExports(plan, file, methods)), ...runtimeExports()],
      diagnostics: [],
    };
  },
};

type MethodsByService = ReadonlyMap<Service, readonly ServiceMethod[]>;

function byService(methods: readonly ServiceMethod[]): MethodsByService {
  const found = new Map<Service, ServiceMethod[]>();
  for (const each of methods) {
    const known = found.get(each.service);
    if (known === undefined) found.set(each.service, [each]);
    else known.push(each);
  }
  return found;
}

function fileModules(plan: Plan, file: ApiFile, methods: MethodsByService): readonly SourceModule[] {
  const stem = plan.names.stem(file);
  return [
    {
      path: `methods/${stem}`,
      comment: `Methods of ${file.path} as transports see them.`,
      source: file.path,
      declarations: file.services.flatMap((service) =>
        (methods.get(service) ?? []).map((each) => methodConstant(plan, each)),
      ),
    },
    {
      path: `clients/${stem}`,
      comment: `Clients of ${file.path}.`,
      source: file.path,
      declarations: file.services.flatMap((service) => clientDeclarations(plan, service, methods.get(service) ?? [])),
    },
  ];
}

function wholeExports({ apiNames }: Plan): readonly EntryExport[] {
  return [
    { from: "client", name: apiNames.createClient, typeOnly: false },
    { from: "client", name: apiNames.client, typeOnly: true },
  ];
}

function fileExports({ names }: Plan, file: ApiFile, methods: MethodsByService): readonly EntryExport[] {
  const stem = names.stem(file);
  return [
    ...file.services.flatMap((service) => [
      { from: `clients/${stem}`, name: `create${names.serviceName(service)}Client`, typeOnly: false },
      { from: `clients/${stem}`, name: `${names.serviceName(service)}Client`, typeOnly: true },
    ]),
    ...file.services
      .flatMap((service) => methods.get(service) ?? [])
      .map(({ constant }) => ({ from: `methods/${stem}`, name: constant, typeOnly: false })),
  ];
}

function runtimeExports(): readonly EntryExport[] {
  return clientRuntime.flatMap(({ room, values, types }) => [
    ...values.map((name) => ({ origin: "runtime" as const, from: room, name, typeOnly: false })),
    ...types.map((name) => ({ origin: "runtime" as const, from: room, name, typeOnly: true })),
  ]);
}
