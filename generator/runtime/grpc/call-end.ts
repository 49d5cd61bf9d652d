import { createStatus, statusCodes, type Status } from "../core/index.js";
import type { HeaderBlock, StreamFailure } from "../http2/index.js";
import { readStatus, statusOfHttp, statusOfReset } from "./grpc-trailers.js";

/** What a call ends with in which something was thrown. */
export const callFault: Status = createStatus(statusCodes.INTERNAL, "the call could not be carried out");
export const cancelled: Status = createStatus(statusCodes.CANCELLED, "the call was cancelled");
export const unsendable: Status = createStatus(statusCodes.INTERNAL, "the metadata holds what HTTP/2 cannot carry");
export const truncated: Status = broken(statusCodes.INTERNAL, "the upstream ended in the middle of a message");
const unfinished = broken(statusCodes.INTERNAL, "the upstream ended the call without a status");
const statusless = broken(statusCodes.UNKNOWN, "the upstream ended the call without a status");

/** Status of an answer whose headers are no gRPC answer's; undefined for those that are. */
export function refuseHeaders({ status, fields }: HeaderBlock): Status | undefined {
  return status === 200 || fields["grpc-status"] !== undefined ? undefined : statusOfHttp(status);
}

/** How a call ended that the upstream ended, by its trailers, or by its headers where they were all. */
export function statusOfEnd(headers: HeaderBlock | undefined, trailers: HeaderBlock | undefined): Status {
  if (trailers !== undefined) return readStatus(trailers.fields) ?? statusless;
  return (headers === undefined ? undefined : readStatus(headers.fields)) ?? unfinished;
}

/** How a call ended whose stream failed. */
export function statusOfFailure({ kind, code, message }: StreamFailure): Status {
  if (kind === "reset") return { ...statusOfReset(code), origin: "network" };
  return kind === "lost"
    ? broken(statusCodes.UNAVAILABLE, `the connection to the upstream was lost: ${message}`)
    : createStatus(statusCodes.INTERNAL, `the upstream broke the rules of HTTP/2: ${message}`);
}

/** Of a call that ended without saying how. */
function broken(code: number, message: string): Status {
  return { code, message, origin: "network" };
}
