"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.truncated = exports.unsendable = exports.cancelled = exports.callFault = void 0;
exports.refuseHeaders = refuseHeaders;
exports.statusOfEnd = statusOfEnd;
exports.statusOfFailure = statusOfFailure;
const index_js_1 = require("../core/index.js");
const grpc_trailers_js_1 = require("./grpc-trailers.js");
/** What a call ends with in which something was thrown. */
exports.callFault = (0, index_js_1.createStatus)(index_js_1.statusCodes.INTERNAL, "the call could not be carried out");
exports.cancelled = (0, index_js_1.createStatus)(index_js_1.statusCodes.CANCELLED, "the call was cancelled");
exports.unsendable = (0, index_js_1.createStatus)(index_js_1.statusCodes.INTERNAL, "the metadata holds what HTTP/2 cannot carry");
exports.truncated = (0, index_js_1.createStatus)(index_js_1.statusCodes.INTERNAL, "the upstream ended in the middle of a message");
const unfinished = (0, index_js_1.createStatus)(index_js_1.statusCodes.INTERNAL, "the upstream ended the call without a status");
const statusless = (0, index_js_1.createStatus)(index_js_1.statusCodes.UNKNOWN, "the upstream ended the call without a status");
/** Status of an answer whose headers are no gRPC answer's; undefined for those that are. */
function refuseHeaders({ status, fields }) {
    return status === 200 || fields["grpc-status"] !== undefined ? undefined : (0, grpc_trailers_js_1.statusOfHttp)(status);
}
/** How a call ended that the upstream ended, by its trailers, or by its headers where they were all. */
function statusOfEnd(headers, trailers) {
    if (trailers !== undefined)
        return (0, grpc_trailers_js_1.readStatus)(trailers.fields) ?? statusless;
    return (headers === undefined ? undefined : (0, grpc_trailers_js_1.readStatus)(headers.fields)) ?? unfinished;
}
/** How a call ended whose stream failed. */
function statusOfFailure({ kind, code, message }) {
    if (kind === "reset")
        return (0, grpc_trailers_js_1.statusOfReset)(code);
    return kind === "lost"
        ? (0, index_js_1.createStatus)(index_js_1.statusCodes.UNAVAILABLE, `the connection to the upstream was lost: ${message}`)
        : (0, index_js_1.createStatus)(index_js_1.statusCodes.INTERNAL, `the upstream broke the rules of HTTP/2: ${message}`);
}
//# sourceMappingURL=call-end.js.map