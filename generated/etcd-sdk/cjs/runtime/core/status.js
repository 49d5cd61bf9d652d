"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.okStatus = exports.statusCodes = void 0;
exports.createStatus = createStatus;
exports.statusName = statusName;
/** gRPC status codes by name; the numbers are those of the gRPC specification. */
exports.statusCodes = {
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
};
const names = Object.keys(exports.statusCodes);
/** The status of a call that went well. */
exports.okStatus = Object.freeze({ code: exports.statusCodes.OK, message: "" });
/** `createStatus(statusCodes.NOT_FOUND, "no such key")`. */
function createStatus(code, message, details) {
    return details === undefined ? { code, message } : { code, message, details };
}
/** Name of a code, `5` -> `"NOT_FOUND"`; a code outside the specification is `"UNKNOWN"`. */
function statusName(code) {
    return names[code] ?? "UNKNOWN";
}
//# sourceMappingURL=status.js.map