import type { ClientError } from "../runtime/client/index.js";
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
export function mayRepeat(method: AnyMethod, { code, origin }: ClientError): boolean {
  if (code !== statusCodes.UNAVAILABLE) return false;
  return method.idempotent || repeatable.has(method.name) || origin === "unsent";
}

/** Whether a stream that failed may go on at another connection, or another member: the failure is not one that would come again. */
export function isPassing({ code, origin }: ClientError): boolean {
  if (origin === "network" || origin === "unsent") return true;
  return origin === "answer" && passing.has(code);
}

/** What a server says of its state, not of the request. */
const passing: ReadonlySet<number> = new Set([
  statusCodes.UNAVAILABLE,
  statusCodes.CANCELLED,
  statusCodes.UNKNOWN,
  statusCodes.ABORTED,
  statusCodes.DEADLINE_EXCEEDED,
  statusCodes.RESOURCE_EXHAUSTED,
]);
