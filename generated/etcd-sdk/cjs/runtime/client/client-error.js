"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.ClientError = void 0;
exports.toClientError = toClientError;
const index_js_1 = require("../core/index.js");
/** How a call failed: every call of a client rejects with this class and no other. */
class ClientError extends Error {
    name = "ClientError";
    /** gRPC status code, e.g. 5; compare with `statusCodes.NOT_FOUND`. */
    code;
    /** Message of the server, or of the transport, without the code's name. */
    rawMessage;
    details;
    /** Headers and trailers that came with the error. */
    metadata;
    /** HTTP status, where the answer was HTTP without gRPC. */
    httpStatus;
    constructor(code, message, options = {}) {
        super(`${(0, index_js_1.statusName)(code)}: ${message}`, "cause" in options ? { cause: options.cause } : undefined);
        this.code = code;
        this.rawMessage = message;
        this.details = options.details ?? [];
        this.metadata = options.metadata ?? new Headers();
        this.httpStatus = options.httpStatus;
    }
    /** Name of the code, e.g. `"NOT_FOUND"`. */
    get codeName() {
        return (0, index_js_1.statusName)(this.code);
    }
}
exports.ClientError = ClientError;
/** Any thrown thing as a `ClientError`: an abort is CANCELLED (or the deadline it stands for), a network failure UNAVAILABLE. */
function toClientError(error, signal) {
    if (error instanceof ClientError)
        return error;
    if (signal?.aborted === true) {
        const reason = signal.reason;
        return reason instanceof ClientError
            ? reason
            : new ClientError(index_js_1.statusCodes.CANCELLED, "the call was cancelled", { cause: reason });
    }
    const message = error instanceof Error ? error.message : String(error);
    const cause = error instanceof Error && error.cause instanceof Error ? ` (${error.cause.message})` : "";
    return new ClientError(index_js_1.statusCodes.UNAVAILABLE, `${message}${cause}`, { cause: error });
}
//# sourceMappingURL=client-error.js.map