/** gRPC status codes by name; the numbers are those of the gRPC specification. */
export declare const statusCodes: {
    readonly OK: 0;
    readonly CANCELLED: 1;
    readonly UNKNOWN: 2;
    readonly INVALID_ARGUMENT: 3;
    readonly DEADLINE_EXCEEDED: 4;
    readonly NOT_FOUND: 5;
    readonly ALREADY_EXISTS: 6;
    readonly PERMISSION_DENIED: 7;
    readonly RESOURCE_EXHAUSTED: 8;
    readonly FAILED_PRECONDITION: 9;
    readonly ABORTED: 10;
    readonly OUT_OF_RANGE: 11;
    readonly UNIMPLEMENTED: 12;
    readonly INTERNAL: 13;
    readonly UNAVAILABLE: 14;
    readonly DATA_LOSS: 15;
    readonly UNAUTHENTICATED: 16;
};
/** One of the seventeen codes of the specification. */
export type StatusCode = (typeof statusCodes)[keyof typeof statusCodes];
/** Name of a status code, e.g. `"NOT_FOUND"`. */
export type StatusName = keyof typeof statusCodes;
/** How a call ended. `code` may be a number the specification does not know, since upstreams send such. */
export interface Status {
    readonly code: number;
    readonly message: string;
    /** A serialized `google.rpc.Status`, from `grpc-status-details-bin`. */
    readonly details?: Uint8Array;
}
/** The status of a call that went well. */
export declare const okStatus: Status;
/** `createStatus(statusCodes.NOT_FOUND, "no such key")`. */
export declare function createStatus(code: number, message: string, details?: Uint8Array): Status;
/** Name of a code, `5` -> `"NOT_FOUND"`; a code outside the specification is `"UNKNOWN"`. */
export declare function statusName(code: number): StatusName;
