import type { ApiConfig } from "../config.js";
import type { Api } from "../model/api.js";
import { indexApi } from "../model/lookup.js";
import { planNames } from "./names.js";
import type { Plan } from "./plan.js";

/** Takes every decision that artifacts share. */
export function createPlan(api: Api, config: ApiConfig): Plan {
  return { api, index: indexApi(api), names: planNames(api), config };
}
