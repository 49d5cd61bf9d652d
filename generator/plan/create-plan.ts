import type { ApiConfig } from "../config.js";
import type { Api } from "../model/api.js";
import type { HttpApi } from "../model/http-api.js";
import { indexApi } from "../model/lookup.js";
import { planHttp } from "./http/plan-http.js";
import { planApiNames } from "./api-names.js";
import { planNames } from "./names.js";
import { planExtensions, planFiles } from "./planned-files.js";
import type { Plan } from "./plan.js";
import { planRoutes } from "./routes.js";
import { planClientServices } from "./service-methods.js";

/** Takes every decision that artifacts share. */
export function createPlan(api: Api, config: ApiConfig, http?: HttpApi): Plan {
  const names = planNames(api);
  const index = indexApi(api);
  const files = planFiles(api, index, names);
  const clientServices = planClientServices(api, index, names, config.clients);
  return {
    api,
    index,
    names,
    apiNames: planApiNames(config.name),
    files,
    extensions: planExtensions(files, index),
    clientServices,
    methods: clientServices.flatMap((each) => each.methods),
    services: planRoutes(api, names),
    config,
    isPrinted: () => true,
    ...(http && { http: planHttp(http) }),
  };
}
