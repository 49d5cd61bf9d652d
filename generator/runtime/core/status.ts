/** gRPC status codes by name; the numbers are those of the gRPC specification. */
export const statusCodes = {
  OK: 0,
  CANCELLED: 1,
  UNKNOWN: 2,
  INVALID_ARGUMENT: 3,
  DEADLINE_EXCEEDED: 4,
  NOT_FOUND: 5,
  ALREADY_EXISTS: 6,
  PERMISSION_DENIED: 7,
  RESOURCE_EXHAUSTED: 8,
  FAILED_PRECONDITION: 9,
  ABORTED: 10,
  OUT_OF_RANGE: 11,
  UNIMPLEMENTED: 12,
  INTERNAL: 13,
  UNAVAILABLE: 14,
  DATA_LOSS: 15,
  UNAUTHENTICATED: 16,
} as const;

/** One of the seventeen codes of the specification. */
export type StatusCode = (typeof statusCodes)[keyof typeof statusCodes];

/** Name of a status code, e.g. `"NOT_FOUND"`. */
export type StatusName = keyof typeof statusCodes;

const names = Object.keys(statusCodes) as readonly StatusName[];

/** How a call ended. `code` may be a number the specification does not know, since upstreams send such. */
export interface Status {
  readonly code: number;
  readonly message: string;
  /** A serialized `google.rpc.Status`, from `grpc-status-details-bin`. */
  readonly details?: Uint8Array;
  /** Set where no answer says so: `unsent` if the call cannot have left, `network` if the connection failed under it. */
  readonly origin?: "unsent" | "network";
}

/** The status of a call that went well. */
export const okStatus: Status = /*@__PURE__*/ Object.freeze({ code: 0, message: "" });

/** `createStatus(statusCodes.NOT_FOUND, "no such key")`. */
export function createStatus(code: number, message: string, details?: Uint8Array): Status {
  return details === undefined ? { code, message } : { code, message, details };
}

/** UNAVAILABLE of a call that was given up before anything of it was sent. */
export function unsentStatus(message: string): Status {
  return { code: statusCodes.UNAVAILABLE, message, origin: "unsent" };
}

/** Name of a code, `5` -> `"NOT_FOUND"`; a code outside the specification is `"UNKNOWN"`. */
export function statusName(code: number): StatusName {
  return names[code] ?? "UNKNOWN";
}
