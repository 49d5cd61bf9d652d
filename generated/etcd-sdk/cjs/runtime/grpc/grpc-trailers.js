"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.CANCEL = exports.REFUSED_STREAM = void 0;
exports.readStatus = readStatus;
exports.statusOfHttp = statusOfHttp;
exports.statusOfReset = statusOfReset;
const index_js_1 = require("../core/index.js");
/** Status in trailers (or in the headers of an answer without message); undefined if there is none. */
function readStatus(trailers) {
    const text = trailers["grpc-status"];
    if (typeof text !== "string")
        return undefined;
    if (text === "0")
        return index_js_1.okStatus;
    const code = /^\d{1,9}$/.test(text) ? Number(text) : index_js_1.statusCodes.UNKNOWN;
    if (code === 0)
        return index_js_1.okStatus;
    const message = trailers["grpc-message"];
    const details = trailers["grpc-status-details-bin"];
    return (0, index_js_1.createStatus)(code, typeof message === "string" ? decodeMessage(message) : "", typeof details === "string" ? Buffer.from(details, "base64") : undefined);
}
/** Status of an answer that is not gRPC at all, by its HTTP status, as gRPC's HTTP mapping says. */
function statusOfHttp(httpStatus) {
    return (0, index_js_1.createStatus)(codesOfHttp.get(httpStatus) ?? index_js_1.statusCodes.UNKNOWN, `the upstream answered with HTTP status ${httpStatus}, not with gRPC`);
}
const codesOfHttp = new Map([
    [400, index_js_1.statusCodes.INTERNAL],
    [401, index_js_1.statusCodes.UNAUTHENTICATED],
    [403, index_js_1.statusCodes.PERMISSION_DENIED],
    [404, index_js_1.statusCodes.UNIMPLEMENTED],
    [429, index_js_1.statusCodes.UNAVAILABLE],
    [502, index_js_1.statusCodes.UNAVAILABLE],
    [503, index_js_1.statusCodes.UNAVAILABLE],
    [504, index_js_1.statusCodes.UNAVAILABLE],
]);
/** Status of a stream that was reset, by its HTTP/2 error code, as gRPC's HTTP/2 mapping says. */
function statusOfReset(code) {
    const reason = `the upstream reset the call (HTTP/2 error ${code})`;
    switch (code) {
        case exports.REFUSED_STREAM:
            return (0, index_js_1.createStatus)(index_js_1.statusCodes.UNAVAILABLE, reason);
        case exports.CANCEL:
            return (0, index_js_1.createStatus)(index_js_1.statusCodes.CANCELLED, reason);
        case ENHANCE_YOUR_CALM:
            return (0, index_js_1.createStatus)(index_js_1.statusCodes.RESOURCE_EXHAUSTED, reason);
        case INADEQUATE_SECURITY:
            return (0, index_js_1.createStatus)(index_js_1.statusCodes.PERMISSION_DENIED, reason);
        default:
            return (0, index_js_1.createStatus)(index_js_1.statusCodes.INTERNAL, reason);
    }
}
/** HTTP/2 error codes that gRPC tells apart. */
exports.REFUSED_STREAM = 7;
exports.CANCEL = 8;
const ENHANCE_YOUR_CALM = 11;
const INADEQUATE_SECURITY = 12;
/** `grpc-message` is percent-encoded UTF-8; what is not well encoded is kept as it is. */
function decodeMessage(text) {
    if (!text.includes("%"))
        return text;
    try {
        return decodeURIComponent(text);
    }
    catch {
        const bytes = text.replace(/%([0-9a-f]{2})/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
        return Buffer.from(bytes, "latin1").toString("utf8");
    }
}
//# sourceMappingURL=grpc-trailers.js.map