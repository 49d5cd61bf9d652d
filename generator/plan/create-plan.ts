import type { ApiConfig } from "../config.js";
import type { Api } from "../model/api.js";
import type { HttpApi } from "../model/http-api.js";
import { indexApi } from "../model/lookup.js";
import { planHttp } from "./http/plan-http.js";
import { planApiNames } from "./api-names.js";
import { planNames } from "./names.js";
import type { Plan } from "./plan.js";
import { planRoutes } from "./routes.js";
import { planServiceMethods } from "./service-methods.js";

/** Takes every decision that artifacts share. */
export function createPlan(api: Api, config: ApiConfig, http?: HttpApi): Plan {
  const names = planNames(api);
  return {
    api,
    index: indexApi(api),
    names,
    apiNames: planApiNames(config.name),
    methods: planServiceMethods(api, names),
    services: planRoutes(api, names),
    config,
    ...(http && { http: planHttp(http) }),
  };
}
