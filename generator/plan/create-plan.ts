import type { ApiConfig } from "../config.js";
import type { Api } from "../model/api.js";
import type { HttpApi } from "../model/http-api.js";
import { indexApi } from "../model/lookup.js";
import { planHttp } from "./http/plan-http.js";
import { planNames } from "./names.js";
import type { Plan } from "./plan.js";

/** Takes every decision that artifacts share. */
export function createPlan(api: Api, config: ApiConfig, http?: HttpApi): Plan {
  return { api, index: indexApi(api), names: planNames(api), config, ...(http && { http: planHttp(http) }) };
}
