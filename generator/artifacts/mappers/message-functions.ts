import type { Plan } from "../../plan/plan.js";
import { imported, type ImportedName } from "../../render/code.js";

/** The function that appends a typed message's fields: `encodePutRequest(message, writer)`. */
export function encodeFunction(plan: Plan, fullName: string): ImportedName {
  return companion(plan, fullName, "encode");
}

/** The function that reads a typed message's fields: `decodePutRequest(reader, end, message?)`. */
export function decodeFunction(plan: Plan, fullName: string): ImportedName {
  return companion(plan, fullName, "decode");
}

/** The function that says whether a received message has all required fields; only for messages that need it. */
export function checkFunction(plan: Plan, fullName: string): ImportedName {
  return companion(plan, fullName, "check");
}

/** The function that says whether a number has a name in a closed enum: `isMode(value)`. */
export function enumGuard(plan: Plan, fullName: string): ImportedName {
  return companion(plan, fullName, "is");
}

function companion(plan: Plan, fullName: string, prefix: string): ImportedName {
  return imported(`${prefix}${plan.names.typeName(fullName)}`, plan.names.mapper(fullName).from);
}
