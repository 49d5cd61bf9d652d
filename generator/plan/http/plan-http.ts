import type { HttpApi } from "../../model/http-api.js";
import type { HttpPlan } from "./http-plan.js";
import { planOperations } from "./plan-operations.js";
import { planTypes } from "./plan-types.js";
import { toTypeName } from "./words.js";

/** Takes every decision that artifacts of an HTTP API share. */
export function planHttp(api: HttpApi): HttpPlan {
  const apiName = toTypeName(api.name);
  const own = ["Client", "Options", "Security", "Handlers", "Checks"].map((each) => `${apiName}${each}`);
  const taken = new Set<string>(own);
  const types = planTypes(api, taken);
  return { api, apiName, types, ...planOperations(api, taken) };
}
