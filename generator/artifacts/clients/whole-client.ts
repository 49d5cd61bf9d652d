import type { Plan } from "../../plan/plan.js";
import type { ClientService } from "../../plan/service-methods.js";
import { code, imported, importedType, joinCode, typeFromRuntime } from "../../render/code.js";
import type { SourceModule } from "../../render/module.js";
import { clientRuntime, reexportRuntime } from "./client-runtime.js";

/** The client of a whole API, one property per service: module `client`. */
export function wholeClient({ api, names, apiNames }: Plan, services: readonly ClientService[]): SourceModule {
  const name = apiNames.client;
  const entries = services.map(
    ({ service, stem }) =>
      code`  ${names.serviceProperty(service)}: ${imported(`create${names.serviceName(service)}Client`, `clients/${stem}`)}(transport),\n`,
  );
  return {
    path: "client",
    comment: `The client of the whole API ${api.name}.`,
    declarations: [
      {
        kind: "interface",
        name,
        docs: `Every service of ${api.name}, over one transport.`,
        members: services.map(({ service, stem }) => ({
          name: names.serviceProperty(service),
          ...(service.comment !== undefined && { docs: service.comment }),
          type: code`${importedType(`${names.serviceName(service)}Client`, `clients/${stem}`)}`,
        })),
      },
      {
        kind: "function",
        name: apiNames.createClient,
        docs: `A client of all services; one for a single service or call makes a smaller bundle.`,
        parameters: [{ name: "transport", type: code`${typeFromRuntime("ClientTransport", "client")}` }],
        returns: code`${name}`,
        body: code`return {\n${joinCode(entries, "")}};`,
      },
      ...reexportRuntime(clientRuntime),
    ],
  };
}
