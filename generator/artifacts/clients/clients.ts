import type { ApiFile } from "../../model/api.js";
import type { Plan } from "../../plan/plan.js";
import type { SourceModule } from "../../render/module.js";
import type { Artifact, EntryExport } from "../artifact.js";
import { eachModule } from "../each-module.js";
import { clientDeclarations } from "./client-declarations.js";
import { clientRuntime } from "./client-runtime.js";
import { methodConstant } from "./method-constants.js";
import type { ClientService } from "../../plan/service-methods.js";
import { wholeClient } from "./whole-client.js";

/** Typed clients: `methods/<stem>.ts`, `clients/<stem>.ts` and `client.ts` for the whole API. */
export const clientsArtifact: Artifact = {
  name: "clients",
  description: "typed clients over fetch, WebSocket, gRPC or memory",
  needs: ["messages", "schemas"],
  rooms: ["client", "core"],
  folders: ["methods", "clients"],
  emit(plan) {
    const services = plan.clientServices;
    if (services.length === 0) return { modules: [], templates: [], exports: [], diagnostics: [] };
    const files = byFile(services);
    const printed = files.filter((own) => own.some(({ stem }) => plan.isPrinted(stem)));
    return {
      modules: eachModule(
        printed,
        (own) => fileModules(plan, own),
        () => wholeClient(plan, services),
      ),
      templates: [],
      exports: [...wholeExports(plan), ...files.flatMap((own) => fileExports(plan, own)), ...runtimeExports()],
      diagnostics: [],
    };
  },
};

/** The services of each file. */
function byFile(services: readonly ClientService[]): readonly (readonly ClientService[])[] {
  const found = new Map<ApiFile, ClientService[]>();
  for (const each of services) {
    const known = found.get(each.file);
    if (known === undefined) found.set(each.file, [each]);
    else known.push(each);
  }
  return [...found.values()];
}

/** The modules of the services of one file. */
function fileModules(plan: Plan, services: readonly ClientService[]): readonly SourceModule[] {
  return services.slice(0, 1).flatMap(({ file, stem }) => [
    {
      path: `methods/${stem}`,
      comment: `Methods of ${file.path} as transports see them.`,
      source: file.path,
      declarations: services.flatMap(({ methods }) => methods.map((each) => methodConstant(plan, each))),
    },
    {
      path: `clients/${stem}`,
      comment: `Clients of ${file.path}.`,
      source: file.path,
      declarations: services.flatMap((each) => clientDeclarations(plan, each)),
    },
  ]);
}

function wholeExports({ apiNames }: Plan): readonly EntryExport[] {
  return [
    { from: "client", name: apiNames.createClient, typeOnly: false },
    { from: "client", name: apiNames.client, typeOnly: true },
  ];
}

function fileExports({ names }: Plan, services: readonly ClientService[]): readonly EntryExport[] {
  return [
    ...services.flatMap(({ service, stem }) => [
      { from: `clients/${stem}`, name: `create${names.serviceName(service)}Client`, typeOnly: false },
      { from: `clients/${stem}`, name: `${names.serviceName(service)}Client`, typeOnly: true },
    ]),
    ...services.flatMap(({ stem, methods }) => {
      const from = `methods/${stem}`;
      return methods.map(({ constant }) => ({ from, name: constant, typeOnly: false }));
    }),
  ];
}

function runtimeExports(): readonly EntryExport[] {
  return clientRuntime.flatMap(({ room, values, types }) => [
    ...values.map((name) => ({ origin: "runtime" as const, from: room, name, typeOnly: false })),
    ...types.map((name) => ({ origin: "runtime" as const, from: room, name, typeOnly: true })),
  ]);
}
