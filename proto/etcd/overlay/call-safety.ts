import { ClientError } from "../runtime/client/index.js";
import { type AnyMethod, statusCodes } from "../runtime/core/index.js";

/** Calls that may be made again after UNAVAILABLE although they may have been carried out: reads, and writes that end the same if done twice. */
const repeatable: ReadonlySet<string> = new Set([
  "LeaseGrant",
  "LeaseRevoke",
  "LeaseKeepAlive",
  "Alarm",
  "MoveLeader",
  "Authenticate",
  "Lock",
  "Unlock",
]);

/** Whether a failed call may be made again: any call that never left, and repeatable ones that met an unavailable server. */
export function mayRepeat(method: AnyMethod, error: ClientError): boolean {
  if (error.code !== statusCodes.UNAVAILABLE) return false;
  return method.idempotent || repeatable.has(method.name) || wasNeverSent(error);
}

/** True when no server can have seen the call, since there was no connection. */
export function wasNeverSent(error: unknown): boolean {
  for (let each: unknown = error, depth = 0; each instanceof Error && depth < 5; each = each.cause, depth++) {
    if (/ECONNREFUSED|ENOTFOUND|EHOSTUNREACH|connection refused/i.test(each.message)) return true;
    if ("code" in each && (each.code === "ECONNREFUSED" || each.code === "ENOTFOUND")) return true;
  }
  return false;
}
